/** A text that stands in many documents: the same object each time, so that it can be encoded once. */
export interface SharedText {
  readonly text: string;
}

/** A stretch of what a renderer writes. */
export type Piece = string | SharedText;

/** Pieces as one text. */
export function textOf(pieces: readonly Piece[], separator = ''): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(separator);
}

/** Pieces with a text between them. */
export function joinPieces(pieces: readonly Piece[], separator: string): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    if (joined.length > 0) joined.push(separator);
    joined.push(piece);
  }
  return joined;
}

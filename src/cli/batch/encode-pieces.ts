import type { Piece, SharedText } from '../../render/piece.ts';

const encoded = new WeakMap<SharedText, Buffer>();

/** A UTF-16 unit takes at most three bytes in UTF-8. */
const MOST_BYTES = 3;

/** Written in first, and then copied: how many bytes a text takes is only known afterwards. */
let draft = Buffer.alloc(0);

/** Pieces as the bytes of a file (UTF-8); a shared text is encoded once. */
export function encodePieces(pieces: readonly Piece[]): Buffer {
  let room = 0;
  for (const piece of pieces) room += typeof piece === 'string' ? piece.length * MOST_BYTES : bytesOf(piece).length;
  if (draft.length < room) draft = Buffer.allocUnsafeSlow(room);
  let end = 0;
  for (const piece of pieces) {
    end += typeof piece === 'string' ? draft.write(piece, end, 'utf8') : bytesOf(piece).copy(draft, end);
  }
  return Buffer.from(draft.subarray(0, end));
}

function bytesOf(piece: SharedText): Buffer {
  let bytes = encoded.get(piece);
  if (bytes === undefined) {
    bytes = Buffer.from(piece.text, 'utf8');
    encoded.set(piece, bytes);
  }
  return bytes;
}

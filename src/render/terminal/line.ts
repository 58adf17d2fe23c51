import { displayWidth } from '../display-width.ts';

/** What a piece of text is for; `paint` knows the colours. */
export type Ink =
  | 'plain'
  | 'title'
  | 'heading'
  | 'strong'
  | 'quiet'
  | 'accent'
  | 'accentStrong'
  | 'good'
  | 'warn'
  | 'bad'
  | 'goodStrong'
  | 'warnStrong'
  | 'badStrong';

export interface Piece {
  readonly text: string;
  readonly ink: Ink;
}

/** One line of the screen, from left to right. */
export type Line = readonly Piece[];

export const EMPTY_LINE: Line = [];

/** A piece of text in an ink. */
export function piece(text: string, ink: Ink = 'plain'): Piece {
  return { text, ink };
}

/** The columns that a line takes. */
export function lineWidth(line: Line): number {
  let width = 0;
  for (const { text } of line) width += displayWidth(text);
  return width;
}

/** Spaces behind a line up to a number of columns. */
export function padLine(line: Line, columns: number): Line {
  const missing = columns - lineWidth(line);
  return missing > 0 ? [...line, piece(' '.repeat(missing))] : line;
}

/** Puts `first` before the first line and the same number of columns of space before the others. */
export function hang(first: Line, lines: readonly Line[]): Line[] {
  const space = piece(' '.repeat(lineWidth(first)));
  return lines.map((line, index) => (index === 0 ? [...first, ...line] : line.length === 0 ? line : [space, ...line]));
}

/** Moves lines to the right. */
export function indent(lines: readonly Line[], columns: number): Line[] {
  if (columns === 0) return [...lines];
  const space = piece(' '.repeat(columns));
  return lines.map((line) => (line.length === 0 ? line : [space, ...line]));
}

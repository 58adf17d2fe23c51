import { displayWidth } from '../display-width.ts';
import { type Line, piece } from './line.ts';
import { wrapLine } from './wrap-line.ts';

/** Today's mark below its column, with its words on the side where they fit; else the words below it. */
export function hereLines(label: string, column: number, width: number): Line[] {
  const size = displayWidth(label);
  const marked = (before: number, text: string): Line => [piece(' '.repeat(before)), piece(text, 'accentStrong')];
  if (column + 2 + size <= width) return [marked(column, `▲ ${label}`)];
  if (size + 2 <= column + 1) return [marked(column - size - 1, `${label} ▲`)];
  return [marked(column, '▲'), ...wrapLine([piece(label, 'accentStrong')], width)];
}

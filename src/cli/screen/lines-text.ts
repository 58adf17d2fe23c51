import { piece } from '../../render/terminal/line.ts';
import { plainText } from '../../render/terminal/plain-text.ts';
import { wordsOnLines } from '../../render/terminal/words-on-lines.ts';
import { wrapLine } from '../../render/terminal/wrap-line.ts';

/** Sentences below each other, none wider than the screen. */
export function linesText(lines: readonly string[], { width, plain }: { width: number; plain: boolean }): string {
  return lines.map((line) => wordsOnLines(wrapLine([piece(plain ? plainText(line) : line)], width))).join('');
}

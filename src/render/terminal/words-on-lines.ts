import type { Line } from './line.ts';

/** Lines to text without a single escape sequence, each with its line end. */
export function wordsOnLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    let words = '';
    for (const part of line) words += part.text;
    // Spaces at the end of a line are invisible and copy badly.
    text += `${words.trimEnd()}\n`;
  }
  return text;
}

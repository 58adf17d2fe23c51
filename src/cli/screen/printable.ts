import { shortened, visible } from '../../text/quoted.ts';

const LONGEST_WORD = 200;
const SHOWN_OF_LONG_WORD = 60;
const LONGEST_LINE = 4000;

/**
 * A message in which what someone typed is quoted, fit for a terminal: no control characters (they could clear or
 * colour the screen), no word or line without end.
 */
export function printable(message: string): string {
  return message
    .split('\n')
    .map((line) => visible(line).replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'gu'), shortWord))
    .map((line) => shortened(line, LONGEST_LINE))
    .join('\n');
}

function shortWord(word: string): string {
  return `${shortened(word, SHOWN_OF_LONG_WORD)}${word.endsWith('"') ? '"' : ''}`;
}

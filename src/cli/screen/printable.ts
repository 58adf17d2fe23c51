const LONGEST_WORD = 200;
const SHOWN_OF_LONG_WORD = 60;
const LONGEST_LINE = 4000;

/**
 * A message in which what someone typed is quoted, fit for a terminal: no control characters (they could clear or
 * colour the screen), no word or line without end.
 */
export function printable(message: string): string {
  return (
    message
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '\u{fffd}')
      .split('\n')
      .map((line) => line.replace(new RegExp(`\\S{${LONGEST_WORD},}`, 'gu'), shortened))
      .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line))
      .join('\n')
  );
}

function shortened(word: string): string {
  return `${[...word].slice(0, SHOWN_OF_LONG_WORD).join('')}…${word.endsWith('"') ? '"' : ''}`;
}

const LONGEST_QUOTE = 60;
const LONGEST_PATH = 200;

// Control, bidirectional and invisible characters, and (to look closer) surrogates.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

// Sequences that a terminal obeys: CSI, OSC, the other string commands, and single escapes.
const TERMINAL_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|(?:\u001b[PX^_]|[\u0090\u0098\u009e\u009f])[^\u001b\u009c]*(?:\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const LINE_BREAKS = /[\t\n\u000b\f\r\u0085\u2028\u2029]+/g;

/** One line of visible text: no control characters, no terminal sequences, no hidden direction marks, no half characters. */
export function harmless(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(TERMINAL_SEQUENCES, '')
    .replace(LINE_BREAKS, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** The same, for a quotation: what cannot be seen shows as "\ufffd", so that the reader sees that it is there. */
export function visible(text: string): string {
  return SUSPECT.test(text) ? text.replace(LINE_BREAKS, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd') : text;
}

/** At most so many characters, with "…" where more stood there. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : text;
}

/** What someone typed or wrote, harmless and not too long, between quotation marks. */
export function quoted(text: string): string {
  return `"${shortened(visible(text), LONGEST_QUOTE)}"`;
}

/** The same for the name of a file or a folder. */
export function quotedPath(path: string): string {
  return `"${shortened(visible(path), LONGEST_PATH)}"`;
}

/** Behind an error: ` Bedoelde je "plan"?`; nothing when no word is near. */
export function meant(nearest: string | undefined, mark = '"'): string {
  return nearest === undefined ? '' : ` Bedoelde je ${mark}${nearest}${mark}?`;
}

/** Within an error that goes on: `; bedoelde je "plan"?`. */
export function meantPerhaps(nearest: string | undefined, mark = '"'): string {
  return nearest === undefined ? '' : `; bedoelde je ${mark}${nearest}${mark}?`;
}

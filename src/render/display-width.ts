/** How many terminal columns a text takes; small and fast, because libraries for this cost more than the whole program. */

const BEYOND_LATIN = /[\u0300-\uffff]/;

const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The columns of one character (code point): 0 for combining marks, 2 for wide East Asian characters and emoji. */
export function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300 || isPlainSign(code)) return 1;
  if (COMBINING.test(character)) return 0;
  return isWide(code) ? 2 : 1;
}

// Dashes, quotes, currency, arrows, lines, blocks, ticks and braille, without those that some terminals draw wide.
function isPlainSign(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2100 && code <= 0x22ff) ||
    (code >= 0x2400 && code <= 0x2bff)
  );
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    code === 0x2329 ||
    code === 0x232a ||
    (code >= 0x231a && code <= 0x231b) ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xa960 && code <= 0xa97c) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1f64f) ||
    (code >= 0x1f680 && code <= 0x1f6ff) ||
    (code >= 0x1f900 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Whether every character takes one column and is one character: nearly every text. */
export function isLatin(text: string): boolean {
  return !BEYOND_LATIN.test(text);
}

/** The columns of a text without control characters. */
export function displayWidth(text: string): number {
  if (isLatin(text)) return text.length;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Pads with spaces to a number of columns. */
export function padTo(text: string, columns: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, columns - displayWidth(text)));
  return align === 'left' ? text + space : space + text;
}

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2026': '...',
  '\u2022': '-',
  '\u00d7': 'x',
  '\u00b0': ' graden ',
  '\u00bd': ' 1/2',
  '\u20ac': 'euro',
  '\u2264': 'hoogstens',
  '\u2265': 'minstens',
  '\u2192': 'naar',
};

// A dot between two parts of a line, with its spaces: spoken as a pause.
const SEPARATOR = /[ \u00a0]*\u00b7[ \u00a0]*/g;

/** For a screen reader: only letters, digits and ASCII signs; typographic signs are written out, others fall away. */
export function plainText(text: string): string {
  return text
    .replace(SEPARATOR, ', ')
    .replace(/[^\p{L}\p{M}\p{N}\u0020-\u007e\u00a0]/gu, (sign) => WRITTEN_OUT[sign] ?? '');
}

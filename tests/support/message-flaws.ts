const STACK = /^\s+at \S|node_modules|node:internal|\.[cm]?[jt]s:\d|Er ging iets mis/m;
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const RAW_VALUE = /undefined|\[object |\bNaN\b|\bnull\b|\bERR_[A-Z_]+/;
const ENGLISH =
  /\b(?:the|error|unexpected|invalid|expected|received|must|cannot|could not|not found|failed|missing|should|token|with|property|string|argument)\b/i;
const DUTCH =
  /\b(?:de|het|een|is|niet|kan|ken|geen|hier|hoort|deze|dit|er|kies|past|ontbreekt|bedoelde|je|mag|moet|komt|geef|bij|alle|waar|klaar|gecontroleerd)\b/i;
/** A problem of an answer file begins with the key that it is about. */
const LISTED = /^ {2}- .*?(?=: )/gm;
/** What someone typed, quoted. */
const QUOTED = /"[^"\n]*"|`[^`\n]*`/g;
/** `file:line:column  path`: a path is made of the keys that stand in the file. */
const PLACE = /^\S+:\d+:\d+ {2}(?:.*? {2})?/gm;
const UNQUOTED_COMMAND = /^(?:Hier staat een woord te veel|Dit begrijp ik niet): herstel .*$/gm;

/** Everything that makes a message to a user unfit; none for a clear one. */
export function messageFlaws(message: string): string[] {
  const own = message
    .replace(PLACE, '')
    .replace(LISTED, '  - iets')
    .replace(QUOTED, '"…"')
    .replace(UNQUOTED_COMMAND, 'Hier staat een woord te veel.');
  const lastLine = own.trimEnd().split('\n').at(-1) ?? '';
  const flaws: [string, boolean][] = [
    ['empty', message.trim() === ''],
    ['a stack trace', STACK.test(message)],
    ['control characters', CONTROL.test(message)],
    ['a raw value', RAW_VALUE.test(own)],
    ['English', ENGLISH.test(own)],
    ['no Dutch', !DUTCH.test(message)],
    ['a code without a sentence', /er klopt iets niet \(/.test(own)],
    ['the same expected and found', /hier hoort ([^,\n]+), er staat \1(?:;|$)/m.test(own)],
    ['no line end', !/\S\n$/.test(message)],
    ['an end in the middle', /[:,;([{=]$/.test(lastLine)],
    ['endless lines', message.split('\n').some((line) => line.length > 4_100)],
  ];
  return flaws.flatMap(([flaw, found]) => (found ? [flaw] : []));
}

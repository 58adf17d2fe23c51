import { join } from 'node:path';
import type { SeededRandom } from './seeded-random.ts';

const WORDS = [
  ...['plan', 'check', 'export', 'uitleg', 'bronnen', 'inhoud', 'help', 'alles', 'goom-2019', 'weefselherstel'],
  ...['controleer', 'schema', 'dekking', 'document', 'track', 'trak', 'test', 'dagboek'],
  ...['--bevallen', '--bevallen=2024-03-01', '2024-03-01', '1 maart 2024', '30-2-2024', '1/3/2024', '2099-01-01'],
  ...['--vandaag', '2024-04-18', '1949-12-31', '9999-12-31', '0000-01-01', '99999999999-1-1'],
  ...['--type', 'keizersnede', 'kunstverlossing', '--ruptuur', '3b', 'weet-niet', 'knip', '--na-verlies'],
  ...['--kort', '--alles', '--formaat', 'json', 'html', 'ics', 'svg', 'markdown', 'tekst', 'html,ics', ',', 'pdf'],
  ...['--voldaan', 'bekkenfysio,geen-pijn', '--kleur', 'altijd', 'nooit', '--breedte', '40', '1e2', '-1', '٤٠'],
  ...['--eenvoudig', '--conflicten', '--inhoud', '/bestaat/niet', 'leeg', '--antwoorden', 'antwoorden.yaml'],
  ...['--sjabloon', '--naam', 'Anna', '=1+1', '--herinner', '3d', '1m', '--praktijk', 'praktijk.yaml'],
  ...['--clienten', 'clienten.csv', '--map', 'uit', '--uit', 'plan.html', 'plan.zip', '--controleer', '--vanaf', 'A-1'],
  ...['--samenvatting', 'bon.json', '--help', '-h', '--version', '-V', '-x', '--', '-', '', ' ', '.'],
  ...['constructor', '__proto__', 'toString', '--constructor', '--__proto__', "it's", '🙂', 'a'.repeat(3_000)],
];

/** Command lines that work, for every command. */
const VALID: readonly (readonly string[])[] = [
  ['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18'],
  ['plan', '--bevallen', '1 maart 2024', '--ruptuur', '3b', '--kort', '--vandaag', '2024-09-01'],
  ['plan', '--bevallen', '2024-03-01', '--type', 'keizersnede', '--formaat', 'json', '--voldaan', 'geen-pijn'],
  ['check', '--bevallen', '2024-03-01', '--antwoorden', 'antwoorden.yaml', '--formaat', 'json'],
  ['check', '--bevallen', '2024-03-01', '--antwoorden', '-', '--formaat', 'markdown', '--na-verlies'],
  ['check', '--bevallen', '2024-03-01', '--sjabloon', '--ruptuur', '4'],
  ['export', '--bevallen', '2024-03-01', '--formaat', 'ics', '--herinner', '3d', '--naam', 'Anna'],
  ['export', '--bevallen', '2024-03-01', '--formaat', 'json', '--uit', 'plan.json', '--praktijk', 'praktijk.yaml'],
  ['export', '--clienten', 'clienten.csv', '--map', 'uit', '--formaat', 'json', '--samenvatting', 'bon.json'],
  ['export', '--clienten', 'clienten.csv', '--uit', 'plan.zip', '--formaat', 'json,ics'],
  ['export', '--clienten', 'clienten.csv', '--controleer', '--vanaf', 'A-1'],
  ['uitleg', 'weefselherstel', '--breedte', '60', '--na-verlies'],
  ['bronnen', '--conflicten', '--kleur', 'nooit'],
  ['bronnen', 'goom-2019', '--eenvoudig'],
  ['inhoud', 'schema', 'track'],
  ['inhoud', 'dekking', 'leeg'],
  ['inhoud', 'controleer', 'leeg'],
];

/** Options that fit nearly everywhere. */
const FITTING = [
  ['--eenvoudig'],
  ['--breedte', '60'],
  ['--kleur', 'nooit'],
  ['--vandaag', '2024-05-01'],
  ['--na-verlies'],
];

/** What comes after these is a file or a folder. */
const BEFORE_A_PATH = [
  ...['--uit', '--map', '--samenvatting', '--clienten', '--antwoorden', '--praktijk', '--inhoud'],
  ...['controleer', 'document', 'dekking', '--'],
];

/** The same arguments with every path among them inside a folder, so that a stray word cannot write elsewhere. */
export function insideFolder(args: readonly string[], folder: string): string[] {
  return args.map((arg, index) =>
    BEFORE_A_PATH.includes(args[index - 1] ?? '') && arg !== '-' ? join(folder, arg) : arg,
  );
}

/** A command line that works with at most two slips in it, or one of loose words. Without NUL: none can hold it. */
export function spoiledArguments(random: SeededRandom): string[] {
  if (random.onceIn(8)) {
    const command = random.pick(VALID)[0] ?? '';
    return [command, ...Array.from({ length: random.below(8) }, () => word(random))];
  }
  const words = [...random.pick(VALID)];
  if (random.onceIn(3)) words.push(...random.pick(FITTING));
  for (let count = random.below(3); count > 0; count -= 1) {
    const at = random.below(words.length + 1);
    const current = words[at] ?? '';
    const other = random.onceIn(2) ? random.pick(FITTING) : [word(random)];
    const instead = [[], [...other, current], [...other, current], other, [current, current], [current.slice(0, -1)]];
    words.splice(at, 1, ...random.pick(instead));
  }
  return words;
}

function word(random: SeededRandom): string {
  if (!random.onceIn(5)) return random.pick(WORDS);
  // No slash: a stray path must stay inside the folder of the test.
  const characters = Array.from({ length: random.below(10) }, () => String.fromCodePoint(1 + random.below(0x2ff)));
  return `${random.onceIn(3) ? '--' : ''}${characters.join('').replaceAll('/', '')}`;
}

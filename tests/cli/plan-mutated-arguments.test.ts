import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const WORDS = [
  'plan',
  'uitleg',
  'bronnen',
  'help',
  'alles',
  'goom-2019',
  'weefselherstel',
  '--bevallen',
  '2024-03-01',
  '1 maart 2024',
  '30-2-2024',
  '--vandaag',
  '2024-04-18',
  '--type',
  'keizersnede',
  'kunstverlossing',
  '--ruptuur',
  '3b',
  'weet-niet',
  '--na-verlies',
  '--kort',
  '--alles',
  '--formaat',
  'json',
  '--voldaan',
  'bekkenfysio,geen-pijn',
  '--kleur',
  'altijd',
  '--breedte',
  '40',
  '--eenvoudig',
  '--conflicten',
  '--inhoud',
  '/bestaat/niet',
  '--help',
  '--version',
  '--',
  '-',
  '',
];

/** A command line that works, of which words are dropped, doubled, swapped or spoiled. */
const VALID: readonly (readonly string[])[] = [
  ['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18'],
  ['plan', '--bevallen', '1 maart 2024', '--ruptuur', '3b', '--kort', '--vandaag', '2024-09-01'],
  ['plan', '--bevallen', '2024-03-01', '--type', 'keizersnede', '--formaat', 'json', '--voldaan', 'geen-pijn'],
  ['uitleg', 'weefselherstel', '--breedte', '60', '--na-verlies'],
  ['bronnen', '--conflicten', '--kleur', 'nooit'],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map((text) => `--${text}`) },
);
const spoiled = fc
  .tuple(fc.constantFrom(...VALID), fc.nat(), word, fc.constantFrom('drop', 'insert', 'replace', 'double', 'cut'))
  .map(([valid, at, other, kind]) => {
    const index = at % valid.length;
    const current = valid[index] ?? '';
    const middle = {
      drop: [],
      insert: [other, current],
      replace: [other],
      double: [current, current],
      cut: [current.slice(0, -1)],
    }[kind];
    return [...valid.slice(0, index), ...middle, ...valid.slice(index + 1)];
  });
const commandLines = fc.oneof(
  { weight: 3, arbitrary: spoiled },
  { weight: 1, arbitrary: fc.array(word, { maxLength: 8 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('plan', 'uitleg', 'bronnen'), fc.array(word, { maxLength: 8 }))
      .map(([command, rest]) => [command, ...rest]),
  },
);

describe('2,000 spoiled command lines', () => {
  it('give an answer or a clear refusal, never a stack trace', async () => {
    const codes = { 0: 0, 2: 0 };
    await fc.assert(
      fc.asyncProperty(commandLines, async (args) => {
        const { stdout, stderr, code } = await runCli(args);
        expect([0, 2]).toContain(code);
        if (code === 0 || code === 2) codes[code] += 1;
        expect(stderr).not.toMatch(/^ {4}at |Er ging iets mis|node_modules|\.ts:\d/m);
        expect(stdout === '').toBe(stderr !== '');
        expect(code === 0).toBe(stderr === '');
      }),
      { numRuns: 2_000, seed: 20_240_301 },
    );
    // Both ends are reached often: the mutations are neither all harmless nor all fatal.
    expect(codes[0]).toBeGreaterThan(200);
    expect(codes[2]).toBeGreaterThan(200);
  }, 120_000);
});

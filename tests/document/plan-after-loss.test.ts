import { describe, expect, it } from 'vitest';
import { modeWords, tearWords } from '../../src/text/situation-words.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

/** Words that presume a baby, a feed, a carrier or a congratulation. */
const PRESUMES =
  /\b(baby'?s?|babyborstje|kind(?:je|jes|eren)?|kleintje|zuigeling|pasgeborene|dreumes|borstvoeding|voeden|voeding(?:en)?|flesvoeding|kolven|kolf|draagzak|draagdoek|kinderwagen|buggy|wieg|luier|gefeliciteerd|felicitaties?|moeders?|mama|vader|ouders|ouderschap|kraamcadeau|kraamvisite|beschuit|geboortekaartje|consultatiebureau)\b/gi;

/** What is printed, as one line, without the names, titles and addresses of sources: those are quotations. */
async function output(args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await runCli([...args, '--na-verlies', '--breedte', '200']);
  expect([stderr, code]).toEqual(['', 0]);
  const quoted = shippedGuide().sources.flatMap(({ id, title, organisation, url }) => [
    title,
    organisation,
    url ?? id,
    id,
  ]);
  return quoted.reduce((text, quotation) => text.replaceAll(quotation, ''), stdout.replace(/\s+/g, ' '));
}

/** The words that presume, with what stands around them. */
function presuming(text: string): string[] {
  return [...text.matchAll(PRESUMES)].map(({ index, 0: word }) => text.slice(index - 40, index + word.length + 40));
}

const TODAYS = [
  '2024-01-15',
  '2024-03-01',
  '2024-03-05',
  '2024-03-16',
  '2024-03-30',
  '2024-04-13',
  '2024-06-02',
  '2024-07-02',
  '2024-09-02',
  '2024-12-02',
  '2027-01-01',
];

describe('after a loss [H-11]', () => {
  for (const type of Object.values(modeWords.words)) {
    for (const tear of Object.values(tearWords.words)) {
      if (type === 'keizersnede' && /3|4|weet/.test(tear)) continue;
      it(`a plan presumes no baby: ${type}, ${tear}`, async () => {
        const situation = ['--bevallen', '2024-03-01', '--type', type, '--ruptuur', tear];
        for (const today of TODAYS) {
          const args = ['plan', ...situation, '--vandaag', today];
          for (const more of [[], ['--kort'], ['--eenvoudig']]) {
            expect(presuming(await output([...args, ...more]))).toEqual([]);
          }
        }
        expect(presuming(await output(['plan', ...situation, '--alles', '--vandaag', '2024-04-18']))).toEqual([]);
        expect(presuming(await output(['plan', ...situation, '--alles', '--vandaag', '2024-01-15']))).toEqual([]);
      });
    }
  }

  it.each([[['uitleg']], [['uitleg', 'alles']], [['bronnen']], [['bronnen', '--conflicten']]])(
    '%j presumes no baby',
    async (args) => {
      expect(presuming(await output(args))).toEqual([]);
    },
  );

  it('what a source says presumes no baby, for every source', async () => {
    for (const { id } of shippedGuide().sources) expect(presuming(await output(['bronnen', id])), id).toEqual([]);
  });

  it('the words are there for everyone else, so that this test can fail', async () => {
    const { stdout } = await runCli(['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-03-16']);
    expect(presuming(stdout)).not.toEqual([]);
  });

  it('leads only to pages in words that fit', async () => {
    const args = ['--bevallen', '2024-03-01', '--vandaag', '2024-05-20'];
    const screens = [
      ['plan', ...args],
      ['plan', ...args, '--alles'],
      ['uitleg', 'na-verlies'],
    ];
    for (const screen of screens) {
      const text = await output(screen);
      const commands = [...text.matchAll(/herstel (?:uitleg|bronnen)(?: [a-z]+(?:-[a-z]+)*)?(?: --[a-z-]+)*/g)];
      expect(commands.length).toBeGreaterThan(0);
      expect(commands.map(([command]) => command).filter((command) => !command.includes('na-verlies'))).toEqual([]);
    }
  });
});

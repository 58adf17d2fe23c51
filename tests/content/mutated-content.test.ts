import { describe, expect, it } from 'vitest';
import { printable } from '../../src/cli/screen/printable.ts';
import { loadContent, readContentSet } from '../../src/content/index.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { describeProblems } from '../../src/text/problem-sentence.ts';
import { LONGEST_RUN, worked } from '../support/longest-run.ts';
import { messageFlaws } from '../support/message-flaws.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { spoilText } from '../support/spoil-text.ts';
import { sampleContent } from './sample-content.ts';

/** All files and all rules; the other files cost most of the time. */
const WHOLE = 1_000;
/** Only the spoiled file: its syntax and its shape. */
const ALONE = 9_000;

const PIECES = [
  '"',
  "'",
  ':',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!map ',
  '! ',
  '!a !b ',
  '\t',
  '\n',
  '\r',
  '\n---\n',
  '? ',
  '|\n',
  '>-\n',
  '#',
  '%',
  '@',
  '\0',
  '\uFFFD',
  '\uFEFF',
  '\u2028',
  '__proto__: 1\n',
  'constructor: {}\n',
  '"\\e[2J"',
  '"\\u202e"',
  '999999999999m',
  '-1',
  '1e999',
  ' .inf',
  ' .nan',
  '0x10',
  ' null',
  ' ~',
  ' []',
  ' {}',
  'é',
  '🙂',
  '<<: ',
  'toString',
  '['.repeat(500),
  '- '.repeat(60),
  'x'.repeat(5_000),
];

const sample = [...sampleContent()];

function spoiledFile(seed: number): { file: string; text: string } {
  const random = seededRandom(seed);
  const [file, text] = random.pick(sample);
  return { file, text: spoilText(text, PIECES, random) };
}

function expectPlacedAndSaid(problems: readonly Problem[], files: ReadonlyMap<string, string>, seed: number): void {
  if (problems.length === 0) return;
  for (const { file, line, column } of problems) {
    const lines = (files.get(file) ?? '').split('\n').length;
    expect(line >= 1 && line <= lines && column >= 1, `seed ${seed}: ${file}:${line}:${column}`).toBe(true);
  }
  expect(messageFlaws(`${printable(describeProblems(problems))}\n`), `seed ${seed}`).toEqual([]);
}

describe('10,000 spoiled content files', () => {
  it(`give problems or a guide, never both (${WHOLE} with all other files)`, () => {
    let broken = 0;
    for (let seed = 1; seed <= WHOLE; seed += 1) {
      const { file, text } = spoiledFile(seed);
      const files = new Map(sample).set(file, text);
      const start = worked();
      const { guide, problems } = loadContent(files);
      expect(worked() - start, `seed ${seed}`).toBeLessThan(LONGEST_RUN);
      expect((guide === undefined) === problems.length > 0, `seed ${seed}`).toBe(true);
      expectPlacedAndSaid(problems, files, seed);
      if (problems.length > 0) broken += 1;
    }
    expect(broken).toBeGreaterThan(WHOLE / 2);
    expect(broken).toBeLessThan(WHOLE);
  }, 120_000);

  it(`are read, or have their problems named and placed (${ALONE} by themselves)`, () => {
    let broken = 0;
    for (let seed = WHOLE + 1; seed <= WHOLE + ALONE; seed += 1) {
      const { file, text } = spoiledFile(seed);
      const files = new Map([[file, text]]);
      const start = worked();
      const { content, problems } = readContentSet(files);
      expect(worked() - start, `seed ${seed}`).toBeLessThan(LONGEST_RUN);
      const own = problems.filter((problem) => problem.file === file);
      const isRead = Object.values(content.files).flat().length === 1;
      expect(isRead === (own.length === 0), `seed ${seed}`).toBe(true);
      expectPlacedAndSaid(own, files, seed);
      if (!isRead) broken += 1;
    }
    expect(broken).toBeGreaterThan(ALONE / 3);
    expect(broken).toBeLessThan(ALONE);
  }, 120_000);
});

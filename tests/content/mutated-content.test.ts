import { expect, it } from 'vitest';
import { loadContent } from '../../src/content/index.ts';
import { describeProblems } from '../../src/text/problem-sentence.ts';
import { sampleContent } from './sample-content.ts';

const MUTATIONS = 2000;
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
  '\t',
  '\n',
  '\r',
  '---\n',
  '? ',
  '|\n',
  '>-\n',
  '#',
  '%',
  '@',
  '\0',
  '\uFFFD',
  '__proto__: 1\n',
  'constructor: {}\n',
  '999999999999m',
  '-1',
  '.inf',
  '.nan',
  '0x10',
  'null',
  '~',
  'é',
  '🙂',
  '<<: ',
  'toString',
];

/** A small deterministic generator (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutated(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = Math.floor(random() * 12);
  const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
  const lines = text.split('\n');
  const line = Math.floor(random() * lines.length);
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + piece + text.slice(at + length);
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 0, lines[Math.floor(random() * lines.length)] ?? '').join('\n');
    default:
      return lines.with(line, ` ${lines[line]}`).join('\n');
  }
}

it(`gives problems or a guide for ${MUTATIONS} mutated files, and never an exception`, () => {
  const sample = [...sampleContent()];
  let broken = 0;
  for (let seed = 1; seed <= MUTATIONS; seed += 1) {
    const random = randomFrom(seed);
    const [file, text] = sample[Math.floor(random() * sample.length)] ?? ['', ''];
    let changed = text;
    for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) changed = mutated(changed, random);
    const { guide, problems } = loadContent(new Map(sample).set(file, changed));
    expect((guide === undefined) === problems.length > 0, `seed ${seed}`).toBe(true);
    expect(
      problems.every(({ line, column }) => line >= 1 && column >= 1),
      `seed ${seed}`,
    ).toBe(true);
    expect(describeProblems(problems), `seed ${seed}`).not.toMatch(/undefined|er klopt iets niet/);
    if (problems.length > 0) broken += 1;
  }
  expect(broken).toBeGreaterThan(MUTATIONS / 2);
}, 60_000);

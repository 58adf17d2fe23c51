import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Guide } from '../../src/domain/guide.ts';
import { type Wording, wordsFor } from '../../src/domain/wording.ts';
import { runCli } from '../support/run-cli.ts';
import { dataFolder, shippedGuide } from '../support/shipped-guide.ts';

const factList = z.object({ documents: z.array(z.object({ source: z.string(), facts: z.array(z.string()) })) });

/** Everything with fact ids in the content: what it says to the reader. */
function sayings(guide: Guide): { readonly text: string; readonly facts: readonly string[] }[] {
  const found: { text: string; facts: readonly string[] }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('facts' in value && Array.isArray(value.facts) && value.facts.length > 0) {
      found.push({ text: wordsOf(value), facts: value.facts });
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(guide);
  return found;
}

/** The sentence of a statement, grant, point, paragraph, signal, summary of a phase, or position in a conflict. */
function wordsOf(value: object): string {
  // A point of the recovery curve is printed by its title: in the dates, and beside the curve.
  if ('low' in value && 'title' in value && typeof value.title === 'string') return value.title;
  for (const key of ['text', 'summary', 'reason', 'meaning', 'says'] as const) {
    const words = (value as Partial<Record<typeof key, Wording>>)[key];
    if (words !== undefined) return wordsFor(words, false) ?? '';
  }
  throw new Error(`nothing to say: ${JSON.stringify(value)}`);
}

/** A text as one line: wrapping, indents, marks and references out. */
function flat(text: string): string {
  return (
    text
      .replace(/\[\d+(?:, ?\d+)*\]/g, ' ')
      .replace(/[`*]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:?!])/g, '$1')
      // A missing condition may stand in front of advice.
      .toLowerCase()
  );
}

let printed = '';

beforeAll(async () => {
  const born = ['--bevallen', '2024-03-01'];
  const wide = ['--eenvoudig', '--breedte', '200'];
  const commands: string[][] = [];
  for (const today of ['2024-03-06', '2024-03-20', '2024-05-01', '2024-07-10', '2024-10-01', '2025-04-01']) {
    for (const situation of [[], ['--ruptuur', '3b'], ['--type', 'keizersnede'], ['--ruptuur', '2']]) {
      commands.push(['plan', ...born, ...situation, '--vandaag', today, '--alles', ...wide]);
    }
  }
  commands.push(['uitleg', 'alles', ...wide], ['bronnen', '--conflicten', ...wide]);
  for (const args of commands) {
    const { stdout, code } = await runCli(args);
    expect(code).toBe(0);
    printed += flat(stdout);
  }
  // The questionnaire with what it can find: its result is a document of another command.
  for (const { meaning } of shippedGuide().questionnaire.signals) printed += ` ${flat(wordsFor(meaning, false) ?? '')}`;
}, 60_000);

describe('every fact of the two source documents', () => {
  const { documents } = factList.parse(parse(readFileSync(join(dataFolder, 'facts.yaml'), 'utf8')));
  const facts = documents.flatMap((document) => document.facts);

  it('is on the list: 48 of the general timeline, 39 of the total rupture', () => {
    expect(documents.map((document) => document.facts.length)).toEqual([48, 39]);
  });

  it.each(facts)('%s is in what the program can print', (fact) => {
    const texts = sayings(shippedGuide())
      .filter((saying) => saying.facts.includes(fact))
      .map(({ text }) => flat(text));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => printed.includes(text))).not.toEqual([]);
  });

  it('whatever carries a fact is printed somewhere, not only one of several', () => {
    const missing = sayings(shippedGuide()).filter(({ text }) => !printed.includes(flat(text)));
    expect(missing.map(({ facts, text }) => `${facts.join(' ')}: ${text}`)).toEqual([]);
  });
});

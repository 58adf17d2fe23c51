import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  averageSentenceLength,
  factCoverage,
  loadContent,
  readContentFolder,
  readContentSet,
  readFolder,
  textsOf,
} from '../../src/content/index.ts';
import { describeProblems } from '../../src/text/problem-sentence.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const { content } = readContentSet(readFolder(folder).files);

describe('the shipped content', () => {
  it('has no problems', () => {
    expect(describeProblems(readContentFolder(folder).problems, 'data')).toBe('');
  });

  it('carries all 87 facts of the two source documents', () => {
    const facts = factCoverage(content);
    expect(facts).toHaveLength(87);
    expect(facts.filter(({ places }) => places.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('tells HT-07 and HT-10 only as conflicts', () => {
    const disputed = factCoverage(content).filter(({ isDisputed }) => isDisputed);
    expect(disputed.map(({ id }) => id)).toEqual(['HT-07', 'HT-10']);
    expect(disputed.flatMap(({ places }) => places).every((place) => place.startsWith('conflicts.yaml: '))).toBe(true);
  });

  it('averages at most 12 words a sentence', () => {
    expect(averageSentenceLength(textsOf(content).map(({ text }) => text))).toBeLessThanOrEqual(12);
  });

  it('is checked within a second', () => {
    const { files } = readFolder(folder);
    const start = performance.now();
    loadContent(files);
    expect(files.size).toBeGreaterThan(10);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/index.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { problemLine, problemSentence } from '../../src/text/problem-sentence.ts';
import { sampleContent, sampleFile } from './sample-content.ts';

/** Every code there is, from its type. */
const PROBLEM_CODES = [
  ...readFileSync(fileURLToPath(new URL('../../src/domain/problem.ts', import.meta.url)), 'utf8').matchAll(
    /^ {2}readonly '?([a-z0-9-]+)'?: (?:NoDetails|\{)/gm,
  ),
].map(([, code = '']) => code);

describe('problemSentence', () => {
  it('suggests the nearest key, or lists what is allowed', () => {
    const details = { key: 'titel', allowed: 'id, title' };
    expect(problemSentence({ code: 'key-unknown', details: { ...details, nearest: 'title' } })).toBe(
      'onbekende sleutel "titel"; bedoelde je `title`?',
    );
    expect(problemSentence({ code: 'key-unknown', details })).toBe('onbekende sleutel "titel"; hier mag: id, title');
  });

  it('does not say that a number stands where a number belongs', () => {
    const { problems } = loadContent(sampleContent(sampleFile('curve.yaml', ['high: 50', 'high: .inf'])));
    expect(problems.map((problem) => problemSentence(problem))).toEqual([
      'hier hoort een getal, er staat iets zonder eindige waarde',
    ]);
  });

  it('has words for a label that cannot be named', () => {
    const { problems } = loadContent(sampleContent(sampleFile('guide.yaml', ['language: nl', 'language: !a !b nl'])));
    expect(problems.map((problem) => problemSentence(problem))[0]).toBe('een label mag hier niet; laat het weg');
  });

  it('writes a line that an editor can open', () => {
    const problem: Problem = {
      file: 'tracks/tear.yaml',
      line: 3,
      column: 9,
      path: 'phases.0.from',
      code: 'text-empty',
      details: {},
    };
    expect(problemLine(problem, 'data/')).toBe('data/tracks/tear.yaml:3:9  phases.0.from  deze tekst is leeg');
    expect(problemLine({ ...problem, path: '' })).toBe('tracks/tear.yaml:3:9  deze tekst is leeg');
  });

  it('is shown in the gallery for every code that a file can have', () => {
    const gallery = fileURLToPath(new URL('../errors', import.meta.url));
    const shown = new Set(readdirSync(gallery));
    const elsewhere = [
      'folder-unreadable',
      'folder-not-content',
      'folder-too-large',
      'file-not-regular',
      'yaml-too-much',
      'problems-more',
      'file-unreadable',
      'file-missing',
      'file-too-large',
      'activity-without-grant',
      'value-wrong',
    ];
    const byReference = [...shown].some((name) => name.startsWith('reference-')) ? ['reference-unknown'] : [];
    expect(
      PROBLEM_CODES.filter((code) => !shown.has(code) && !elsewhere.includes(code) && !byReference.includes(code)),
    ).toEqual([]);
  });

  it('never lets an English sentence of a library through', () => {
    const gallery = fileURLToPath(new URL('../errors', import.meta.url));
    for (const name of readdirSync(gallery).filter((entry) => !entry.includes('.'))) {
      expect(readFileSync(`${gallery}/${name}/expected.txt`, 'utf8')).not.toMatch(
        /expected|invalid|received|undefined/i,
      );
    }
  });
});

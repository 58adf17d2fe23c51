import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent, readContentFolder, readFolder } from '../../src/content/index.ts';
import { parseAnswers } from '../../src/content/parse-answers.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { sampleContent } from './sample-content.ts';

const sample = fileURLToPath(new URL('sample', import.meta.url));

// What these inputs cost is bounded by what is read and by what is told; a test that takes minutes has found a hole.
describe('crafted YAML [H-16]', () => {
  const cut = (text: string): string[] =>
    parseYaml('f.yaml', text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

  it.each([
    ['a flow map of 99,000 keys', `{${'a,'.repeat(99_000)}}`],
    ['66,000 lines with a question mark', '? \n'.repeat(66_000)],
    ['one very long quoted flow map', `{${'"a": "b", '.repeat(19_000)}}`],
    ['one long quoted flow map over lines', `{${'"a": "b",\n '.repeat(17_000)}}`],
    ['99,000 ampersands', '&\n'.repeat(99_000)],
    ['66,000 equal keys', 'a:\n'.repeat(66_000)],
    ['199,000 commas', `[${','.repeat(199_000)}]`],
    ['49,000 list items', '- a\n'.repeat(49_000)],
  ])('%s is too much, in one line', (_, text) => {
    expect(cut(text)).toEqual(['1:1 yaml-too-much']);
  });

  it.each([
    ['brackets', '['.repeat(199_000)],
    ['quoted flow maps', `${'{"a":'.repeat(30_000)}1${'}'.repeat(10_000)}`],
    ['dashes', '- '.repeat(99_000)],
  ])('%s within each other are too deep', (_, text) => {
    expect(cut(text)).toEqual(['1:1 yaml-too-deep']);
  });

  it.each([
    ['ampersands', '- &a b\n'.repeat(6_000), 'yaml-alias'],
    ['labels', '- !a b\n'.repeat(6_000), 'yaml-tag'],
    ['equal keys', 'a: 1\n'.repeat(6_000), 'yaml-duplicate-key'],
    ['keys that are none', '1: 1\n'.repeat(6_000), 'yaml-key'],
  ])('%s are told fifty times', (_, text, code) => {
    const codes = cut(text).map((line) => line.split(' ')[1]);
    expect(codes).toEqual([...Array<string>(50).fill(code), 'problems-more']);
  });

  it('tells of unknown keys and unknown references fifty as well', () => {
    const keys = Array.from({ length: 6_000 }, (_, index) => `k${index}: 1`).join('\n');
    const sources = Array.from({ length: 6_000 }, (_, index) => `no-page-${index}`).join(', ');
    const guide = (sampleContent().get('guide.yaml') ?? '').replace('[old-page]', `[${sources}]`);
    for (const text of [keys, guide]) {
      const all = loadContent(sampleContent({ 'guide.yaml': text })).problems;
      const problems = all.filter(({ file }) => file === 'guide.yaml');
      expect(problems).toHaveLength(51);
      expect(problems.at(-1)?.code).toBe('problems-more');
    }
  });

  it('tells five hundred in all', () => {
    const files = new Map(
      Array.from({ length: 30 }, (_, file) => [`tracks/t${file}.yaml`, 'a: 1\n'.repeat(60)] as const),
    );
    const { problems } = loadContent(files);
    expect(problems).toHaveLength(501);
    expect(problems.at(-1)?.code).toBe('problems-more');
  });

  it.each([
    ['a terminal sequence', '"rood \\e[31m"'],
    ['a bell', '"\\a"'],
    ['a turned reading direction', '"\\u202egnik"'],
    ['a sign without width', '"a\\u200bb"'],
    ['a C1 sign', '"\\x9b31m"'],
    ['raw bidi', '"a\u2066b"'],
  ])('refuses %s that is spelled in a text', (_, text) => {
    expect(cut(`title: ${text}`)).toEqual(['1:8 control-character']);
  });

  it('leaves line ends, tabs and accents alone', () => {
    expect(cut('title: "een\\n\\ttwee é ü – … ’ 👩‍⚕️"')).toEqual([]);
  });
});

describe('a crafted file of answers', () => {
  it.each([
    ['a flow map of 49,000 keys', `{${'a,'.repeat(49_000)}}`, [{ code: 'syntax', line: 1 }]],
    ['33,000 lines with a question mark', '? \n'.repeat(33_000), [{ code: 'syntax', line: 1 }]],
    ['brackets without end', '['.repeat(99_000), [{ code: 'syntax', line: 1 }]],
    ['a key that comes back', 'a: ja\nb: { c: 1 }\na: nee\n', [{ code: 'duplicate', line: 3 }]],
    ['an alias', 'a: &x ja\nb: *x\n', [{ code: 'alias', line: 1 }]],
  ])('%s', (_, text, problems) => {
    expect(parseAnswers(text)).toEqual({ problems });
  });
});

describe.skipIf(process.platform === 'win32')('folders', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'herstel-hostile-'));
    cpSync(sample, folder, { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const found = (): string[] => readContentFolder(folder).problems.map(({ file, code }) => `${file} ${code}`);

  it('does not wait for a pipe', () => {
    execFileSync('mkfifo', [join(folder, 'tracks', 'pipe.yaml')]);
    expect(found()).toEqual(['tracks/pipe.yaml file-not-regular']);
  });

  it.each(['/dev/zero', '/dev/full', '/dev/random'])('does not read %s', (device) => {
    symlinkSync(device, join(folder, 'tracks', 'device.yaml'));
    expect(found()).toEqual(['tracks/device.yaml file-not-regular']);
  });

  it('does not read five gigabytes of nothing', () => {
    writeFileSync(join(folder, 'tracks', 'sparse.yaml'), '');
    truncateSync(join(folder, 'tracks', 'sparse.yaml'), 5_000_000_000);
    expect(found()).toEqual(['tracks/sparse.yaml file-too-large']);
  });

  it('names a link that leads nowhere', () => {
    symlinkSync(join(folder, 'nowhere'), join(folder, 'tracks', 'lost.yaml'));
    expect(readContentFolder(folder).problems.map(({ file, code, details }) => [file, code, details])).toEqual([
      ['tracks/lost.yaml', 'file-unreadable', { reason: 'ENOENT' }],
    ]);
  });

  it('names a link to itself', () => {
    symlinkSync('round.yaml', join(folder, 'tracks', 'round.yaml'));
    symlinkSync('check-again', join(folder, 'check-again'));
    expect(readContentFolder(folder).problems.map(({ file, code, details }) => [file, code, details])).toEqual([
      ['tracks/round.yaml', 'file-unreadable', { reason: 'ELOOP' }],
    ]);
  });

  it('follows a link to a folder, and does not go round in a circle', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'herstel-check-'));
    cpSync(join(folder, 'check'), elsewhere, { recursive: true });
    rmSync(join(folder, 'check'), { recursive: true });
    symlinkSync(elsewhere, join(folder, 'check'));
    symlinkSync(folder, join(folder, 'again'));
    try {
      expect(found()).toEqual([]);
      expect([...readFolder(folder).files.keys()].filter((path) => path.startsWith('check/'))).toEqual([
        'check/bleeding.yaml',
        'check/screens.yaml',
      ]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('stops at very many files and at very many bytes', () => {
    for (let index = 0; index < 501; index += 1) writeFileSync(join(folder, 'goals', `g${index}.yaml`), 'id: x\n');
    expect(found()).toEqual([' folder-too-large']);
    rmSync(join(folder, 'goals'), { recursive: true });
    mkdirSync(join(folder, 'goals'));
    for (let index = 0; index < 30; index += 1)
      writeFileSync(join(folder, 'goals', `g${index}.yaml`), '# '.padEnd(190_000));
    expect(found()).toEqual([' folder-too-large']);
  });

  it('does not walk through all folders of a disk', () => {
    const disk = mkdtempSync(join(tmpdir(), 'herstel-disk-'));
    try {
      for (let index = 0; index < 200; index += 1) mkdirSync(join(disk, `f${index}`));
      symlinkSync(disk, join(folder, 'disk'));
      expect(found()).toEqual([' folder-too-large']);
    } finally {
      rmSync(disk, { recursive: true });
    }
  });

  it('says that a folder is none of content, and which one is meant', () => {
    mkdirSync(join(folder, 'project'));
    cpSync(sample, join(folder, 'project', 'data'), { recursive: true });
    expect(readContentFolder(join(folder, 'project')).problems).toEqual([
      { file: '', line: 1, column: 1, path: '', code: 'folder-not-content', details: { nearest: 'data/' } },
    ]);
    expect(readContentFolder(join(folder, 'tracks')).problems.map(({ code, details }) => [code, details])).toEqual([
      ['folder-not-content', {}],
    ]);
  });
});

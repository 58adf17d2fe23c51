import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent, readContentFolder } from '../../src/content/index.ts';
import { sampleContent, sampleFile } from './sample-content.ts';

/** `file:line:column path code` of every problem. */
function problemsOf(changes: Readonly<Record<string, string | undefined>>): string[] {
  return loadContent(sampleContent(changes)).problems.map(
    ({ file, line, column, path, code }) => `${file}:${line}:${column} ${path} ${code}`,
  );
}

describe('loadContent', () => {
  it('reads content without problems into a guide', () => {
    const { guide, problems } = loadContent(sampleContent());
    expect(problems).toEqual([]);
    expect(guide?.id).toBe('sample');
    expect(guide?.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(guide?.tracks.map(({ id }) => id)).toEqual(['general']);
    expect(guide?.tracks[0]?.phases.map(({ from, until }) => [from, until])).toEqual([
      [
        { days: 0, months: 0 },
        { days: 42, months: 0 },
      ],
      [{ days: 42, months: 0 }, null],
    ]);
  });

  it('fills in what may be left out', () => {
    const { guide } = loadContent(sampleContent());
    const signal = guide?.questionnaire.signals[0];
    expect(guide?.activities.map(({ impact }) => impact)).toEqual([false, true, false]);
    expect(guide?.sources[1]).toMatchObject({ year: null, url: null });
    expect(guide?.topics[0]?.curve).toBe(false);
    expect(guide?.tracks[0]).toMatchObject({ applies: {}, statements: [] });
    expect(guide?.tracks[0]?.grants[0]).toMatchObject({ conditions: [], facts: [] });
    expect(signal).toMatchObject({ applies: {}, crisis: false, topic: 'bleeding', whenUnknown: 'watch' });
    expect(signal?.examples.map(({ tear }) => tear)).toEqual(['1', 'none', 'none']);
    expect(signal?.examples[2]?.answers).toEqual({ 'heavy-bleeding': { unknown: true } });
  });

  it('takes the lowest level of a signal for "unknown" where that lies below "watch"', () => {
    const changes = sampleFile('check/bleeding.yaml', ['{ level: today, contact: doctor,', '{ level: none,']);
    expect(loadContent(sampleContent(changes)).guide?.questionnaire.signals[0]?.whenUnknown).toBe('none');
  });

  it('reads the words after a loss, and silence', () => {
    const { guide } = loadContent(sampleContent());
    expect(guide?.activities[2]?.description).toEqual({ text: 'Lopen met je baby in een draagzak.', afterLoss: null });
  });

  it('reads total-rupture as all its grades', () => {
    const changes = sampleFile('conflicts.yaml', ['tears: [none, 1]', 'tears: [total-rupture]']);
    const { guide } = loadContent(sampleContent(changes));
    expect(guide?.conflicts[0]?.applies).toEqual({ tears: ['3a', '3b', '3c', '4', 'unknown'] });
  });

  it('reports the problems of all files at once, in order', () => {
    const changes = {
      ...sampleFile('tracks/general.yaml', ['kind: do', 'kind: doe']),
      ...sampleFile('guide.yaml', ['language: nl', 'langauge: nl']),
      'sources.yaml': 'sources: [',
    };
    expect(problemsOf(changes)).toEqual([
      'guide.yaml:3:1 langauge key-unknown',
      'sources.yaml:1:11  yaml-indent',
      'tracks/general.yaml:11:15 phases.0.statements.0.kind value-not-allowed',
    ]);
  });

  it('reports a missing file at its first line, and not what it would have held', () => {
    expect(problemsOf({ 'sources.yaml': undefined })).toEqual(['sources.yaml:1:1  file-missing']);
    expect(problemsOf({ 'tracks/general.yaml': undefined })).toEqual(['tracks/general.yaml:1:1  file-missing']);
    expect(problemsOf({ 'contacts.yaml': '' })).toEqual(['contacts.yaml:1:1  file-empty']);
  });

  it('names an activity that no track grants', () => {
    const removed = '  - activity: walking\n    from: 2w\n    text: "Begin kort."\n    sources: [old-page]\n';
    expect(problemsOf(sampleFile('tracks/general.yaml', [removed, '']))).toEqual([
      'activities.yaml:2:9 activities.0.id activity-without-grant',
    ]);
  });

  it('accepts a byte order mark and Windows line ends, with the same guide', () => {
    const windows = new Map(
      [...sampleContent()].map(([file, text]) => [file, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(loadContent(windows).problems).toEqual([]);
    expect(loadContent(windows).guide?.hash).toBe(loadContent(sampleContent()).guide?.hash);
  });

  it('places problems right in a file with Windows line ends', () => {
    const [[file, text] = ['', '']] = Object.entries(sampleFile('tracks/general.yaml', ['kind: do', 'kind: doe']));
    expect(problemsOf({ [file]: `\uFEFF${text.replaceAll('\n', '\r\n')}` })).toEqual([
      'tracks/general.yaml:11:15 phases.0.statements.0.kind value-not-allowed',
    ]);
  });

  it('refuses a file that is too large', () => {
    expect(problemsOf({ 'conflicts.yaml': `# ${'x'.repeat(1_000_001)}` })).toEqual([
      'conflicts.yaml:1:1  file-too-large',
    ]);
  });

  it('refuses aliases before they can multiply', () => {
    const laughs = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level += 1) {
      const name = String.fromCharCode(97 + level);
      const before = String.fromCharCode(96 + level);
      laughs.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
    }
    const { problems } = loadContent(sampleContent({ 'guide.yaml': laughs.join('\n') }));
    const codes = problems.filter(({ file }) => file === 'guide.yaml').map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['yaml-alias', 'problems-more']));
  });

  it('has another hash when a word changes, and the same when keys change places', () => {
    const before = loadContent(sampleContent()).guide?.hash;
    const other = sampleFile('guide.yaml', ['Dit is informatie.', 'Dit is uitleg.']);
    const moved = sampleFile('guide.yaml', ['id: sample\nversion: "1.0.0"', 'version: "1.0.0"\nid: sample']);
    expect(loadContent(sampleContent(other)).guide?.hash).not.toBe(before);
    expect(loadContent(sampleContent(moved)).guide?.hash).toBe(before);
  });
});

describe('readContentFolder', () => {
  it('reports a folder that does not exist', () => {
    expect(readContentFolder('/does/not/exist')).toEqual({
      files: 0,
      problems: [{ file: '', line: 1, column: 1, path: '', code: 'folder-unreadable', details: { reason: 'ENOENT' } }],
    });
  });

  it('reports bytes that are not UTF-8, and files with another ending', () => {
    const folder = mkdtempSync(join(tmpdir(), 'herstel-content-'));
    try {
      for (const [file, text] of sampleContent()) {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
      writeFileSync(join(folder, 'facts.yaml'), Buffer.from('documents:\n  - source: \xe9\n', 'latin1'));
      writeFileSync(join(folder, 'tracks', 'tear.yml'), 'id: tear');
      writeFileSync(join(folder, 'notes.txt'), 'not content');
      expect(
        readContentFolder(folder).problems.map(({ file, line, column, code }) => [file, line, column, code]),
      ).toEqual([
        ['facts.yaml', 2, 13, 'not-utf8'],
        ['tracks/tear.yml', 1, 1, 'file-unknown'],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

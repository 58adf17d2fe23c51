import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tracedRun } from './traced-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'herstel-watched-'));
const situation = ['--bevallen', '2024-03-01', '--ruptuur', '3b', '--vandaag', '2024-04-18'];
/** Node opens these to write and keeps nothing in them. */
const DEVICES = ['/dev/null', '/dev/tty'];

/** A command, what it reads on standard input, and the files that it was asked to make. */
const RUNS: readonly (readonly [name: string, args: readonly string[], made: readonly string[], input: string])[] = [
  ['help', ['--help'], [], ''],
  ['a plan', ['plan', ...situation], [], ''],
  ['everything of a plan', ['plan', ...situation, '--alles'], [], ''],
  ['a plan in JSON', ['plan', ...situation, '--formaat', 'json'], [], ''],
  ['wrong use', ['plan', '--bevallen', '30-2-2024'], [], ''],
  ['a check', ['check', ...situation, '--antwoorden', '-'], [], 'antwoorden:\n  pain-in-chest: ja\n'],
  ['an answer template', ['check', ...situation, '--sjabloon'], [], ''],
  ['an export on standard output', ['export', ...situation, '--formaat', 'markdown'], [], ''],
  ['a page in a file', ['export', ...situation, '--formaat', 'html', '--uit', 'plan.html'], ['plan.html'], ''],
  ['a calendar in a file', ['export', ...situation, '--formaat', 'ics', '--uit', 'plan.ics'], ['plan.ics'], ''],
  [
    'a list to a folder',
    ['export', '--clienten', 'lijst.csv', '--vandaag', '2024-04-18', '--map', 'uit', '--formaat', 'html'],
    ['uit'],
    '',
  ],
  [
    'a list to an archive',
    ['export', '--clienten', 'lijst.csv', '--vandaag', '2024-04-18', '--uit', 'uit.zip', '--formaat', 'html'],
    ['uit.zip'],
    '',
  ],
  ['background', ['uitleg', 'bekkenbodem'], [], ''],
  ['sources', ['bronnen', '--conflicten'], [], ''],
  ['facts covered', ['inhoud', 'dekking'], [], ''],
];

beforeAll(() => writeFileSync(join(folder, 'lijst.csv'), 'code,bevallen\na1,2024-03-01\nb2,2024-02-01\n'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('without a network, watched by the system [H-14]', () => {
  it.each(RUNS)('%s asks for no connection and writes only what was asked', (_, args, made, input) => {
    const before = readdirSync(folder);
    const { connections, written, stderr } = tracedRun(args, folder, input);
    expect(stderr).not.toMatch(/ {4}at |dat ligt niet aan jou/);
    expect(connections).toEqual([]);
    expect(readdirSync(folder).filter((name) => !before.includes(name))).toEqual(made);
    const elsewhere = written.filter((path) => !DEVICES.includes(path) && path.startsWith('/'));
    expect(elsewhere.filter((path) => !path.startsWith(folder))).toEqual([]);
  });

  it('sees a connection and a file elsewhere, so that this test can fail', () => {
    const seen = tracedRun(['export', ...situation, '--formaat', 'ics', '--uit', join(tmpdir(), 'elders.ics')], folder);
    rmSync(join(tmpdir(), 'elders.ics'));
    expect(seen.written.some((path) => path.startsWith(tmpdir()) && !path.startsWith(folder))).toBe(true);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const executable = fileURLToPath(new URL('../../build/herstel', import.meta.url));
const program = fileURLToPath(new URL('../../bin/herstel.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'herstel-executable-'));
afterAll(() => rmSync(folder, { recursive: true }));

const situation = ['--bevallen', '2024-03-01', '--ruptuur', '3b', '--vandaag', '2024-04-18'];
/** No Node on the path, and an empty home. */
const env = { HOME: folder, TZ: 'Europe/Amsterdam' };

function run(command: string, args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8', input });
  return { status, stdout, stderr };
}

describe('the one file without Node: `npm run build:exe` and then this', () => {
  it.each<[string, string[], string]>([
    ['a plan', ['plan', ...situation], ''],
    ['everything', ['plan', ...situation, '--alles'], ''],
    ['a check', ['check', ...situation, '--antwoorden', '-'], 'antwoorden:\n  pain-in-chest: ja\n'],
    ['a sheet', ['export', ...situation, '--formaat', 'html'], ''],
    ['a calendar', ['export', ...situation, '--formaat', 'ics'], ''],
    ['sources', ['bronnen', '--conflicten'], ''],
    ['wrong use', ['plan', '--bvallen', '2024-03-01'], ''],
    ['versions', ['--version'], ''],
  ])('gives the same as the program in Node: %s', (_, args, input) => {
    const own = run(executable, args, input);
    expect(own).toEqual(run(process.execPath, [program, ...args], input));
    expect(own.stdout + own.stderr).not.toBe('');
  });
});

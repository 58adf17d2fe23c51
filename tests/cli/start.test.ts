import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'herstel-start-'));
const compiled = join(folder, 'dist/compiled');

function run(): { status: number | null; stdout: string; stderr: string } {
  const args = ['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18', '--kort'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/herstel.js'), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the compiled code beside the bundles', () => {
  beforeAll(() => {
    for (const part of ['bin', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true });
    symlinkSync(join(root, 'data'), join(folder, 'data'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it('belongs to this Node program alone', () => {
    expect(readdirSync(compiled)).toEqual([expect.stringMatching(new RegExp(`^${process.version}-\\d+-\\d+$`))]);
  });

  it('may be broken, of another program, or missing', () => {
    const whole = run();
    expect(whole).toMatchObject({ status: 0, stderr: '' });

    const own = join(compiled, readdirSync(compiled)[0] ?? '');
    writeFileSync(join(own, 'herstel'), Buffer.from('no compiled code'));
    expect(run()).toEqual(whole);

    rmSync(own, { recursive: true });
    mkdirSync(join(compiled, 'v1.2.3-4-5'));
    writeFileSync(join(compiled, 'v1.2.3-4-5/herstel'), Buffer.from('no compiled code'));
    expect(run()).toEqual(whole);

    rmSync(compiled, { recursive: true });
    expect(run()).toEqual(whole);
  });
});

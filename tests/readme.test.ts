import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_PROGRAM } from './support/node-program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const recipes = [...readme.matchAll(/<!-- uitgevoerd door een test -->\n```sh\n([\s\S]*?)```/g)].map(
  ([, text]) => text ?? '',
);
const folder = mkdtempSync(join(tmpdir(), 'herstel-readme-'));

beforeAll(() => {
  writeFileSync(join(folder, 'herstel'), `#!/bin/sh\nexec "${NODE_PROGRAM}" "${join(root, 'bin/herstel.js')}" "$@"\n`);
  chmodSync(join(folder, 'herstel'), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
  });
  return { code: status, stderr };
}

describe('the recipes of the README', () => {
  it('are there', () => {
    expect(recipes).toHaveLength(5);
  });

  it.each(recipes.map((recipe) => [recipe.split('\n')[0] ?? '', recipe]))('run: %s', (_name, recipe) => {
    expect(run(recipe)).toEqual({ code: 0, stderr: expect.any(String) });
  });

  it('leave the files that they promise', () => {
    expect(readdirSync(join(folder, 'uit')).sort()).toEqual([
      'a-001.html',
      'a-001.ics',
      'a-001.md',
      'a-002.html',
      'a-002.ics',
      'a-002.md',
    ]);
    for (const file of [
      'plan.md',
      'herstel.ics',
      'bon.json',
      'handouts.zip',
      'a-001.json',
      'uitkomst.json',
      'meenemen.md',
    ]) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
    expect(readFileSync(join(folder, 'uit/a-001.html'), 'utf8')).toContain('Praktijk De Brug');
  });
});

describe('what the README shows', () => {
  it('is what the program prints', () => {
    const [, command = '', shown = ''] = /<!-- voorbeeld: herstel (.*) -->\n```text\n([\s\S]*?)```/.exec(readme) ?? [];
    const printed = execFileSync(NODE_PROGRAM, [join(root, 'bin/herstel.js'), ...command.split(' ')], {
      encoding: 'utf8',
    });
    expect(shown).toBe(printed);
  });

  it('as a library works', () => {
    const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const program = join(folder, 'library.mjs');
    writeFileSync(program, code.replace("from 'herstel'", `from '${join(root, 'dist/index.js')}'`));
    const printed = execFileSync(NODE_PROGRAM, [program], { encoding: 'utf8' });
    expect(printed).toMatch(/^# /);
    expect(printed).toContain('totaalruptuur');
  });
});

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'herstel-shells-'));
const program = fileURLToPath(new URL('../../bin/herstel.js', import.meta.url));

beforeAll(() => {
  const link = join(folder, 'herstel');
  writeFileSync(link, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(link, 0o755);
  writeFileSync(join(folder, 'mijn plan.html'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function inShell(shell: string, args: readonly string[]): string[] {
  const env = { PATH: `${folder}:${process.env['PATH']}`, HOME: folder, TERM: 'dumb' };
  return execFileSync(shell, args, { cwd: folder, env, encoding: 'utf8' }).split('\n').filter(Boolean);
}

/** What the shell itself would offer after this line. */
const SHELLS: Readonly<Record<string, (line: string) => string[]>> = {
  bash: (line) =>
    inShell('bash', [
      '--norc',
      '-c',
      `source <(herstel aanvullen bash)
       COMP_WORDS=(${line.replace(/ $/, " ''")}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
       compopt() { :; }
       _herstel; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]),
  zsh: (line) =>
    inShell('zsh', [
      '-f',
      '-c',
      `compdef() { :; }; _describe() { for one in "\${(@P)3}"; do print -r -- "\${one%%:*}"; done }; _files() { print -l *; }
       source <(herstel aanvullen zsh)
       words=(${line.replace(/ $/, " ''")}); CURRENT=$#words
       _herstel`,
    ]),
  fish: (line) =>
    inShell('fish', ['--no-config', '-c', `herstel aanvullen fish | source; complete --do-complete "${line}"`]).map(
      (offer) => offer.split('\t')[0] ?? '',
    ),
};

describe.each(Object.entries(SHELLS))('Tab in %s', (_, offers) => {
  it.each<[string, string[]]>([
    ['herstel pl', ['plan']],
    ['herstel plan --rup', ['--ruptuur']],
    ['herstel aanvullen ', ['bash', 'zsh', 'fish']],
    ['herstel help afs', ['afsluitcodes']],
    ['herstel plan --voldaan bekken', ['bekkenfysio']],
  ])('completes "%s"', (line, expected) => {
    expect(offers(line)).toEqual(expected);
  });

  it('completes the name of a file with a space', () => {
    expect(offers('herstel export --uit mijn').join('\n').replaceAll('\\', '')).toContain('mijn plan.html');
  });
});

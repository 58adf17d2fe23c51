import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { noPseudoTerminal, openPseudoTerminal } from '../support/pseudo-terminal.ts';
import { runCli } from '../support/run-cli.ts';

const program = fileURLToPath(new URL('../../bin/herstel.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'herstel-asked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const open = (args: string) =>
  openPseudoTerminal(`env TERM=dumb PAGER=cat ${process.execPath} ${program} ${args}`, folder);

describe.skipIf(noPseudoTerminal !== undefined)('at a terminal', () => {
  it.each(['', 'plan --vandaag 2024-04-18', 'export --formaat markdown --vandaag 2024-04-18'])(
    'asks date, kind, tear and loss: herstel %s [H-07]',
    async (args) => {
      const { see, type, ended } = open(args);
      await see('bevallen');
      type('2024-03-01\n');
      await see('Hoe ben je bevallen');
      type('1\n');
      await see('ruptuur');
      type('1\n');
      await see('overleden');
      type('1\n');
      const { code, screen } = await ended;
      expect(code).toBe(0);
      expect(screen).not.toContain('Aangenomen');
    },
  );

  it('asks the tear alone where a date was given', async () => {
    const { see, type, ended } = open('plan --bevallen 2024-03-01 --vandaag 2024-04-18 --kort');
    await see('ruptuur');
    type('6\n');
    const { code, screen } = await ended;
    expect(code).toBe(0);
    expect(screen).toMatch(/totaalruptuur 3b/);
  });

  it.each([
    'plan --bevallen 2024-03-01 --vandaag 2024-04-18 --type keizersnede --kort',
    'plan --bevallen 2024-06-01 --vandaag 2024-04-18 --kort',
    'plan --bevallen 2024-03-01 --vandaag 2024-04-18 --formaat json',
  ])('asks nothing where there is nothing to ask: %s', async (args) => {
    expect((await open(args).ended).code).toBe(0);
  });
});

describe('without a terminal', () => {
  it('nothing is asked, and what was assumed is said', async () => {
    const text = await runCli(['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18']);
    expect(text.stdout).toContain('Aangenomen: vaginaal, geen scheur of knip.');
    const json = await runCli(['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18', '--formaat', 'json']);
    expect(JSON.parse(json.stdout).assumed).toEqual(['mode', 'tear']);
    expect((await runCli(['plan'])).code).toBe(2);
  });
});

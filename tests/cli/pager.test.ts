import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { noPseudoTerminal, openPseudoTerminal } from '../support/pseudo-terminal.ts';
import { runCli } from '../support/run-cli.ts';

const program = fileURLToPath(new URL('../../bin/herstel.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'herstel-pager-'));
const pager = join(folder, 'pager');
writeFileSync(pager, '#!/bin/sh\necho "PAGER $(wc -l)"\n');
chmodSync(pager, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const PLAN = 'plan --bevallen 2024-03-01 --ruptuur 3b --type vaginaal --vandaag 2024-04-18';

// The pseudo-terminal has 40 rows.
async function screenOf(args: string, environment = `PAGER=${pager}`): Promise<string> {
  const { ended } = openPseudoTerminal(`env ${environment} ${process.execPath} ${program} ${args}`, folder);
  return (await ended).screen;
}

describe.skipIf(noPseudoTerminal !== undefined)('a pager', () => {
  it.each([
    ['shows what is longer than the screen', `${PLAN} --alles`, undefined, true],
    ['is not asked when it fits', `${PLAN} --kort`, undefined, false],
    ['is not asked when that is not wanted', `${PLAN} --alles --geen-pager`, undefined, false],
    ['is not asked for a pipe', `${PLAN} --alles | cat`, undefined, false],
  ])('%s', async (_name, args, environment, asked) => {
    expect(/PAGER \d+/.test(await screenOf(args, environment))).toBe(asked);
  });

  it('that is not there is no trouble: all is shown at once', async () => {
    expect(await screenOf(`${PLAN} --alles`, 'PAGER=/no/such/pager')).toContain('Je herstel na de bevalling');
  });
});

describe('the width of a pipe', () => {
  it.each([
    [undefined, 80],
    ['60', 60],
    ['not a number', 80],
    ['1000', 100],
  ])('is that of COLUMNS (%s)', async (columns, widest) => {
    const environment = columns === undefined ? {} : { COLUMNS: columns };
    const { stdout } = await runCli(PLAN.split(' '), { environment });
    const longest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(longest).toBe(widest);
  });
});

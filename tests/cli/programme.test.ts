import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from '../../src/journal/index.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

let root = '';
const run = (args: string, today: string, stdin?: string) =>
  runCli(args.split(' '), { today, environment: { HERSTEL_MAP: root }, ...(stdin === undefined ? {} : { stdin }) });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'herstel-programme-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const SLUGS = shippedGuide().conditions.map(({ slug }) => slug);
/** Every question of the check denied. */
const NO_COMPLAINTS = JSON.stringify(
  Object.fromEntries(
    shippedGuide()
      .questionnaire.questions.filter(({ kind, follows }) => kind === 'yes-no' && follows === undefined)
      .map(({ id }) => [id, false]),
  ),
);

async function everythingHolds(on: string): Promise<void> {
  await run('profiel opslaan --bevallen 2024-01-01 --ruptuur geen --type vaginaal', on);
  for (const slug of SLUGS) await run(`voldaan ${slug}`, on);
  await run('check --bewaar --antwoorden -', on, NO_COMPLAINTS);
}

describe('the build-up', () => {
  it('is refused while something is missing, and names it', async () => {
    await run('profiel opslaan --bevallen 2024-01-01', '2024-09-02');
    const { code, stdout } = await run('opbouw', '2024-09-02');
    expect(code).toBe(1);
    expect(stdout).toContain('Nu nog niet');
    expect(stdout).toContain('bekkenfysiotherapeut');
    expect(stdout).not.toContain('De komende keren');
  });

  it('is refused before its date, whatever holds', async () => {
    const { code, stdout } = await run(`opbouw --bevallen 2024-01-01 --voldaan ${SLUGS.join(',')}`, '2024-02-01');
    expect(code).toBe(1);
    expect(stdout).toContain('op zijn vroegst');
  });

  it('gives dated sessions on the chosen days when everything holds', async () => {
    await everythingHolds('2024-09-02');
    const { code, stdout } = await run('opbouw --dagen ma,do', '2024-09-02');
    expect(code).toBe(0);
    expect(stdout).toContain('maandag 2 september 2024');
    expect(stdout).toContain('donderdag 5 september 2024');
    expect(stdout).toContain('8 keer 30 seconden hardlopen');
  });

  it('waits for a new check after a week', async () => {
    await everythingHolds('2024-09-02');
    expect((await run('opbouw', '2024-09-09')).code).toBe(0);
    expect((await run('opbouw', '2024-09-10')).code).toBe(1);
  });

  it('after heaviness at step 3 says step 2 first, why, and whom to see', async () => {
    await everythingHolds('2024-09-02');
    for (const [day, step] of [
      ['02', 1],
      ['04', 1],
      ['06', 2],
      ['09', 2],
    ] as const) {
      await run(`opbouw gedaan --pijn 0 --stap ${step}`, `2024-09-${day}`);
    }
    const saved = await run('opbouw gedaan --klacht zwaar', '2024-09-11');
    expect(saved.stdout).toContain('Bij stap 3 had je op 11 september 2024 klachten');
    expect(saved.stdout).toContain('stap 2 van 29');
    const next = await run('opbouw', '2024-09-12');
    expect(next.code).toBe(1);
    expect(next.stdout).toContain('stap 2 van 29');
    expect(next.stdout).toContain('Bel een bekkenfysiotherapeut');
    expect(next.stdout).toContain('druk of zwaarte: dat klopt nu niet');
    const entries = readJournal(join(root, 'standaard')).entries.filter(({ kind }) => kind === 'session');
    expect(entries.at(-1)).toMatchObject({
      data: { step: 3, outcome: 'stopped', symptoms: ['pelvic-heaviness'], conditions: { 'no-heaviness': 'unmet' } },
    });
  });

  it('at the first step does not speak of a step back', async () => {
    await everythingHolds('2024-09-02');
    const { stdout } = await run('opbouw gedaan --klacht zwaar', '2024-09-02');
    expect(stdout).toContain('bel een bekkenfysiotherapeut');
    expect(stdout).not.toContain('een stap terug');
  });

  it.each([
    'opbouw gedaan --pijn 11',
    'opbouw gedaan --over misschien',
    'opbouw gedaan --klacht hoofdpijn',
    'opbouw gedaan --stap 30',
    'opbouw --dagen maandag',
    'opbouw morgen',
  ])('refuses %s', async (args) => {
    await everythingHolds('2024-09-02');
    expect(await run(args, '2024-09-02')).toMatchObject({ code: 2, stdout: '' });
  });
});

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

let root = '';
const run = (args: string, today: string, stdin?: string) =>
  runCli(args === '' ? [] : args.split(' '), {
    today,
    environment: { HERSTEL_MAP: root },
    ...(stdin === undefined ? {} : { stdin }),
  });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'herstel-today-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const NO_COMPLAINTS = JSON.stringify(
  Object.fromEntries(
    shippedGuide()
      .questionnaire.questions.filter(({ kind, follows }) => kind === 'yes-no' && follows === undefined)
      .map(({ id }) => [id, false]),
  ),
);

describe('herstel alone', () => {
  it('without a profile is the help, and makes nothing', async () => {
    expect((await run('', '2024-09-02')).stdout).toContain('profiel');
    expect(readdirSync(root)).toEqual([]);
  });

  it('with a profile is today, and when the next check is due', async () => {
    await run('profiel opslaan --bevallen 2024-03-01', '2024-06-03');
    expect((await run('', '2024-06-03')).stdout).toContain('nog geen check bewaard');
    await run('check --bewaar --antwoorden -', '2024-06-03', NO_COMPLAINTS);
    expect((await run('', '2024-06-04')).stdout).toContain('Je volgende check: maandag 10 juni 2024');
    expect((await run('', '2024-06-10')).stdout).toContain('Doe vandaag weer een check');
  });

  it('says what closed since the last time, and why', async () => {
    await run('profiel opslaan --bevallen 2024-03-01', '2024-06-03');
    for (const { slug } of shippedGuide().conditions) await run(`voldaan ${slug}`, '2024-06-03');
    await run('check --bewaar --antwoorden -', '2024-06-03', NO_COMPLAINTS);
    await run('check --bewaar --antwoorden -', '2024-06-04', '{"pelvic-heaviness": true}');
    const { stdout } = await run('', '2024-06-04');
    expect(stdout.replaceAll('\n', ' ')).toMatch(/Anders dan op 3 juni 2024 wacht nu: .*druk of zwaarte/);
  });

  it('after heaviness at step 3 says step 2 first, why, and whom to see, in at most 15 lines', async () => {
    await run('profiel opslaan --bevallen 2024-01-01', '2024-09-02');
    for (const { slug } of shippedGuide().conditions) await run(`voldaan ${slug}`, '2024-09-02');
    await run('check --bewaar --antwoorden -', '2024-09-02', NO_COMPLAINTS);
    for (const [day, step] of [
      ['02', 1],
      ['04', 1],
      ['06', 2],
      ['09', 2],
    ] as const) {
      await run(`opbouw gedaan --pijn 0 --stap ${step}`, `2024-09-${day}`);
    }
    await run('opbouw gedaan --klacht zwaar', '2024-09-11');
    const { stdout, code } = await run('', '2024-09-12');
    expect(code).toBe(0);
    const text = stdout.replaceAll('\n', ' ');
    expect(text).toContain('Je volgende keer: stap 2 van 29');
    expect(text).toContain('Bij stap 3 had je op 11 september 2024 klachten');
    expect(text).toContain('Bel een bekkenfysiotherapeut');
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
  });
});

import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

/**
 * What a reader gets, to be read by people: a change here is a change of the product. Each fits a screen. Renew them
 * with `npx vitest run tests/cli/plan-golden.test.ts -u` and read every difference before you commit it.
 */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  'day-3-vaginal-80.txt': ['2024-03-04', '--ruptuur', 'geen', '--breedte', '80'],
  'day-10-caesarean-40.txt': ['2024-03-11', '--type', 'keizersnede', '--breedte', '40'],
  'day-16-after-loss-80.txt': ['2024-03-17', '--ruptuur', '1', '--na-verlies', '--breedte', '80'],
  'day-49-total-rupture-80.txt': ['2024-04-19', '--ruptuur', '3b', '--breedte', '80'],
  'look-ahead-80.txt': ['2024-01-10', '--breedte', '80'],
  'four-years-later-80.txt': ['2028-03-20', '--ruptuur', '2', '--breedte', '80'],
};
const MOST_LINES = 90;

async function planOn(today: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await runCli(['plan', '--bevallen', '2024-03-01', '--vandaag', today, ...args]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('what herstel plan prints', () => {
  it.each(Object.entries(GOLDEN))('%s', async (file, [today = '', ...args]) => {
    const text = await planOn(today, ...args);
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    await expect(text).toMatchFileSnapshot(`../golden/plan/${file}`);
  });

  it('one phase of the whole plan', async () => {
    const lines = (await planOn('2024-04-19', '--ruptuur', '3b', '--alles', '--breedte', '80')).split('\n');
    const from = lines.findIndex((line) => line.includes('Alle fasen'));
    const phase = lines.slice(from, from + 60).map((line) => line.trimEnd());
    await expect(`${phase.join('\n')}\n`).toMatchFileSnapshot('../golden/plan/all-first-phase-80.txt');
  });

  it('a short extract of the JSON', async () => {
    const plan = JSON.parse(await planOn('2024-04-19', '--ruptuur', '3b', '--formaat', 'json'));
    const extract = {
      keys: Object.keys(plan),
      assumed: plan.assumed,
      day: plan.day,
      delivery: plan.delivery,
      phase: plan.tracks[0].phase,
      upcoming: plan.upcoming.slice(0, 2),
      activities: plan.activities.filter(({ id }: { id: string }) => id === 'walking' || id === 'running'),
    };
    await expect(`${JSON.stringify(extract, null, 2)}\n`).toMatchFileSnapshot('../golden/plan/extract.json');
  });
});

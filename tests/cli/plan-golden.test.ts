import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

/**
 * What a reader gets, in full, to be read by people: a change here is a change of the product. Renew them with
 * `npx vitest run tests/cli/plan-golden.test.ts -u` and read every difference before you commit it.
 */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  'day-0-vaginal-60.txt': ['2024-03-01', '--breedte', '60'],
  'day-3-total-rupture-80.txt': ['2024-03-04', '--ruptuur', '3b', '--breedte', '80'],
  'day-13-caesarean-100.txt': ['2024-03-14', '--type', 'keizersnede', '--breedte', '100'],
  'day-28-episiotomy-instrumental-80.txt': ['2024-03-29', '--type', 'kunstverlossing', '--ruptuur', 'knip'],
  'day-42-vaginal-120.txt': ['2024-04-12', '--breedte', '120'],
  'day-48-vaginal-colour-80.txt': ['2024-04-18', '--kleur', 'altijd', '--breedte', '80'],
  'day-48-total-rupture-plain-80.txt': ['2024-04-18', '--ruptuur', '3b', '--eenvoudig', '--breedte', '80'],
  'day-92-conditions-met-80.txt': ['2024-06-01', '--voldaan', 'bekkenfysio,geen-pijn,testserie', '--breedte', '80'],
  'day-16-after-loss-80.txt': ['2024-03-17', '--type', 'keizersnede', '--na-verlies', '--breedte', '80'],
  'years-later-total-rupture-80.txt': ['2026-11-22', '--ruptuur', '4', '--breedte', '80'],
  'look-ahead-60.txt': ['2024-01-10', '--breedte', '60'],
  'all-total-rupture-100.txt': ['2024-07-01', '--ruptuur', '3a', '--alles', '--breedte', '100'],
  'short-total-rupture-60.txt': ['2024-04-18', '--ruptuur', '3b', '--kort', '--breedte', '60'],
  'day-48-total-rupture.json': ['2024-04-18', '--ruptuur', '3b', '--formaat', 'json'],
  'look-ahead-caesarean.json': ['2024-01-10', '--type', 'keizersnede', '--formaat', 'json'],
};

describe('what herstel plan prints', () => {
  it.each(Object.entries(GOLDEN))('%s', async (file, [today = '', ...args]) => {
    const { stdout, stderr, code } = await runCli(['plan', '--bevallen', '2024-03-01', '--vandaag', today, ...args]);
    expect([code, stderr]).toEqual([0, '']);
    // The hash changes with every letter of the content; that is not what these files are about.
    const stable = stdout.replace(/\b[0-9a-f]{12}\b/, '<hash>');
    await expect(stable).toMatchFileSnapshot(`../golden/plan/${file}`);
  });
});

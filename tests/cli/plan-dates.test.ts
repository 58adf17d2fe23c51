import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/cli/input/date-input.ts';
import { withoutMonthName } from '../../src/cli/input/named-date.ts';
import { runCli } from '../support/run-cli.ts';

describe('a date', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-3-1', '2024-03-01'],
    ['1-3-2024', '2024-03-01'],
    ['01-03-2024', '2024-03-01'],
    ['1 maart 2024', '2024-03-01'],
    ['01 maart 2024', '2024-03-01'],
    ['1 MAART 2024', '2024-03-01'],
    ['1 Maart 2024', '2024-03-01'],
    ['1  maart   2024', '2024-03-01'],
    [' 1 maart 2024 ', '2024-03-01'],
    ['1 mrt 2024', '2024-03-01'],
    ['1 mrt. 2024', '2024-03-01'],
    ['29 februari 2024', '2024-02-29'],
    ['29-2-2024', '2024-02-29'],
    ['3 jan 2024', '2024-01-03'],
    ['3 feb 2024', '2024-02-03'],
    ['3 apr 2024', '2024-04-03'],
    ['3 mei 2024', '2024-05-03'],
    ['3 jun 2024', '2024-06-03'],
    ['3 jul 2024', '2024-07-03'],
    ['3 aug 2024', '2024-08-03'],
    ['3 sep 2024', '2024-09-03'],
    ['3 okt 2024', '2024-10-03'],
    ['3 nov 2024', '2024-11-03'],
    ['31 dec 2024', '2024-12-31'],
    ['31 december 2024', '2024-12-31'],
  ])('"%s" is %s', (text, expected) => {
    expect(readDate(withoutMonthName(text))).toEqual({ date: expected });
  });

  it.each(['01-03-2024', '1 maart 2024', '2024-03-01', '1-3-2024'])('"%s" gives the same plan', async (text) => {
    const { stdout } = await runCli(['plan', '--bevallen', text, '--vandaag', '2024-04-18', '--formaat', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ delivery: { deliveredOn: '2024-03-01' }, day: 48 });
  });

  it('means day before month, never the American order', () => {
    expect(readDate('3-4-2024')).toEqual({ date: '2024-04-03' });
    expect(readDate('4-13-2024')).toEqual({ problem: 'impossible' });
  });

  it('of today comes from the clock unless it is given', async () => {
    const day = async (args: readonly string[]) =>
      JSON.parse(
        (await runCli(['plan', '--bevallen', '2024-03-01', '--formaat', 'json', ...args], { today: '2024-03-11' }))
          .stdout,
      ).day;
    expect(await day([])).toBe(10);
    expect(await day(['--vandaag', '2 maart 2024'])).toBe(1);
  });
});

describe('the type and the tear', () => {
  it.each([
    ['vaginaal', 'vaginal'],
    ['Vaginaal', 'vaginal'],
    ['kunstverlossing', 'instrumental'],
    ['KEIZERSNEDE', 'caesarean'],
    [' keizersnede ', 'caesarean'],
  ])('--type "%s" is %s', async (text, mode) => {
    const { stdout } = await runCli(['plan', '--bevallen', '2024-03-01', '--type', text, '--formaat', 'json']);
    expect(JSON.parse(stdout).delivery.mode).toBe(mode);
  });

  it.each([
    ['geen', 'none'],
    ['1', '1'],
    ['2', '2'],
    ['knip', 'episiotomy'],
    ['3a', '3a'],
    ['3B', '3b'],
    ['3c', '3c'],
    ['4', '4'],
    ['weet-niet', 'unknown'],
    ['weet niet', 'unknown'],
  ])('--ruptuur "%s" is %s', async (text, tear) => {
    const { stdout } = await runCli(['plan', '--bevallen', '2024-03-01', '--ruptuur', text, '--formaat', 'json']);
    expect(JSON.parse(stdout).delivery.tear).toBe(tear);
  });

  it('are vaginal, without a tear and not after a loss unless told', async () => {
    const { stdout } = await runCli(['plan', '--bevallen', '2024-03-01', '--formaat', 'json']);
    expect(JSON.parse(stdout).delivery).toEqual({
      deliveredOn: '2024-03-01',
      mode: 'vaginal',
      tear: 'none',
      afterLoss: false,
    });
  });
});

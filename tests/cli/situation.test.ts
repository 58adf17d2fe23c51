import { subMonths as dateFnsSubMonths } from 'date-fns/subMonths';
import { describe, expect, it } from 'vitest';
import { calendarDateOf, dayNumberOf, dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import { readDate } from '../../src/domain/read-date.ts';
import { dateWords, fixedDateWords } from '../../src/text/date-words.ts';
import { date } from '../support/dates.ts';
import { runCli } from '../support/run-cli.ts';

const TODAY = date('2024-08-31');

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
    ['1.3.2024', '2024-03-01'],
    ['01.03.2024', '2024-03-01'],
    ['vandaag', '2024-08-31'],
    ['Gisteren', '2024-08-30'],
    ['eergisteren', '2024-08-29'],
    ['1 dag geleden', '2024-08-30'],
    ['10 dagen geleden', '2024-08-21'],
    ['3 weken geleden', '2024-08-10'],
    ['een week geleden', '2024-08-24'],
    ['één week geleden', '2024-08-24'],
    ['2  maanden  geleden', '2024-07-01'],
    ['6 maanden geleden', '2024-03-01'],
    ['18 maanden geleden', '2023-03-01'],
    ['1 maand geleden', '2024-07-31'],
    ['twee jaar geleden', '2022-08-31'],
  ])('"%s" is %s', (text, expected) => {
    expect(readDate(text, dateWords, TODAY)).toEqual({ date: expected });
  });

  it.each(['01-03-2024', '1 maart 2024', '2024-03-01', '1-3-2024'])('"%s" gives the same plan', async (text) => {
    const { stdout } = await runCli(['plan', '--bevallen', text, '--vandaag', '2024-04-18', '--formaat', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ delivery: { deliveredOn: '2024-03-01' }, day: 48 });
  });

  it('means day before month, never the American order', () => {
    expect(readDate('3-4-2024', dateWords, TODAY)).toEqual({ date: '2024-04-03' });
    expect(readDate('4-13-2024', dateWords, TODAY)).toEqual({ fault: { code: 'no-such-month', month: 13 } });
  });

  it.each([
    ['', { code: 'not-a-date' }],
    ['1-3.2024', { code: 'not-a-date' }],
    ['0 maart 2024', { code: 'no-such-day', month: 3, year: 2024, days: 31 }],
    ['32-1-2024', { code: 'no-such-day', month: 1, year: 2024, days: 31 }],
    ['29-2-2023', { code: 'no-such-day', month: 2, year: 2023, days: 28 }],
    ['1-0-2024', { code: 'no-such-month', month: 0 }],
    ['1/3/2024', { code: 'date-with-slashes' }],
    ['5-6-24', { code: 'two-digit-year', day: 5, month: 6, year: 24 }],
    ['1949-12-31', { code: 'too-early', earliest: 1950 }],
    ['2101-01-01', { code: 'too-late', latest: 2100 }],
    ['9999 jaar geleden', { code: 'too-early', earliest: 1950 }],
    ['weken 3 geleden', { code: 'not-a-date' }],
    ['3 weken terug', { code: 'not-a-date' }],
  ])('"%s" is none, for a reason', (text, fault) => {
    expect(readDate(text, dateWords, TODAY)).toEqual({ fault });
  });

  it.each(['1950-01-01', '2100-12-31'])('%s is within bounds', (text) => {
    expect(readDate(text, dateWords, TODAY)).toEqual({ date: text });
  });

  it.each(['gisteren', '3 weken geleden'])('in a file "%s" means nothing', (text) => {
    expect(readDate(text, fixedDateWords, TODAY)).toEqual({ fault: { code: 'not-a-date' } });
  });

  // Whoever gave birth on the date that is read has not passed that many months today, or passes them today.
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('%i months ago is never too early, on any day', (months) => {
    for (let day = dayNumberOfIso(date('2023-01-01')); day <= dayNumberOfIso(date('2024-12-31')); day += 1) {
      const read = readDate(`${months} maanden geleden`, dateWords, isoDateOf(day));
      if (!('date' in read)) expect.fail(`${isoDateOf(day)}: not a date`);
      const { year, month, day: dayOfMonth } = calendarDateOf(day);
      const back = dateFnsSubMonths(new Date(year, month - 1, dayOfMonth), months);
      const clamped = dayNumberOf({ year: back.getFullYear(), month: back.getMonth() + 1, day: back.getDate() });
      const expected = back.getDate() === dayOfMonth ? clamped : clamped + 1;
      if (read.date !== isoDateOf(expected)) expect.fail(`${isoDateOf(day)} - ${months}: ${read.date}`);
    }
  });

  it('of today comes from the clock unless it is given', async () => {
    const day = async (args: readonly string[]) =>
      JSON.parse(
        (await runCli(['plan', '--bevallen', '2024-03-01', '--formaat', 'json', ...args], { today: '2024-03-11' }))
          .stdout,
      ).day;
    expect(await day([])).toBe(10);
    expect(await day(['--vandaag', '2 maart 2024'])).toBe(1);
    expect(await day(['--vandaag', 'gisteren'])).toBe(9);
  });
});

describe('the type and the tear', () => {
  it.each([
    ['vaginaal', 'vaginal'],
    ['Vaginaal', 'vaginal'],
    ['kunstverlossing', 'instrumental'],
    ['KEIZERSNEDE', 'caesarean'],
    [' keizersnede ', 'caesarean'],
    ['sectio', 'caesarean'],
    ['Sectio caesarea', 'caesarean'],
    ['vacuüm', 'instrumental'],
    ['vacuum', 'instrumental'],
    ['Vacuümextractie', 'instrumental'],
    ['tang', 'instrumental'],
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
    ['totaal', 'unknown'],
    ['Totaalruptuur', 'unknown'],
    ['episiotomie', 'episiotomy'],
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

describe('what nobody told', () => {
  it.each([
    [[], ['mode', 'tear']],
    [['--type', 'vaginaal'], ['tear']],
    [['--ruptuur', 'geen'], ['mode']],
    [['--type', 'kunstverlossing', '--ruptuur', 'knip'], []],
    // The perineum stays whole unless someone says otherwise.
    [['--type', 'keizersnede'], []],
  ])('%j assumes %j, in the plan and in the check', async (args, assumed) => {
    const situation = ['--bevallen', '2024-03-01', ...args, '--formaat', 'json'];
    expect(JSON.parse((await runCli(['plan', ...situation])).stdout).assumed).toEqual(assumed);
    const check = await runCli(['check', ...situation, '--antwoorden', '-'], { stdin: '{}' });
    expect(JSON.parse(check.stdout).assumed).toEqual(assumed);
    expect(JSON.parse((await runCli(['export', ...situation])).stdout).assumed).toEqual(assumed);
  });
});

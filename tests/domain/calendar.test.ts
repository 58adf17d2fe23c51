import { addMonths as dateFnsAddMonths } from 'date-fns/addMonths';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDateOf,
  dayNumberOf,
  dayNumberOfIso,
  daysBetween,
  daysInMonth,
  type IsoDate,
  isoDateOf,
  parseIsoDate,
  weekdayOf,
} from '../../src/domain/calendar.ts';

const FIRST = Date.UTC(1990, 0, 1) / 86_400_000;
const LAST = Date.UTC(2040, 11, 31) / 86_400_000;

function iso(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`not a date in a test: ${text}`);
  return date;
}

describe('every day of 1990 to 2040 [H-05]', () => {
  it('is written and read like the UTC calendar of JavaScript', () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const expected = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (isoDateOf(day) !== expected) expect.fail(`${day}: ${isoDateOf(day)} instead of ${expected}`);
      const date = iso(expected);
      if (dayNumberOfIso(date) !== day) expect.fail(`${expected}: ${dayNumberOfIso(date)} instead of ${day}`);
      if (weekdayOf(day) !== new Date(day * 86_400_000).getUTCDay()) expect.fail(`weekday of ${expected}`);
    }
  });

  it.each([1, 2, 3, 4, 6, 9, 12, 24])('plus %i months equals date-fns, except that it never clamps back', (months) => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const { year, month, day: dayOfMonth } = calendarDateOf(day);
      const clamped = dateFnsAddMonths(new Date(year, month - 1, dayOfMonth), months);
      const clampedDay = dayNumberOf({
        year: clamped.getFullYear(),
        month: clamped.getMonth() + 1,
        day: clamped.getDate(),
      });
      const expected = clamped.getDate() === dayOfMonth ? clampedDay : clampedDay + 1;
      if (addMonths(day, months) !== expected) {
        expect.fail(
          `${isoDateOf(day)} + ${months}: ${isoDateOf(addMonths(day, months))} instead of ${isoDateOf(expected)}`,
        );
      }
    }
  });
});

describe('adding months', () => {
  it.each([
    ['2024-03-01', 3, '2024-06-01'],
    ['2023-08-31', 6, '2024-03-01'],
    ['2024-08-31', 6, '2025-03-01'],
    ['2023-11-30', 3, '2024-03-01'],
    ['2024-11-30', 3, '2025-03-01'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-01-31', 1, '2024-03-01'],
    ['2023-01-29', 1, '2023-03-01'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2024-12-31', 4, '2025-05-01'],
    ['2024-10-31', 0, '2024-10-31'],
    ['1999-12-31', 2, '2000-03-01'],
  ])('%s + %i months = %s', (from, months, expected) => {
    expect(isoDateOf(addMonths(dayNumberOfIso(iso(from)), months))).toBe(expected);
  });
});

describe('reading a date', () => {
  it.each(['2024-02-29', '2000-02-29', '1950-01-01', '2024-12-31', '2024-01-01', '0999-05-31'])('reads %s', (text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    '24-04-01',
    '',
    '2024-04-01T00:00',
    ' 2024-04-01',
    '12024-04-01',
    '2024-04-001',
    '2024-04-00',
    '2024/04/01',
    'dag-04-01',
  ])('refuses "%s"', (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

describe('days between two dates', () => {
  it.each([
    ['2024-03-01', '2024-03-01', 0],
    ['2024-03-01', '2024-04-05', 35],
    ['2024-03-30', '2024-03-31', 1],
    ['2024-10-26', '2024-10-27', 1],
    ['2024-03-01', '2024-02-29', -1],
    ['2023-03-01', '2024-03-01', 366],
  ])('from %s to %s: %i', (from, to, expected) => {
    expect(daysBetween(iso(from), iso(to))).toBe(expected);
  });
});

describe('the length of a month', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2024, 1, 31],
    [2024, 3, 31],
    [2024, 4, 30],
    [2024, 5, 31],
    [2024, 6, 30],
    [2024, 7, 31],
    [2024, 8, 31],
    [2024, 9, 30],
    [2024, 10, 31],
    [2024, 11, 30],
    [2024, 12, 31],
  ])('%i-%i has %i days', (year, month, expected) => {
    expect(daysInMonth(year, month)).toBe(expected);
  });
});

describe('the day of the week', () => {
  it.each([
    ['1969-12-31', 3],
    ['1970-01-01', 4],
    ['1950-01-01', 0],
    ['1950-01-07', 6],
    ['2024-02-29', 4],
  ])('of %s is %i', (text, expected) => {
    expect(weekdayOf(dayNumberOfIso(iso(text)))).toBe(expected);
  });
});

describe('a day number', () => {
  it.each([
    ['1600-02-29', -135_081],
    ['1900-02-28', -25_509],
    ['1900-03-01', -25_508],
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['2000-03-01', 11_017],
    ['2100-03-01', 47_541],
  ])('of %s is %i, and back', (text, expected) => {
    expect(dayNumberOfIso(iso(text))).toBe(expected);
    expect(calendarDateOf(expected)).toEqual({
      year: Number(text.slice(0, 4)),
      month: Number(text.slice(5, 7)),
      day: Number(text.slice(8)),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { type IsoDate, parseIsoDate } from '../../src/domain/calendar.ts';
import { elapsedBetween } from '../../src/domain/elapsed.ts';

const date = (text: string): IsoDate => parseIsoDate(text) as IsoDate;

describe('the time since the delivery', () => {
  it.each([
    ['2024-03-01', '2024-03-01', { unit: 'days', days: 0 }],
    ['2024-03-01', '2024-03-14', { unit: 'days', days: 13 }],
    ['2024-03-01', '2024-03-15', { unit: 'weeks', weeks: 2, days: 0 }],
    ['2024-03-01', '2024-04-18', { unit: 'weeks', weeks: 6, days: 6 }],
    ['2024-03-01', '2024-05-23', { unit: 'weeks', weeks: 11, days: 6 }],
    ['2024-03-01', '2024-05-24', { unit: 'months', months: 2, weeks: 3 }],
    ['2024-03-01', '2024-06-01', { unit: 'months', months: 3, weeks: 0 }],
    ['2024-03-01', '2025-02-28', { unit: 'months', months: 11, weeks: 3 }],
    ['2024-08-31', '2025-02-28', { unit: 'months', months: 5, weeks: 4 }],
    ['2024-08-31', '2025-03-01', { unit: 'months', months: 6, weeks: 0 }],
    ['2024-02-29', '2025-02-28', { unit: 'months', months: 11, weeks: 4 }],
    ['2024-03-01', '2026-02-28', { unit: 'months', months: 23, weeks: 3 }],
    ['2024-03-01', '2026-03-01', { unit: 'years', years: 2, months: 0 }],
    ['2024-03-01', '2026-11-22', { unit: 'years', years: 2, months: 8 }],
    ['1950-01-01', '2026-11-22', { unit: 'years', years: 76, months: 10 }],
  ] as const)('from %s to %s', (from, to, expected) => {
    expect(elapsedBetween(date(from), date(to))).toEqual(expected);
  });
});

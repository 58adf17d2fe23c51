import { describe, expect, it } from 'vitest';
import { dayNumberOfIso } from '../../src/domain/calendar.ts';
import { momentAt, OffsetTable } from '../../src/planner/moments.ts';
import { date, offset } from '../support/dates.ts';

describe('the table of offsets', () => {
  it.each([
    [
      ['2w', '3m', '14d', '2w'],
      [0, 1, 0, 0],
    ],
    [
      ['0d', '0m', '3d', '3m'],
      [0, 0, 1, 2],
    ],
    [
      ['1d', '1m', '1w', '1m'],
      [0, 1, 2, 1],
    ],
  ])('gives %j the places %j', (offsets, places) => {
    const table = new OffsetTable();
    expect(offsets.map((text) => table.placeOf(offset(text)))).toEqual(places);
  });

  it('gives each place its day and date, counted from the delivery', () => {
    const table = new OffsetTable();
    for (const text of ['0d', '6m', '2w', '14d']) table.placeOf(offset(text));
    const moments = table.momentsFrom(dayNumberOfIso(date('2024-08-31')));
    expect(moments).toEqual([
      { day: 19_966, date: '2024-08-31' },
      { day: 20_148, date: '2025-03-01' },
      { day: 19_980, date: '2024-09-14' },
    ]);
    expect(momentAt(moments, 1).date).toBe('2025-03-01');
  });

  it('has no moment at a place that it did not give', () => {
    expect(() => momentAt([], 0)).toThrow(new RangeError('no offset at place 0'));
  });
});

import { nl } from 'date-fns/locale/nl';
import { describe, expect, it } from 'vitest';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../src/text/calendar-names.ts';

describe('the Dutch names of the calendar', () => {
  it.each([0, 1, 2, 3, 4, 5, 6] as const)('weekday %i is that of date-fns', (day) => {
    expect(WEEKDAY_NAMES[day]).toBe(nl.localize.day(day, { width: 'wide' }));
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const)('month %i is that of date-fns', (month) => {
    expect(MONTH_NAMES[month]).toBe(nl.localize.month(month, { width: 'wide' }));
  });
});

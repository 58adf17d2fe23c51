import { addMonths, type DayNumber, dayNumberOf } from './calendar.ts';

/** A time after the delivery: whole days (a week is 7) or whole calendar months; one of the two is 0. */
export interface Offset {
  readonly days: number;
  readonly months: number;
}

const WRITTEN = /^(0|[1-9]\d{0,3})([dwm])$/;

/** Reads `4d`, `2w` or `3m`; undefined for anything else. */
export function parseOffset(text: string): Offset | undefined {
  const match = WRITTEN.exec(text);
  if (match === null) return undefined;
  const count = Number(match[1]);
  if (match[2] === 'm') return { days: 0, months: count };
  return { days: match[2] === 'w' ? count * 7 : count, months: 0 };
}

/** The day on which the offset is reached, counted from the day of delivery (day 0). */
export function addOffset(delivered: DayNumber, offset: Offset): DayNumber {
  return addMonths(delivered, offset.months) + offset.days;
}

/** The fewest and the most days that an offset can take over all delivery dates; both inclusive. */
export interface OffsetSpan {
  readonly shortest: number;
  readonly longest: number;
}

// Around 1900 and 2000: every month length, a leap year, a century without and a century with a leap day.
const SAMPLED_YEARS = [1896, 1897, 1898, 1899, 1900, 1901, 1996, 1997, 1998, 1999, 2000, 2001];

/** How long an offset takes at least and at most, over all delivery dates. */
export function spanOf(offset: Offset): OffsetSpan {
  if (offset.months === 0) return { shortest: offset.days, longest: offset.days };
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const year of SAMPLED_YEARS) {
    const first = dayNumberOf({ year, month: 1, day: 1 });
    for (let start = first; start < first + 366; start += 1) {
      const length = addOffset(start, offset) - start;
      shortest = Math.min(shortest, length);
      longest = Math.max(longest, length);
    }
  }
  return { shortest, longest };
}

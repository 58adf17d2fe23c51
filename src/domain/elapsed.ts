import { addMonths, dayNumberOfIso, type IsoDate } from './calendar.ts';

/** The time since a date as people say it; the smaller unit is what remains, rounded down. */
export type Elapsed =
  | { readonly unit: 'days'; readonly days: number }
  | { readonly unit: 'weeks'; readonly weeks: number; readonly days: number }
  | { readonly unit: 'months'; readonly months: number; readonly weeks: number }
  | { readonly unit: 'years'; readonly years: number; readonly months: number };

const FROM_WEEKS = 14;
const FROM_MONTHS = 84;
const FROM_YEARS = 24;

/**
 * The time from `from` to `to` (not before it): days in the first two weeks, weeks and days up to 12 weeks, then
 * months and weeks, from two years on years and months. A month is full on the day that `addMonths` gives.
 */
export function elapsedBetween(from: IsoDate, to: IsoDate): Elapsed {
  const start = dayNumberOfIso(from);
  const end = dayNumberOfIso(to);
  const days = end - start;
  if (days < FROM_WEEKS) return { unit: 'days', days };
  if (days < FROM_MONTHS) return { unit: 'weeks', weeks: Math.floor(days / 7), days: days % 7 };
  let months = Math.floor(days / 31);
  while (addMonths(start, months + 1) <= end) months += 1;
  if (months >= FROM_YEARS) return { unit: 'years', years: Math.floor(months / 12), months: months % 12 };
  return { unit: 'months', months, weeks: Math.floor((end - addMonths(start, months)) / 7) };
}

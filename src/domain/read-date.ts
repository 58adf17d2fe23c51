import {
  addMonths,
  calendarDateOf,
  type DayNumber,
  dayNumberOf,
  dayNumberOfIso,
  daysInMonth,
  type IsoDate,
  isoDateOf,
} from './calendar.ts';
import type { Offset } from './offset.ts';

/** Dates outside these years (both inclusive) are typing mistakes. */
export const EARLIEST_YEAR = 1950;
export const LATEST_YEAR = 2100;

/** How people of one language write a date, in lower case and without dots. */
export interface DateWords {
  /** The names and usual short names of the months, each with its number (1 to 12). */
  readonly months: ReadonlyMap<string, number>;
  /** Dates told from today; left out where a text is kept and read again later, when it would mean another day. */
  readonly relative?: RelativeDateWords;
}

export interface RelativeDateWords {
  /** "vandaag", "gisteren": whole days ago. */
  readonly days: ReadonlyMap<string, number>;
  /** "een", "twee": counts in letters. */
  readonly counts: ReadonlyMap<string, number>;
  /** "dag", "weken", "maand": what one of it takes. */
  readonly units: ReadonlyMap<string, Offset>;
  /** What stands behind a count and a unit: "geleden". */
  readonly ago: string;
}

/** Why a text is not a date that can be used. */
export type DateFault =
  | { readonly code: 'not-a-date' }
  /** Day or month first? */
  | { readonly code: 'date-with-slashes' }
  | { readonly code: 'two-digit-year'; readonly day: number; readonly month: number; readonly year: number }
  | { readonly code: 'no-such-month'; readonly month: number }
  /** `days` is how many that month has. */
  | { readonly code: 'no-such-day'; readonly month: number; readonly year: number; readonly days: number }
  | { readonly code: 'too-early'; readonly earliest: number }
  | { readonly code: 'too-late'; readonly latest: number };

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly yearDigits: number;
}

const WITH_SLASHES = /^\d{1,4}\/\d{1,2}\/\d{1,4}$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})([-.])(\d{1,2})\2(\d{4}|\d{2})$/;
const WITH_NAME = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4}|\d{2})$/u;
const AGO = /^(\d{1,4}|\p{L}+)\s+(\p{L}+)\s+(\p{L}+)$/u;

/**
 * Reads a date as it was typed: `2024-03-01`, `1-3-2024`, `1.3.2024`, "1 maart 2024", and (where the words allow it)
 * "gisteren" or "3 weken geleden", told from `today`. The day comes before the month. Months back keep the day of
 * the month; where that day does not exist the date is the first of the next month: a later delivery, so that no
 * date of the plan comes too early.
 */
export function readDate(
  text: string,
  words: DateWords,
  today: IsoDate,
): { readonly date: IsoDate } | { readonly fault: DateFault } {
  const written = text.trim().toLowerCase().normalize('NFC');
  if (WITH_SLASHES.test(written)) return { fault: { code: 'date-with-slashes' } };
  const back = words.relative === undefined ? undefined : relativeDay(written, words.relative, dayNumberOfIso(today));
  const parts = back === undefined ? partsOf(written, words.months) : { ...calendarDateOf(back), yearDigits: 4 };
  if (parts === undefined) return { fault: { code: 'not-a-date' } };
  const fault = faultOf(parts);
  return fault === undefined ? { date: isoDateOf(dayNumberOf(parts)) } : { fault };
}

function partsOf(text: string, months: DateWords['months']): DateParts | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year = '', month = '', day = ''] = yearFirst;
    return { year: Number(year), month: Number(month), day: Number(day), yearDigits: year.length };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const [, day = '', , month = '', year = ''] = dayFirst;
    return { year: Number(year), month: Number(month), day: Number(day), yearDigits: year.length };
  }
  const [, day = '', name = '', year = ''] = WITH_NAME.exec(text) ?? [];
  const month = months.get(name);
  return month === undefined ? undefined : { year: Number(year), month, day: Number(day), yearDigits: year.length };
}

function faultOf({ year, month, day, yearDigits }: DateParts): DateFault | undefined {
  if (yearDigits === 2) return { code: 'two-digit-year', day, month, year };
  if (month < 1 || month > 12) return { code: 'no-such-month', month };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) return { code: 'no-such-day', month, year, days };
  if (year < EARLIEST_YEAR) return { code: 'too-early', earliest: EARLIEST_YEAR };
  if (year > LATEST_YEAR) return { code: 'too-late', latest: LATEST_YEAR };
  return undefined;
}

function relativeDay(text: string, words: RelativeDateWords, today: DayNumber): DayNumber | undefined {
  const named = words.days.get(text);
  if (named !== undefined) return today - named;
  const [, amount = '', unitName = '', ago] = AGO.exec(text) ?? [];
  const unit = words.units.get(unitName);
  const count = /^\d/.test(amount) ? Number(amount) : words.counts.get(amount);
  if (ago !== words.ago || unit === undefined || count === undefined) return undefined;
  return addMonths(today, -count * unit.months) - count * unit.days;
}

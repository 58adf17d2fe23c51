/**
 * Calendar dates without a clock and without a time zone.
 *
 * Inside the program a date is a day number: whole days since 1 January 1970, so that arithmetic is
 * exact and fast in every time zone. At the border it is an `IsoDate`. date-fns is the oracle of the tests.
 */

declare const isoDateBrand: unique symbol;

/** A real calendar date written as `YYYY-MM-DD`. */
export type IsoDate = string & { readonly [isoDateBrand]: true };

/** Whole days since 1 January 1970; negative before it. */
export type DayNumber = number;

/** A calendar date in parts; `month` runs from 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const DAYS_BEFORE_1970 = 719_468;
const DAYS_PER_ERA = 146_097;

/** The number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the parts name a day that exists. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `YYYY-MM-DD`; undefined when it is written differently or the day does not exist. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDate(date) ? isoDateOf(dayNumberOf(date)) : undefined;
}

/** The day number of an existing date (Howard Hinnant's days-from-civil method; years start in March). */
export function dayNumberOf({ year, month, day }: CalendarDate): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** The parts of a day number; the inverse of `dayNumberOf`. */
export function calendarDateOf(dayNumber: DayNumber): CalendarDate {
  const shifted = dayNumber + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** The day number of an ISO date. */
export function dayNumberOfIso(date: IsoDate): DayNumber {
  return dayNumberOf({
    year: digitsAt(date, 0) * 100 + digitsAt(date, 2),
    month: digitsAt(date, 5),
    day: digitsAt(date, 8),
  });
}

const ZERO = 48;

/** The number in two digits. */
function digitsAt(date: IsoDate, index: number): number {
  return (date.charCodeAt(index) - ZERO) * 10 + date.charCodeAt(index + 1) - ZERO;
}

// A batch of plans has few distinct dates; writing them out is what costs time.
const writtenDates = new Map<DayNumber, IsoDate>();

/** The ISO date of a day number. */
export function isoDateOf(dayNumber: DayNumber): IsoDate {
  const known = writtenDates.get(dayNumber);
  if (known !== undefined) return known;
  const { year, month, day } = calendarDateOf(dayNumber);
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
  writtenDates.set(dayNumber, written);
  return written;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day of the week: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(dayNumber: DayNumber): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/**
 * Adds whole months (takes them away below 0) and keeps the day of the month. Where that day does not exist the date
 * rolls forward to the first of the next month (31 August + 6 months = 1 March): never too early.
 */
export function addMonths(dayNumber: DayNumber, months: number): DayNumber {
  if (months === 0) return dayNumber;
  const { year, month, day } = calendarDateOf(dayNumber);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return (
    dayNumberOf({ year: targetYear, month: targetMonth, day: 1 }) +
    Math.min(day - 1, daysInMonth(targetYear, targetMonth))
  );
}

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOfIso(to) - dayNumberOfIso(from);
}

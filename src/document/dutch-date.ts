import { type CalendarDate, calendarDateOf, dayNumberOfIso, type IsoDate, weekdayOf } from '../domain/calendar.ts';
import type { Elapsed } from '../domain/elapsed.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../text/calendar-names.ts';

const long = new Map<IsoDate, string>();
const short = new Map<IsoDate, string>();

/** "vrijdag 1 maart 2024" */
export function longDate(date: IsoDate): string {
  return once(long, date, () => `${weekdayName(date)} ${shortDate(date)}`);
}

/** "1 maart 2024" */
export function shortDate(date: IsoDate): string {
  return once(short, date, () => {
    const { year, month, day } = partsOf(date);
    return `${day} ${monthName(month)} ${year}`;
  });
}

/** "1 maart": for a date in the same year as what stands beside it. */
export function dayAndMonth(date: IsoDate): string {
  const { month, day } = partsOf(date);
  return `${day} ${monthName(month)}`;
}

/** "1 maart" in the year of `today`, "1 maart 2025" in another. */
export function nearDate(date: IsoDate, today: IsoDate): string {
  return date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(date) : shortDate(date);
}

/** "1 tot 15 maart 2024", "1 maart tot 3 april 2024", "vanaf 1 maart 2024"; `until` is the first day that no longer belongs to it. */
export function dateRange(from: IsoDate, until: IsoDate | null): string {
  if (until === null) return `vanaf ${shortDate(from)}`;
  const start = partsOf(from);
  const end = partsOf(until);
  if (start.year !== end.year) return `${shortDate(from)} tot ${shortDate(until)}`;
  if (start.month !== end.month) return `${dayAndMonth(from)} tot ${shortDate(until)}`;
  return `${start.day} tot ${shortDate(until)}`;
}

/** "over 3 dagen", "morgen", "vandaag", "gisteren", "3 dagen geleden". */
export function relativeDays(inDays: number): string {
  if (inDays === 0) return 'vandaag';
  if (inDays === 1) return 'morgen';
  if (inDays === -1) return 'gisteren';
  return inDays > 0 ? `over ${days(inDays)}` : `${days(-inDays)} geleden`;
}

/** "12 dagen", "6 weken en 6 dagen", "8 maanden en 2 weken", "2 jaar en 3 maanden". */
export function elapsedText(elapsed: Elapsed): string {
  switch (elapsed.unit) {
    case 'days':
      return days(elapsed.days);
    case 'weeks':
      return joined(weeks(elapsed.weeks), elapsed.days === 0 ? '' : days(elapsed.days));
    case 'months':
      return joined(months(elapsed.months), elapsed.weeks === 0 ? '' : weeks(elapsed.weeks));
    case 'years':
      return joined(`${elapsed.years} jaar`, elapsed.months === 0 ? '' : months(elapsed.months));
  }
}

export function days(count: number): string {
  return count === 1 ? '1 dag' : `${count} dagen`;
}

export function weeks(count: number): string {
  return count === 1 ? '1 week' : `${count} weken`;
}

export function months(count: number): string {
  return count === 1 ? '1 maand' : `${count} maanden`;
}

// A plan names the same dates again and again, and a batch the same few hundred.
function once(known: Map<IsoDate, string>, date: IsoDate, write: () => string): string {
  const before = known.get(date);
  if (before !== undefined) return before;
  const text = write();
  known.set(date, text);
  return text;
}

function joined(first: string, second: string): string {
  return second === '' ? first : `${first} en ${second}`;
}

function partsOf(date: IsoDate): CalendarDate {
  return calendarDateOf(dayNumberOfIso(date));
}

function weekdayName(date: IsoDate): string {
  return WEEKDAY_NAMES[weekdayOf(dayNumberOfIso(date))] ?? '';
}

function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

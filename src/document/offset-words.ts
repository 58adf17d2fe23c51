import type { Statement } from '../domain/guide.ts';
import type { Offset } from '../domain/offset.ts';
import { planWords } from '../text/plan-words.ts';
import { days, months, weeks } from './dutch-date.ts';

/** "10 dagen", "6 weken", "3 maanden". */
export function offsetText(offset: Offset): string {
  if (offset.months > 0) return months(offset.months);
  return offset.days % 7 === 0 ? weeks(offset.days / 7) : days(offset.days);
}

/** As `offsetText`; null for the day of the delivery itself, and where nothing is said. */
export function sinceBirthText(offset: Offset | undefined): string | null {
  return offset === undefined || (offset.days === 0 && offset.months === 0) ? null : offsetText(offset);
}

/** When a statement holds by itself: "tot 10 dagen na de bevalling"; empty when that is not said. */
export function windowText({ from, until }: Pick<Statement, 'from' | 'until'>): string {
  const start = sinceBirthText(from);
  const end = until === undefined ? null : offsetText(until);
  if (start === null) return end === null ? '' : planWords.holdsUntil(end);
  return end === null ? planWords.holdsFrom(start) : planWords.holdsBetween(start, end);
}

import { type DayNumber, type IsoDate, isoDateOf } from '../domain/calendar.ts';
import { addOffset, type Offset } from '../domain/offset.ts';

/** The date on which an offset after one delivery is reached. */
export type DateOf = (offset: Offset) => IsoDate;

const MOST_DAYS = 100_000;

/** The dates of a delivery. Tens of statements share a few offsets: each is added once. */
export function datesOf(delivered: DayNumber): DateOf {
  const known = new Map<number, IsoDate>();
  return ({ days, months }) => {
    const key = months * MOST_DAYS + days;
    let date = known.get(key);
    if (date === undefined) {
      date = isoDateOf(addOffset(delivered, { days, months }));
      known.set(key, date);
    }
    return date;
  };
}

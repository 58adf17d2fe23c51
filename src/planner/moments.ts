import { type DayNumber, type IsoDate, isoDateOf } from '../domain/calendar.ts';
import { addOffset, type Offset } from '../domain/offset.ts';

/** The day on which an offset is reached, counted and written. */
export interface Moment {
  readonly day: DayNumber;
  readonly date: IsoDate;
}

/** The moments of one delivery; a rule knows its place in them. */
export type Moments = readonly Moment[];

/**
 * The distinct offsets of a guide. Tens of rules share a few offsets, and adding months and writing dates is what
 * a plan spends its time on: each offset is added once per delivery, not once per mention.
 */
export class OffsetTable {
  readonly #offsets: Offset[] = [];

  /** The place of this offset in `momentsFrom`. */
  placeOf({ days, months }: Offset): number {
    const known = this.#offsets.findIndex((offset) => offset.days === days && offset.months === months);
    return known === -1 ? this.#offsets.push({ days, months }) - 1 : known;
  }

  momentsFrom(delivered: DayNumber): Moments {
    return this.#offsets.map((offset): Moment => {
      const day = addOffset(delivered, offset);
      return { day, date: isoDateOf(day) };
    });
  }
}

/** The moment at a place that the same table gave. */
export function momentAt(moments: Moments, place: number): Moment {
  const moment = moments[place];
  if (moment === undefined) throw new RangeError(`no offset at place ${place}`);
  return moment;
}

import type { Block } from '../document/document.ts';

/**
 * Days on a drawing: 0 at the delivery, 1 at the last day. The square root gives the first weeks, in which most
 * happens, the room to be read; every drawing says so.
 */
export interface TimeScale {
  readonly lastDay: number;
  /** The place of a day, from 0 to 1; days outside the drawing land on its edges. */
  readonly place: (day: number) => number;
  readonly ticks: readonly number[];
}

const TICKS = [0, 14, 42, 91, 183, 274, 365, 548, 730];

/** A scale from the delivery to `lastDay`. */
export function timeScale(lastDay: number): TimeScale {
  return {
    lastDay,
    place: (day) => Math.sqrt(Math.min(Math.max(day, 0), lastDay) / lastDay),
    ticks: TICKS.filter((day) => day <= lastDay),
  };
}

const ONE_YEAR = 365;

/** The last day that the timelines and curves among the blocks need; at least a year. */
export function lastDayOf(blocks: readonly Block[]): number {
  let last = ONE_YEAR;
  for (const block of blocks) {
    if (block.type === 'timeline') {
      for (const row of block.rows) {
        // An open end needs some room behind its start.
        for (const segment of row.segments) last = Math.max(last, segment.until ?? Math.ceil(segment.from * 1.25));
      }
    } else if (block.type === 'curve') {
      for (const series of block.series) {
        for (const stop of series.band) last = Math.max(last, stop.day);
        for (const point of series.points) last = Math.max(last, point.untilDay);
      }
    }
  }
  return last;
}

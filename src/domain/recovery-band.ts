import type { DayNumber } from './calendar.ts';
import type { Tissue, TissuePoint } from './guide.ts';
import { addOffset } from './offset.ts';

/** A range of strength: percent of the original. */
export interface BandRange {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/**
 * The band of a tissue on a day: interpolated between two days of the band, after the last one as it was; undefined
 * before the first.
 */
export function bandOn(band: Tissue['band'], day: number): BandRange | undefined {
  const left = band.findLast((point) => point.day <= day);
  const right = band.find((point) => point.day > day);
  if (left === undefined || right === undefined) return left;
  const share = (day - left.day) / (right.day - left.day);
  const between = (from: number, to: number): number => from + share * (to - from);
  return {
    low: between(left.low, right.low),
    mid: between(left.mid, right.mid),
    high: between(left.high, right.high),
  };
}

/** The days after the delivery of a point of a source; one day where it has no end. */
export function daysOfPoint(
  { from, until }: Pick<TissuePoint, 'from' | 'until'>,
  delivered: DayNumber,
): { readonly fromDay: number; readonly untilDay: number } {
  return {
    fromDay: addOffset(delivered, from) - delivered,
    untilDay: addOffset(delivered, until ?? from) - delivered,
  };
}

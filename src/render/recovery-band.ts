import type { CurveSeries } from '../document/document.ts';

export interface BandValue {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** The band on a day: straight lines between its stops, nothing outside them. */
export function bandOn(band: CurveSeries['band'], day: number): BandValue | undefined {
  for (let index = 0; index < band.length; index += 1) {
    const right = band[index];
    if (right === undefined || day > right.day) continue;
    if (day === right.day) return right;
    const left = band[index - 1];
    if (left === undefined) return undefined;
    const share = (day - left.day) / (right.day - left.day);
    return {
      low: left.low + (right.low - left.low) * share,
      mid: left.mid + (right.mid - left.mid) * share,
      high: left.high + (right.high - left.high) * share,
    };
  }
  return undefined;
}

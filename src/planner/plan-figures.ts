import type { Tissue } from '../domain/guide.ts';
import type { PlannedFigure } from '../domain/plan.ts';
import { bandOn } from '../domain/recovery-band.ts';

/**
 * The range per tissue on a day, in whole percent of the original strength, rounded outwards. Before the first day of
 * the band there is no figure.
 */
export function planFigures(tissues: readonly Tissue[], day: number): PlannedFigure[] {
  return tissues.flatMap(({ id, band, bandSources }) => {
    const range = bandOn(band, day);
    if (range === undefined) return [];
    return [{ id, low: Math.floor(range.low), high: Math.ceil(range.high), sources: bandSources }];
  });
}

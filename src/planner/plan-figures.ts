import type { Tissue } from '../domain/guide.ts';
import type { PlannedFigure } from '../domain/plan.ts';

/**
 * The range per tissue on a day, in whole percent of the original strength, rounded outwards. Between two days of
 * the band the value is interpolated; before the first there is no figure, after the last it stays as it was.
 */
export function planFigures(tissues: readonly Tissue[], day: number): PlannedFigure[] {
  return tissues.flatMap((tissue) => {
    const range = bandOn(tissue.band, day);
    if (range === undefined) return [];
    return [
      {
        id: tissue.id,
        low: Math.floor(range.low),
        high: Math.ceil(range.high),
        sources: tissue.bandSources,
      },
    ];
  });
}

function bandOn(band: Tissue['band'], day: number): { low: number; high: number } | undefined {
  const left = band.findLast((point) => point.day <= day);
  const right = band.find((point) => point.day > day);
  if (left === undefined || right === undefined) return left;
  const share = (day - left.day) / (right.day - left.day);
  return {
    low: left.low + share * (right.low - left.low),
    high: left.high + share * (right.high - left.high),
  };
}

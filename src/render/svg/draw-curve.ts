import type { Block, CurveSeries } from '../../document/document.ts';
import { bandOn } from '../../domain/recovery-band.ts';
import { renderWords } from '../../text/render-words.ts';
import type { TimeScale } from '../time-scale.ts';
import { drawAxis, drawHere } from './draw-axis.ts';
import { type Drawing, type Frame, nameAbove, round, stack, textAt, xOf } from './drawing.ts';

type Curve = Extract<Block, { type: 'curve' }>;

const TOP = 30;
const HEIGHT = 200;
const STEPS_BETWEEN_STOPS = 3;

/** The recovery of each tissue: the band, its middle, and the numbered points of the sources. */
export function drawCurve(curve: Curve, scale: TimeScale, frame: Frame): Drawing {
  return stack(
    curve.series.map((series) => {
      const name = nameAbove(`${series.title}: ${renderWords.percentOfStrength}`, frame);
      return stack([name, drawSeries(curve, series, scale, frame)], 0);
    }),
    20,
  );
}

function yOf(percent: number): number {
  return round(TOP + (1 - Math.min(100, Math.max(0, percent)) / 100) * HEIGHT);
}

function drawSeries(curve: Curve, series: CurveSeries, scale: TimeScale, frame: Frame): Drawing {
  const bottom = TOP + HEIGHT;
  let grid = '';
  for (const percent of [0, 25, 50, 75, 100]) {
    const y = yOf(percent);
    grid += `<path class="f-grid" d="M${frame.left} ${y}H${frame.right}"/>${textAt(frame.left - 6, y + 4, `${percent} %`, 12, 'f-quiet', 'end')}`;
  }
  const body =
    grid +
    drawBand(series.band, scale, frame) +
    drawHere(curve.here, curve.hereLabel, scale, frame, TOP - 14, bottom) +
    series.points.map((point, index) => drawPoint(point, index, scale, frame)).join('') +
    `<g transform="translate(0 ${bottom})">${drawAxis(scale, frame).body}</g>`;
  return { height: bottom + 24, body };
}

function drawBand(band: CurveSeries['band'], scale: TimeScale, frame: Frame): string {
  const days: number[] = [];
  band.forEach((stop, index) => {
    const next = band[index + 1];
    if (next === undefined) days.push(stop.day);
    else
      for (let step = 0; step < STEPS_BETWEEN_STOPS; step += 1)
        days.push(stop.day + ((next.day - stop.day) * step) / STEPS_BETWEEN_STOPS);
  });
  const high: string[] = [];
  const mid: string[] = [];
  const low: string[] = [];
  for (const day of days) {
    const value = bandOn(band, day);
    if (value === undefined) continue;
    const x = xOf(day, scale, frame);
    high.push(`${x} ${yOf(value.high)}`);
    mid.push(`${x} ${yOf(value.mid)}`);
    low.unshift(`${x} ${yOf(value.low)}`);
  }
  if (mid.length === 0) return '';
  return `<path class="f-band" d="M${[...high, ...low].join('L')}z"/><path class="f-mid" d="M${mid.join('L')}"/>`;
}

function drawPoint(point: CurveSeries['points'][number], index: number, scale: TimeScale, frame: Frame): string {
  const left = xOf(point.fromDay, scale, frame);
  const right = xOf(point.untilDay, scale, frame);
  const top = yOf(point.high);
  const bottom = yOf(point.low);
  const x = round((left + right) / 2);
  const y = round((top + bottom) / 2);
  const extent =
    right - left > 20 && bottom - top <= 4
      ? `<path class="f-point" d="M${left} ${y - 5}v10M${right} ${y - 5}v10M${left} ${y}H${right}"/>`
      : right - left > 20
        ? `<rect class="f-point" x="${left}" y="${top}" width="${round(right - left)}" height="${round(Math.max(1, bottom - top))}" rx="4" stroke-dasharray="5 3"/>`
        : bottom - top > 4
          ? `<path class="f-point" d="M${x - 5} ${top}h10M${x - 5} ${bottom}h10M${x} ${top}V${bottom}"/>`
          : '';
  return `${extent}<circle class="f-dot" cx="${x}" cy="${y}" r="9"/>${textAt(x, y + 4.2, String(index + 1), 12, 'f-number', 'middle')}`;
}

import type { CurveSeries } from '../../document/document.ts';
import { bandOn } from '../../domain/recovery-band.ts';
import type { TimeScale } from '../time-scale.ts';
import { type Drawing, type Frame, round, textAt, xOf } from './drawing.ts';
import { textWidth } from './text-width.ts';

const HEIGHT = 84;
const STEPS = 60;
const LEGEND_SIZE = 12;
/** Lines that are told apart without colour. */
const DASHES = ['', '7 4', '2 4', '10 4 2 4'];

/** The strength of several tissues in one drawing: a band each, and its middle as a line of its own kind. */
export function drawBands(series: readonly CurveSeries[], scale: TimeScale, frame: Frame): Drawing {
  let body = '';
  for (const percent of [0, 50, 100]) {
    const y = yOf(percent);
    body += `<path class="f-grid" d="M${frame.left} ${y}H${frame.right}"/>${textAt(frame.left - 6, y + 4, `${percent} %`, 12, 'f-quiet', 'end')}`;
  }
  for (const { band } of series) body += outline(band, scale, frame);
  series.forEach(({ band }, index) => {
    body += middle(band, scale, frame, index);
  });
  return { height: HEIGHT, body };
}

/** Which line is which tissue. */
export function drawBandNames(series: readonly CurveSeries[], frame: Frame): Drawing {
  const start = 16;
  let x = start;
  let y = LEGEND_SIZE;
  let body = '';
  series.forEach(({ title }, index) => {
    const width = 30 + textWidth(title, LEGEND_SIZE) + 18;
    if (x > start && x + width > frame.right + 16) {
      x = start;
      y += LEGEND_SIZE * 1.5;
    }
    body += `<path class="f-mid" d="M${round(x)} ${round(y - 4)}h24"${dashOf(index)}/>${textAt(x + 30, y, title, LEGEND_SIZE)}`;
    x += width;
  });
  return { height: Math.ceil(y + 4), body };
}

function outline(band: CurveSeries['band'], scale: TimeScale, frame: Frame): string {
  const values = valuesOf(band);
  if (values.length === 0) return '';
  const high = values.map(({ day, high: value }) => `${xOf(day, scale, frame)} ${yOf(value)}`);
  const low = values.map(({ day, low: value }) => `${xOf(day, scale, frame)} ${yOf(value)}`).reverse();
  return `<path class="f-band" opacity=".55" d="M${[...high, ...low].join('L')}z"/>`;
}

function middle(band: CurveSeries['band'], scale: TimeScale, frame: Frame, index: number): string {
  const points = valuesOf(band).map(({ day, mid }) => `${xOf(day, scale, frame)} ${yOf(mid)}`);
  return points.length === 0 ? '' : `<path class="f-mid" d="M${points.join('L')}"${dashOf(index)}/>`;
}

function valuesOf(band: CurveSeries['band']) {
  const first = band[0]?.day ?? 0;
  const last = band.at(-1)?.day ?? 0;
  const days = Array.from({ length: STEPS + 1 }, (_, step) => first + ((last - first) * step * step) / (STEPS * STEPS));
  return days.flatMap((day) => {
    const value = bandOn(band, day);
    return value === undefined ? [] : [{ day, ...value }];
  });
}

function dashOf(index: number): string {
  const dash = DASHES[index % DASHES.length] ?? '';
  return dash === '' ? '' : ` stroke-dasharray="${dash}"`;
}

function yOf(percent: number): number {
  return round((1 - Math.min(100, Math.max(0, percent)) / 100) * HEIGHT);
}

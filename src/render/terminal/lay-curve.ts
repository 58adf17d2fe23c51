import type { Block, CurveSeries } from '../../document/document.ts';
import { bandOn } from '../../domain/recovery-band.ts';
import { daysInShort, daysInWords, percentRangeInWords, pointInWords, renderWords } from '../../text/render-words.ts';
import { lastDayOf, type TimeScale, timeScale } from '../time-scale.ts';
import { brailleCanvas } from './braille-canvas.ts';
import { hereLines } from './here-line.ts';
import { type Layout, narrower, screenText, textLines } from './layout.ts';
import { EMPTY_LINE, hang, type Ink, indent, type Line, type Piece, piece } from './line.ts';
import { placeLabels } from './place-labels.ts';
import { wrapLine } from './wrap-line.ts';

type Curve = Extract<Block, { type: 'curve' }>;

const WIDEST_PLOT = 72;
const AXIS = 7;
// Twelve steps between 0 and 100 %, so that the quarters fall on a row.
const STEPS = 12;

/** The recovery curve: the band in dots, its middle as a line, the points of the sources as numbers. */
export function layCurve(curve: Curve, layout: Layout): Line[] {
  const title = wrapLine([piece(screenText(curve.title, layout), 'strong')], layout.width);
  const caption = textLines(curve.caption, layout, 'quiet');
  if (layout.plain) {
    return [
      ...title,
      ...textLines(curve.description, layout),
      ...curve.series.flatMap((series) => valuesOf(series, layout)),
      ...caption,
    ];
  }
  const scale = timeScale(lastDayOf([curve]));
  const drawn = curve.series.flatMap((series) => [EMPTY_LINE, ...drawSeries(curve, series, scale, layout)]);
  return [...title, ...drawn, EMPTY_LINE, ...caption];
}

function drawSeries(curve: Curve, series: CurveSeries, scale: TimeScale, layout: Layout): Line[] {
  const width = Math.max(16, Math.min(WIDEST_PLOT, layout.width - AXIS));
  const plot = plotOf(curve, series, scale, width);
  const lines = plot.map((row, index): Line => {
    const percent = 100 - (index / STEPS) * 100;
    const labelled = index % 3 === 0;
    const label = labelled ? `${percent} %`.padStart(AXIS - 2) : ' '.repeat(AXIS - 2);
    return [piece(`${label} ${labelled ? '┤' : '│'}`, 'quiet'), ...row];
  });
  const columnOf = (day: number): number => Math.round(scale.place(day) * (width - 1));
  const axis = Array.from({ length: width }, () => '─');
  for (const day of scale.ticks) axis[columnOf(day)] = '┴';
  lines.push([piece(`${' '.repeat(AXIS - 1)}└${axis.join('')}`, 'quiet')]);
  if (curve.here !== null && curve.here >= 0) {
    const here = hereLines(screenText(curve.hereLabel, layout), columnOf(curve.here), width);
    lines.push(...indent(here, AXIS));
  }
  const labels = placeLabels(
    scale.ticks.map((day) => ({ text: day === 0 ? '0' : daysInShort(day), column: columnOf(day) })),
    width,
  );
  lines.push([piece(' '.repeat(AXIS)), piece(labels, 'quiet')]);
  return [
    ...wrapLine(
      [piece(screenText(series.title, layout), 'accentStrong'), piece(`, ${renderWords.percentOfStrength}`, 'quiet')],
      layout.width,
    ),
    ...lines,
    ...keyOf(series, layout),
    ...pointsOf(series, layout),
  ];
}

function plotOf(curve: Curve, series: CurveSeries, scale: TimeScale, width: number): Line[] {
  const rows = STEPS + 1;
  const band = brailleCanvas(width, rows);
  const middle = brailleCanvas(width, rows);
  const dotOf = (percent: number): number => Math.round(1.5 + (1 - percent / 100) * STEPS * 4);
  let previous: number | undefined;
  for (let x = 0; x < width * 2; x += 1) {
    const share = x / (width * 2 - 1);
    const value = bandOn(series.band, share * share * scale.lastDay);
    if (value === undefined) continue;
    for (let y = dotOf(value.high); y <= dotOf(value.low); y += 1) if ((x + y * 2) % 4 === 0) band.dot(x, y);
    const mid = dotOf(value.mid);
    for (let y = Math.min(mid, (previous ?? mid) - 1); y <= Math.max(mid, (previous ?? mid) + 1); y += 1) {
      if (y === mid || (previous !== undefined && y > Math.min(mid, previous) && y < Math.max(mid, previous)))
        middle.dot(x, y);
    }
    previous = mid;
  }
  const points = new Map<string, string>();
  series.points.forEach((point, index) => {
    const day = (point.fromDay + point.untilDay) / 2;
    const row = Math.round((1 - (point.low + point.high) / 200) * STEPS);
    points.set(`${Math.round(scale.place(day) * (width - 1))},${row}`, String(index + 1));
  });
  const here = curve.here === null || curve.here < 0 ? -1 : Math.round(scale.place(curve.here) * (width - 1));
  return Array.from({ length: rows }, (_, row) => {
    const line: Piece[] = [];
    for (let column = 0; column < width; column += 1) {
      const [text, ink]: [string, Ink] = cell(
        points.get(`${column},${row}`),
        column === here,
        middle.character(column, row),
        band.character(column, row),
      );
      line.push(piece(text, ink));
    }
    return line;
  });
}

function cell(
  point: string | undefined,
  here: boolean,
  middle: string | undefined,
  band: string | undefined,
): [string, Ink] {
  if (point !== undefined) return [point, 'warnStrong'];
  if (here) return ['│', 'accentStrong'];
  if (middle !== undefined) return [middle, 'accent'];
  if (band !== undefined) return [band, 'quiet'];
  return [' ', 'plain'];
}

function keyOf(series: CurveSeries, layout: Layout): Line[] {
  const middle = [piece('⠒⠒', 'accent'), piece(`\u00a0${renderWords.middleOfBand}\u00a0\u00a0 `, 'quiet')];
  const band = [piece('⡂⠅', 'quiet'), piece(`\u00a0${renderWords.band}\u00a0\u00a0 `, 'quiet')];
  const points =
    series.points.length === 0
      ? []
      : [piece('1', 'warnStrong'), piece(`\u00a0${renderWords.point}`.replaceAll(' ', '\u00a0'), 'quiet')];
  return indent(wrapLine([...middle, ...band, ...points], layout.width - AXIS), AXIS);
}

function pointsOf(series: CurveSeries, layout: Layout): Line[] {
  if (series.points.length === 0) return [];
  const head = textLines(`${renderWords.fromSources}:`, layout, 'quiet');
  const lines = series.points.flatMap((point, index) =>
    hang(
      [piece(`${index + 1} `, 'warnStrong')],
      textLines(
        [
          { kind: 'plain', text: pointInWords(point) },
          { kind: 'note', sources: point.sources },
        ],
        narrower(layout, 2),
      ),
    ),
  );
  return [EMPTY_LINE, ...head, ...lines];
}

function valuesOf(series: CurveSeries, layout: Layout): Line[] {
  const lines = wrapLine(
    [piece(`${screenText(series.title, layout)}, ${renderWords.percentOfStrength}:`)],
    layout.width,
  );
  const item = (text: Parameters<typeof textLines>[0]): Line[] =>
    indent(hang([piece('- ')], textLines(text, narrower(layout, 4))), 2);
  for (const stop of series.band) {
    lines.push(
      ...item(
        `${renderWords.after} ${daysInWords(stop.day)}: ${percentRangeInWords(stop.low, stop.high)}, ${renderWords.about} ${stop.mid}.`,
      ),
    );
  }
  if (series.points.length > 0) lines.push(...wrapLine([piece(`${renderWords.fromSources}:`)], layout.width));
  for (const point of series.points) {
    lines.push(
      ...item([
        { kind: 'plain', text: pointInWords(point).replaceAll(' %', ` ${renderWords.percent}`) },
        { kind: 'note', sources: point.sources },
      ]),
    );
  }
  return lines;
}

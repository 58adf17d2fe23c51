import type { Block, TimelineRow, TimelineSegment } from '../../document/document.ts';
import type { TimeScale } from '../time-scale.ts';
import { drawAxis, drawHere } from './draw-axis.ts';
import { type Drawing, type Frame, nameAbove, round, textAt, xOf } from './drawing.ts';
import { textWidth } from './text-width.ts';

type Timeline = Extract<Block, { type: 'timeline' }>;

const TOP = 26;
const BAR = 26;
/** The height of a row of bars. */
export const ROW_HEIGHT = BAR;
const ROW_GAP = 14;

/** The phases as numbered bars on the time since birth; the current one is full, the passed ones are pale. */
export function drawTimeline(timeline: Timeline, scale: TimeScale, frame: Frame): Drawing {
  let y = TOP;
  let bars = '';
  for (const row of timeline.rows) {
    const name = nameAbove(row.title, frame);
    bars += `<g transform="translate(0 ${y})">${name.body}</g>${drawRow(row, scale, frame, y + name.height)}`;
    y += name.height + BAR + ROW_GAP;
  }
  const bottom = y - ROW_GAP + 8;
  const axis = drawAxis(scale, frame);
  const body = `${bars}${drawHere(timeline.here, timeline.hereLabel, scale, frame, 14, bottom)}<g transform="translate(0 ${bottom})">${axis.body}</g>`;
  return { height: bottom + axis.height, body };
}

const STRIP_TOP = 16;

/** The bars alone, close together: names stand inside the bars where they fit. */
export function drawStrip(timeline: Timeline, scale: TimeScale, frame: Frame): Drawing {
  const rows = timeline.rows.map((row, index) => drawRow(row, scale, frame, STRIP_TOP + index * (BAR + 4), true));
  const bottom = STRIP_TOP + timeline.rows.length * (BAR + 4);
  const axis = drawAxis(scale, frame);
  const here = drawHere(timeline.here, timeline.hereLabel, scale, frame, 12, bottom);
  return {
    height: bottom + axis.height,
    body: `${rows.join('')}${here}<g transform="translate(0 ${bottom})">${axis.body}</g>`,
  };
}

/** The phases of one timeline as bars. */
export function drawRow(row: TimelineRow, scale: TimeScale, frame: Frame, y: number, named = false): string {
  let body = '';
  row.segments.forEach((segment, index) => {
    const from = xOf(segment.from, scale, frame);
    const until = segment.until === null ? frame.right : xOf(segment.until, scale, frame);
    const inset = segment.state === 'ahead' ? 0.5 : 0;
    const x = from + 1 + inset;
    const right = until - 1 - inset;
    const width = round(Math.max(2, right - x));
    const height = BAR - inset * 2;
    body +=
      segment.until === null
        ? `<path class="f-${segment.state}" d="M${x} ${y + inset}h${round(Math.max(1, width - 9))}l8 ${height / 2}l-8 ${height / 2}h-${round(Math.max(1, width - 9))}z"/>`
        : `<rect class="f-${segment.state}" x="${round(x)}" y="${y + inset}" width="${width}" height="${height}" rx="3"/>`;
    if (width >= 13) {
      const classes = segment.state === 'current' ? 'f-on f-bold' : segment.state === 'passed' ? '' : 'f-quiet';
      const text = named && isNamedInside(segment, index, scale, frame) ? nameOf(segment, index) : String(index + 1);
      body += textAt((x + right) / 2, y + BAR / 2 + 4.5, text, 13, classes, 'middle');
    }
  });
  return body;
}

/** Whether the name of a phase fits inside its bar. */
export function isNamedInside(segment: TimelineSegment, index: number, scale: TimeScale, frame: Frame): boolean {
  const from = xOf(segment.from, scale, frame);
  const until = segment.until === null ? frame.right : xOf(segment.until, scale, frame);
  return textWidth(nameOf(segment, index), 13) + 10 < until - from;
}

function nameOf({ title }: TimelineSegment, index: number): string {
  return `${index + 1} ${title}`;
}

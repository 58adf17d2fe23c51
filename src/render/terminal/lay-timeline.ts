import type { Block, TimelineRow, TimelineSegment } from '../../document/document.ts';
import { daysInShort, renderWords, stateWords } from '../../text/render-words.ts';
import { displayWidth } from '../display-width.ts';
import { lastDayOf, type TimeScale, timeScale } from '../time-scale.ts';
import { type Layout, narrower, screenText, textLines } from './layout.ts';
import { EMPTY_LINE, hang, indent, type Line, type Piece, padLine, piece } from './line.ts';
import { placeLabels } from './place-labels.ts';
import { wrapLine } from './wrap-line.ts';

type Timeline = Extract<Block, { type: 'timeline' }>;

const WIDEST = 84;
const LEAST_TITLE = 20;

/** The phases as a line: heavy up to the mark of today, light after it; below it the names and dates. */
export function layTimeline(timeline: Timeline, layout: Layout): Line[] {
  if (layout.plain) return inSentences(timeline, layout);
  const width = Math.min(layout.width, WIDEST);
  const scale = timeScale(lastDayOf([timeline]));
  const here =
    timeline.here === null || timeline.here < 0 ? null : Math.round(scale.place(timeline.here) * (width - 1));
  const title = wrapLine([piece(screenText(timeline.title, layout), 'strong')], layout.width);
  const drawn = timeline.rows.flatMap((row) => [EMPTY_LINE, ...drawRow(row, scale, here, width, layout)]);
  const foot = here === null ? [] : [hereLine(screenText(timeline.hereLabel, layout), here, width)];
  const axis = [piece(axisLine(scale, width), 'quiet')];
  const listed = timeline.compact === true ? [] : timeline.rows;
  const legend = listed.flatMap((row) => [EMPTY_LINE, ...legendOf(row, timeline.rows.length > 1, layout)]);
  return [...title, ...drawn, ...foot, axis, ...textLines(renderWords.stretchedScale, layout, 'quiet'), ...legend];
}

interface Drawn {
  readonly segment: TimelineSegment;
  readonly from: number;
  readonly until: number;
}

// Every segment keeps at least one column, and one column of space before the next.
function columnsOf(row: TimelineRow, scale: TimeScale, width: number): Drawn[] {
  let next = 0;
  return row.segments.map((segment, index) => {
    const from = Math.max(next, Math.round(scale.place(segment.from) * width));
    const rest = row.segments.length - 1 - index;
    const wanted = segment.until === null ? width : Math.round(scale.place(segment.until) * width);
    const until = Math.max(from + 2, Math.min(wanted, width - rest * 2));
    next = until;
    return { segment, from, until: index === row.segments.length - 1 ? until : until - 1 };
  });
}

function drawRow(row: TimelineRow, scale: TimeScale, here: number | null, width: number, layout: Layout): Line[] {
  const drawn = columnsOf(row, scale, width);
  const numbers = placeLabels(
    drawn.map(({ from, until }, index) => ({ text: String(index + 1), column: Math.floor((from + until - 1) / 2) })),
    width,
  );
  const bar: Piece[] = [];
  let at = 0;
  for (const { segment, from, until } of drawn) {
    if (from > at) bar.push(piece(' '.repeat(from - at)));
    for (let column = from; column < until; column += 1) {
      const open = segment.until === null && column === until - 1;
      bar.push(markAt(column, here, segment, open));
    }
    at = until;
  }
  return [
    ...wrapLine([piece(screenText(row.title, layout), 'accentStrong')], layout.width),
    [piece(numbers, 'quiet')],
    bar,
  ];
}

function markAt(column: number, here: number | null, segment: TimelineSegment, open: boolean): Piece {
  if (column === here) return piece('●', 'accentStrong');
  if (here !== null && column < here) return piece('━', segment.state === 'current' ? 'accentStrong' : 'accent');
  return piece(open ? '▸' : '─', segment.state === 'current' ? 'accent' : 'quiet');
}

function hereLine(label: string, column: number, width: number): Line {
  const size = displayWidth(label);
  if (column + 2 + size <= width) return [piece(' '.repeat(column)), piece(`▲ ${label}`, 'accentStrong')];
  if (size + 2 <= column + 1) return [piece(' '.repeat(column - size - 1)), piece(`${label} ▲`, 'accentStrong')];
  return [piece(`▲ ${label}`.slice(0, width), 'accentStrong')];
}

function axisLine(scale: TimeScale, width: number): string {
  const labels = scale.ticks.map((day) => ({
    text: day === 0 ? renderWords.birth : daysInShort(day),
    column: Math.round(scale.place(day) * (width - 1)),
  }));
  return placeLabels(labels, width);
}

function legendOf(row: TimelineRow, named: boolean, layout: Layout): Line[] {
  const titles = row.segments.map((segment) => screenText(segment.title, layout));
  const longestWhen = Math.max(0, ...row.segments.map((segment) => displayWidth(screenText(segment.when, layout))));
  const column = Math.min(Math.max(0, ...titles.map(displayWidth)) + 2, layout.width - 5 - longestWhen);
  const head = named ? wrapLine([piece(screenText(row.title, layout), 'accentStrong')], layout.width) : [];
  const lines = row.segments.flatMap((segment, index) => {
    const current = segment.state === 'current';
    const sign = current ? piece('● ', 'accentStrong') : piece(segment.state === 'passed' ? '✓ ' : '  ', 'quiet');
    const ink = current ? 'strong' : segment.state === 'passed' ? 'quiet' : 'plain';
    const label: Line = [sign, piece(`${index + 1}  `, ink)];
    const title = titles[index] ?? '';
    const when = screenText(segment.when, layout);
    if (column >= LEAST_TITLE) {
      const [first = EMPTY_LINE, ...more] = wrapLine([piece(title, ink)], column - 2);
      const dated = [...padLine(first, column), piece(when, current ? 'plain' : 'quiet')];
      return hang(label, [dated, ...more]);
    }
    const room = narrower(layout, 5).width;
    return hang(label, [...wrapLine([piece(title, ink)], room), ...wrapLine([piece(when, 'quiet')], room)]);
  });
  return [...head, ...lines];
}

function inSentences(timeline: Timeline, layout: Layout): Line[] {
  const lines = [
    ...wrapLine([piece(screenText(timeline.title, layout), 'strong')], layout.width),
    ...textLines(timeline.description, layout),
  ];
  if (timeline.here !== null) lines.push(...textLines(`${timeline.hereLabel}.`, layout));
  for (const row of timeline.rows) {
    lines.push(...wrapLine([piece(`${screenText(row.title, layout)}:`)], layout.width));
    row.segments.forEach((segment, index) => {
      const state =
        segment.state === 'current'
          ? `, ${stateWords.current}`
          : segment.state === 'passed'
            ? `, ${stateWords.passed}`
            : '';
      const sentence = `${renderWords.phase} ${index + 1}: ${segment.title}, ${segment.when}${state}.`;
      lines.push(...indent(hang([piece('- ')], textLines(sentence, narrower(layout, 4))), 2));
    });
  }
  return lines;
}

import type { Block, TimelineRow, TimelineSegment } from '../../document/document.ts';
import { daysInShort, renderWords, stateWords } from '../../text/render-words.ts';
import { displayWidth } from '../display-width.ts';
import { lastDayOf, type TimeScale, timeScale } from '../time-scale.ts';
import { withColon } from '../with-colon.ts';
import { hereLines } from './here-line.ts';
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
  const bars = timeline.rows.map((row) => columnsOf(row, scale, width));
  const marks = timeline.here === null || timeline.here < 0 ? [] : marksOn(bars, scale.place(timeline.here), width);
  const title = wrapLine([piece(screenText(timeline.title, layout), 'strong')], layout.width);
  const drawn = timeline.rows.flatMap((row, index) => [
    EMPTY_LINE,
    ...drawRow(row, bars[index] ?? [], marks[index], width, layout),
  ]);
  const here = marks.at(-1);
  const foot = here === undefined ? [] : hereLines(screenText(timeline.hereLabel, layout), here, width);
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

interface Span {
  readonly first: number;
  readonly last: number;
}

// Rounded to columns, the place of today can fall beside the phase it is in: the mark moves into the current segment,
// in one column for all rows where their current segments overlap.
function marksOn(bars: readonly (readonly Drawn[])[], place: number, width: number): number[] {
  const spans = bars.map((drawn) => currentSpan(drawn, width));
  const first = Math.max(...spans.map((span) => span.first));
  const last = Math.min(...spans.map((span) => span.last));
  const wanted = Math.round(place * (width - 1));
  return spans.map((span) => within(wanted, first <= last ? { first, last } : span));
}

function currentSpan(drawn: readonly Drawn[], width: number): Span {
  const current = drawn.find(({ segment }) => segment.state === 'current');
  if (current === undefined) return { first: 0, last: width - 1 };
  // The arrow of an open end stays visible behind the mark.
  const end = current.segment.until === null ? 2 : 1;
  return { first: current.from, last: Math.max(current.from, current.until - end) };
}

function within(column: number, { first, last }: Span): number {
  return Math.min(Math.max(column, first), last);
}

function drawRow(
  row: TimelineRow,
  drawn: readonly Drawn[],
  mark: number | undefined,
  width: number,
  layout: Layout,
): Line[] {
  const numbers = placeLabels(
    drawn.map(({ from, until }, index) => ({ text: String(index + 1), column: Math.floor((from + until - 1) / 2) })),
    width,
  );
  const bar: Piece[] = [];
  let at = 0;
  for (const { segment, from, until } of drawn) {
    bar.push(piece(' '.repeat(from - at)), ...drawSegment(segment, { first: from, last: until - 1 }, mark));
    at = until;
  }
  return [
    ...wrapLine([piece(screenText(row.title, layout), 'accentStrong')], layout.width),
    [piece(numbers, 'quiet')],
    bar,
  ];
}

function drawSegment(segment: TimelineSegment, { first, last }: Span, mark = -1): Piece[] {
  const current = segment.state === 'current';
  const heavy = Math.max(0, Math.min(mark, last + 1) - first);
  const marked = mark >= first && mark <= last;
  const light = last + 1 - first - heavy - (marked ? 1 : 0);
  const end = segment.until === null && light > 0 ? '▸' : '';
  return [
    piece('━'.repeat(heavy), current ? 'accentStrong' : 'accent'),
    ...(marked ? [piece('●', 'accentStrong')] : []),
    piece('─'.repeat(light - end.length) + end, current ? 'accent' : 'quiet'),
  ];
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

// In words the list says all that the description says. Instead of the bar alone: the phase of today.
function inSentences(timeline: Timeline, layout: Layout): Line[] {
  const lines = wrapLine([piece(screenText(timeline.title, layout), 'strong')], layout.width);
  for (const row of timeline.rows) {
    const now = row.segments.findIndex((segment) => segment.state === 'current');
    if (timeline.compact === true && now >= 0) {
      lines.push(...textLines(`${row.title}: ${phaseOf(row, now)}`, layout));
      continue;
    }
    lines.push(...wrapLine([piece(withColon(screenText(row.title, layout)))], layout.width));
    row.segments.forEach((segment, index) => {
      const sentence = `${renderWords.phase} ${index + 1}: ${segment.title}, ${segment.when}${stateInWords(segment)}`;
      lines.push(...indent(hang([piece('- ')], textLines(sentence, narrower(layout, 4))), 2));
    });
  }
  return lines;
}

function phaseOf({ segments }: TimelineRow, index: number): string {
  const segment = segments[index];
  const place = `${renderWords.phase.toLowerCase()} ${index + 1} ${renderWords.of} ${segments.length}`;
  return segment === undefined ? `${place}.` : `${place}, ${segment.title}, ${segment.when}.`;
}

function stateInWords({ state }: TimelineSegment): string {
  if (state === 'current') return `. ${renderWords.thisIsNow}`;
  return state === 'passed' ? `, ${stateWords.passed}.` : '.';
}

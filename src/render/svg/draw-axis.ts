import { daysInShort, renderWords } from '../../text/render-words.ts';
import type { TimeScale } from '../time-scale.ts';
import { type Drawing, type Frame, textAt, xOf } from './drawing.ts';
import { textWidth } from './text-width.ts';

const SIZE = 12;

/** The time since birth: a mark and a label where there is room. */
export function drawAxis(scale: TimeScale, frame: Frame): Drawing {
  let body = '';
  let taken = Number.NEGATIVE_INFINITY;
  const last = scale.ticks.at(-1) ?? 0;
  const lastLabel = labelOf(last);
  const lastStart = frame.right - textWidth(lastLabel, SIZE);
  for (const day of scale.ticks) {
    const label = labelOf(day);
    const width = textWidth(label, SIZE);
    const x = xOf(day, scale, frame);
    const start = day === 0 ? x : day === last ? lastStart : x - width / 2;
    body += `<path class="f-grid" d="M${x} 0v5"/>`;
    if (start < taken + 8 || (day !== last && start + width + 8 > lastStart)) continue;
    taken = start + width;
    body +=
      day === 0
        ? textAt(x, 19, label, SIZE, 'f-quiet')
        : day === last
          ? textAt(frame.right, 19, label, SIZE, 'f-quiet', 'end')
          : textAt(x, 19, label, SIZE, 'f-quiet', 'middle');
  }
  return { height: 24, body };
}

function labelOf(day: number): string {
  return day === 0 ? renderWords.birth : daysInShort(day);
}

/** The line of today with its label above the drawing. */
export function drawHere(
  here: number | null,
  label: string,
  scale: TimeScale,
  frame: Frame,
  top: number,
  bottom: number,
): string {
  if (here === null || here < 0) return '';
  const x = xOf(here, scale, frame);
  const half = textWidth(label, 13) / 2;
  const anchor = x - half < frame.left - 8 ? 'start' : x + half > frame.right ? 'end' : 'middle';
  const at = anchor === 'start' ? x - 5 : anchor === 'end' ? Math.min(frame.right, x + 5) : x;
  return (
    `<path class="f-here" d="M${x} ${top + 9}V${bottom}"/><path class="f-mark" d="M${x - 5} ${top + 3}h10l-5 7z"/>` +
    textAt(at, top - 2, label, 13, 'f-bold', anchor)
  );
}

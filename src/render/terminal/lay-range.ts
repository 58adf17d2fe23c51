import type { Block } from '../../document/document.ts';
import { percentRangeInWords } from '../../text/render-words.ts';
import { type Layout, screenText, textLines } from './layout.ts';
import { type Line, piece } from './line.ts';
import { wrapLine } from './wrap-line.ts';

type Range = Extract<Block, { type: 'range' }>;

const WIDEST_BAR = 60;

/** A bar from 0 to 100 % on which the range stands out. */
export function layRange(range: Range, layout: Layout): Line[] {
  const title = screenText(range.title, layout);
  const label = screenText(range.label, layout);
  const caption = textLines(range.caption, layout, 'quiet');
  if (layout.plain) {
    const hasFigures = label.includes(String(range.low)) && label.includes(String(range.high));
    const figures = hasFigures ? label : `${percentRangeInWords(range.low, range.high)}, ${label}`;
    return [...wrapLine([piece(`${title}: ${figures}`)], layout.width), ...caption];
  }
  return [
    ...wrapLine([piece(`${title}: `), piece(label, 'accentStrong')], layout.width),
    bar(range, layout),
    ...caption,
  ];
}

function bar(range: Range, layout: Layout): Line {
  const cells = Math.max(10, Math.min(WIDEST_BAR, layout.width - 10));
  const start = Math.min(cells - 1, Math.floor((clamp(range.low) / 100) * cells));
  const end = Math.max(start + 1, Math.ceil((clamp(range.high) / 100) * cells));
  return [
    piece('0 % ', 'quiet'),
    piece('─'.repeat(start), 'quiet'),
    piece('█'.repeat(end - start), 'accent'),
    piece('─'.repeat(cells - end), 'quiet'),
    piece(' 100 %', 'quiet'),
  ];
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}

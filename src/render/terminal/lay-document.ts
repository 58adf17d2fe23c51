import type { Document } from '../../document/document.ts';
import { numberSources } from '../footnotes.ts';
import { layBlocks, layClosing } from './lay-blocks.ts';
import { type Layout, screenText, textLines } from './layout.ts';
import { EMPTY_LINE, indent, type Line, piece } from './line.ts';
import { wrapLine } from './wrap-line.ts';

export interface TerminalOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether escape sequences for colour may be used. */
  readonly color: boolean;
  /** No drawing characters: everything in words, for screen readers. */
  readonly plain: boolean;
}

const NARROWEST = 24;
const WIDEST = 104;
const MARGIN = 2;

/** A document as lines for a terminal: no line is wider than `width`. */
export function layDocument(document: Document, options: TerminalOptions): readonly Line[] {
  const room = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(options.width)));
  const margin = options.plain || room < 60 || document.density !== undefined ? 0 : MARGIN;
  const layout: Layout = {
    width: room - margin * 2,
    plain: options.plain,
    color: options.color,
    density: options.plain ? 'open' : (document.density ?? 'open'),
    numbers: numberSources(document),
    path: [],
  };
  const parts = [titleOf(document, layout), layBlocks(document.blocks, layout), layClosing(document, layout)];
  const lines: Line[] = [];
  for (const part of parts) {
    if (part.length === 0) continue;
    if (lines.length > 0 && layout.density === 'open') lines.push(EMPTY_LINE);
    lines.push(...part);
  }
  return indent(lines, margin);
}

function titleOf(document: Document, layout: Layout): Line[] {
  const lines: Line[] = [];
  if (document.title !== '')
    lines.push(...wrapLine([piece(screenText(document.title, layout), 'title')], layout.width));
  if (document.subtitle !== '') lines.push(...textLines(document.subtitle, layout, 'quiet'));
  if (lines.length > 0 && !layout.plain && layout.density === 'open')
    return [[piece('━'.repeat(layout.width), 'accent')], ...lines];
  return lines;
}

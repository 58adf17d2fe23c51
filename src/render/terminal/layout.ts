import type { RichText } from '../../document/document.ts';
import { harmless } from '../../text/quoted.ts';
import { noteNumbers, type SourceNumbers } from '../footnotes.ts';
import { keepTogether } from '../keep-together.ts';
import { runsOf } from '../rich-text.ts';
import { type Ink, type Line, type Piece, piece } from './line.ts';
import { plainText } from './plain-text.ts';
import { wrapLine } from './wrap-line.ts';

/** Where and how a block is laid out. */
export interface Layout {
  /** Columns for this block. */
  readonly width: number;
  /** Without drawing characters, for screen readers. */
  readonly plain: boolean;
  readonly color: boolean;
  /** Without rules and (dense) empty lines, and a list without the word of its tone: its heading says it. */
  readonly density: 'open' | 'compact' | 'dense';
  readonly numbers: SourceNumbers;
  /** The numbers of the sections around this block, outermost first. */
  readonly path: readonly number[];
}

/** Lines of text longer than this tire the eye. */
export const MEASURE = 84;

/** A text that came from people or data, ready for the screen. */
export function screenText(text: string, layout: Layout): string {
  const kept = keepTogether(harmless(text));
  return layout.plain ? plainText(kept) : kept;
}

/** The pieces of a text, unbroken. */
export function piecesOf(text: RichText, layout: Layout, ink: Ink = 'plain'): Piece[] {
  const pieces: Piece[] = [];
  for (const run of runsOf(text)) {
    switch (run.kind) {
      case 'plain':
        pieces.push(piece(screenText(run.text, layout), ink));
        break;
      case 'strong':
        pieces.push(piece(screenText(run.text, layout), 'strong'));
        break;
      case 'quiet':
        pieces.push(piece(screenText(run.text, layout), 'quiet'));
        break;
      case 'phone':
        pieces.push(piece(screenText(run.text, layout).replaceAll(' ', '\u00a0'), 'strong'));
        break;
      case 'command': {
        // Typed as a whole, so shown as a whole; in a compact document what is wider than the screen flows on.
        const text = screenText(run.text, layout);
        const command = layout.density !== 'open' && text.length > layout.width ? text : text.replaceAll(' ', '\u00a0');
        pieces.push(
          layout.color || layout.plain || layout.density !== 'open'
            ? piece(command, 'accent')
            : piece(`\`${command}\``),
        );
        break;
      }
      case 'link':
        pieces.push(...linkPieces(run.text, run.href, layout));
        break;
      case 'note': {
        const numbers = noteNumbers(run.sources, layout.numbers);
        if (numbers.length > 0)
          pieces.push(piece(`${pieces.length > 0 ? '\u00a0' : ''}[${numbers.join(',')}]`, 'quiet'));
        break;
      }
    }
  }
  return pieces;
}

// The address is shown where it adds something to the words.
function linkPieces(text: string, href: string, layout: Layout): Piece[] {
  const words = screenText(text, layout);
  const address = screenText(href, layout)
    .replace(/^(?:https?:\/\/(?:www\.)?|mailto:|tel:)/, '')
    .replace(/\/$/, '');
  if (words.includes(address) || address === '') return [piece(words, 'accent')];
  return [piece(words, 'accent'), piece(' ('), piece(address, 'accent'), piece(')')];
}

/** A text over lines that read well: at most the measure. */
export function textLines(text: RichText, layout: Layout, ink: Ink = 'plain'): Line[] {
  return wrapLine(piecesOf(text, layout, ink), Math.min(layout.width, MEASURE));
}

/** A smaller room for what is inside something. */
export function narrower(layout: Layout, columns: number): Layout {
  return { ...layout, width: Math.max(8, layout.width - columns) };
}

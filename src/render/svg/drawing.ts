import { escapeHtml } from '../escape.ts';
import type { TimeScale } from '../time-scale.ts';
import { wrapToWidth } from './text-width.ts';

/** A part of a picture: its height, and elements from (0, 0) down. */
export interface Drawing {
  readonly height: number;
  readonly body: string;
}

/** The width of a picture and the part of it in which time runs. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
}

/** For a picture by itself, with a margin. */
export const PICTURE_FRAME: Frame = { width: 720, left: 66, right: 696 };
/** For the column of a page or paper, and for a telephone. */
export const WIDE_FRAME: Frame = { width: 720, left: 44, right: 718 };
/** For a strip on paper at the size of its text. */
export const STRIP_FRAME: Frame = { width: 610, left: 2, right: 608 };
export const NARROW_FRAME: Frame = { width: 340, left: 42, right: 338 };

/** The horizontal place of a day. */
export function xOf(day: number, scale: TimeScale, frame: Frame): number {
  return round(frame.left + scale.place(day) * (frame.right - frame.left));
}

/** A coordinate without needless digits. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A line of text. */
export function textAt(
  x: number,
  y: number,
  text: string,
  size: number,
  classes = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): string {
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="f-text${classes === '' ? '' : ` ${classes}`}" x="${round(x)}" y="${round(y)}" font-size="${size}"${at}>${escapeHtml(text)}</text>`;
}

/** A name above a part of a drawing, over as many lines as it needs. */
export function nameAbove(text: string, frame: Frame): Drawing {
  const lines = wrapToWidth(text, 13, frame.right - frame.left);
  const body = lines.map((line, index) => textAt(frame.left, index * 17 + 13, line, 13, 'f-quiet')).join('');
  return { height: lines.length * 17 + 3, body };
}

/** Drawings below each other. */
export function stack(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  let body = '';
  for (const drawing of drawings) {
    if (drawing.height === 0) continue;
    if (y > 0) y += gap;
    body += y === 0 ? drawing.body : `<g transform="translate(0 ${round(y)})">${drawing.body}</g>`;
    y += drawing.height;
  }
  return { height: round(y), body };
}

/** A whole picture with its name and what it shows; `id` keeps the references of several pictures on a page apart. */
export function picture(
  drawing: Drawing,
  frame: Frame,
  names: { readonly id: string; readonly title: string; readonly description: string },
  options: { readonly attributes?: string; readonly style?: string } = {},
): string {
  const { id, title, description } = names;
  const style = options.style === undefined ? '' : `<style>${options.style}</style>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${drawing.height}" role="img" aria-labelledby="${id}-title ${id}-desc"${options.attributes ?? ''}>` +
    `<title id="${id}-title">${escapeHtml(title)}</title><desc id="${id}-desc">${escapeHtml(description)}</desc>${style}${drawing.body}</svg>`
  );
}

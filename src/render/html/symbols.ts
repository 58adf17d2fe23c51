import type { Tone } from '../../document/document.ts';
import type { Level } from '../../domain/level.ts';

type Color = 'good' | 'bad' | 'warn' | 'note' | 'neutral';

const SHAPES = {
  dot: '<circle cx="8" cy="8" r="2.2" fill="currentColor" stroke="none"/>',
  check: '<path d="M2.5 8.5l3.5 4 7.5-9"/>',
  cross: '<path d="M3.5 3.5l9 9M12.5 3.5l-9 9"/>',
  telephone:
    '<path d="M4 2.5l2.2 3-1.4 1.6c.8 1.9 2.2 3.3 4.1 4.1l1.6-1.4 3 2.2c-.5 1.4-1.6 2-3 1.6C6.4 12.2 3.8 9.6 2.4 5.5 2 4.1 2.6 3 4 2.5z"/>',
  attention: '<path d="M8 2.5v6.5M8 13v.3"/>',
  ring: '<circle cx="8" cy="8" r="5"/>',
  flag: '<path d="M4 14.5V2M4 2.5c3-1.8 5 1.6 8.5 0v6c-3.5 1.6-5.5-1.8-8.5 0"/>',
  warning: '<path d="M8 2l6.5 12h-13zM8 6.5v3.5M8 12v.2"/>',
  info: '<circle cx="8" cy="8" r="6.5"/><path d="M8 7.5v4M8 4.6v.2"/>',
  half: '<circle cx="8" cy="8" r="5.5"/><path d="M8 2.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" stroke="none"/>',
  box: '<rect x="2" y="2" width="12" height="12" rx="2"/>',
  ticked: '<rect x="2" y="2" width="12" height="12" rx="2"/><path d="M4.8 8.3l2.2 2.5 4.2-5.3"/>',
  quarter:
    '<circle cx="8" cy="8" r="5.5"/><path d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8z" fill="currentColor" stroke="none"/>',
  threeQuarters:
    '<circle cx="8" cy="8" r="5.5"/><path d="M8 8V2.5A5.5 5.5 0 1 1 2.5 8z" fill="currentColor" stroke="none"/>',
  full: '<circle cx="8" cy="8" r="5.5" fill="currentColor"/>',
} as const;

type Shape = keyof typeof SHAPES;

interface Look {
  readonly shape: Shape;
  readonly color: Color;
}

/** Shape and colour of a tone; its word is always there as well, for who does not see it. */
export const toneLooks: Readonly<Record<Tone, Look>> = {
  plain: { shape: 'dot', color: 'neutral' },
  do: { shape: 'check', color: 'good' },
  avoid: { shape: 'cross', color: 'bad' },
  call: { shape: 'telephone', color: 'bad' },
  caution: { shape: 'attention', color: 'warn' },
  normal: { shape: 'ring', color: 'note' },
  training: { shape: 'flag', color: 'warn' },
  alarm: { shape: 'warning', color: 'bad' },
  info: { shape: 'info', color: 'note' },
  open: { shape: 'check', color: 'good' },
  conditional: { shape: 'half', color: 'warn' },
  closed: { shape: 'cross', color: 'bad' },
};

/** Shape and colour of a level: fuller is more urgent. */
export const levelLooks: Readonly<Record<Level, Look>> = {
  none: { shape: 'ring', color: 'good' },
  watch: { shape: 'quarter', color: 'note' },
  appointment: { shape: 'half', color: 'warn' },
  today: { shape: 'threeQuarters', color: 'bad' },
  now: { shape: 'full', color: 'bad' },
};

/** All shapes once, to refer to. */
export const symbolSheet = `<svg class="symbols" aria-hidden="true" focusable="false">${Object.entries(SHAPES)
  .map(([name, shape]) => `<symbol id="teken-${name}" viewBox="0 0 16 16">${shape}</symbol>`)
  .join('')}</svg>`;

/** One shape, in the colour of the text around it. */
export function symbol(shape: Shape, classes: string): string {
  return `<svg class="${classes}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><use href="#teken-${shape}"/></svg>`;
}

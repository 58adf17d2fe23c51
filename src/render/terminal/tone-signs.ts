import type { Tone } from '../../document/document.ts';
import type { Level } from '../../domain/level.ts';
import type { Ink } from './line.ts';

export interface Sign {
  readonly sign: string;
  readonly ink: Ink;
  readonly strong: Ink;
}

/** The sign of a tone in the terminal; the word comes from `text/render-words.ts`. */
export const toneSigns: Readonly<Record<Tone, Sign>> = {
  plain: { sign: '•', ink: 'quiet', strong: 'strong' },
  do: { sign: '✓', ink: 'good', strong: 'goodStrong' },
  avoid: { sign: '✗', ink: 'bad', strong: 'badStrong' },
  call: { sign: '☏', ink: 'bad', strong: 'badStrong' },
  caution: { sign: '!', ink: 'warn', strong: 'warnStrong' },
  normal: { sign: '○', ink: 'accent', strong: 'accentStrong' },
  training: { sign: '⚑', ink: 'warn', strong: 'warnStrong' },
  alarm: { sign: '▲', ink: 'bad', strong: 'badStrong' },
  info: { sign: 'i', ink: 'accent', strong: 'accentStrong' },
  open: { sign: '✓', ink: 'good', strong: 'goodStrong' },
  conditional: { sign: '◐', ink: 'warn', strong: 'warnStrong' },
  closed: { sign: '✗', ink: 'bad', strong: 'badStrong' },
};

/** The shape of a level: fuller is more urgent. */
export const levelSigns: Readonly<Record<Level, Sign>> = {
  none: { sign: '○', ink: 'good', strong: 'goodStrong' },
  watch: { sign: '◔', ink: 'accent', strong: 'accentStrong' },
  appointment: { sign: '◑', ink: 'warn', strong: 'warnStrong' },
  today: { sign: '◕', ink: 'bad', strong: 'badStrong' },
  now: { sign: '●', ink: 'bad', strong: 'badStrong' },
};

import type { Offset } from './offset.ts';

/** As it is written in a file of the content: `6w`, `10d`, `3m`; `open` for no end. */
export function writtenOffset(offset: Offset | null | undefined): string {
  if (offset === null || offset === undefined) return 'open';
  if (offset.months > 0) return `${offset.months}m`;
  return offset.days > 0 && offset.days % 7 === 0 ? `${offset.days / 7}w` : `${offset.days}d`;
}

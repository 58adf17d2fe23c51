import { type Offset, type OffsetSpan, spanOf } from '../domain/offset.ts';

export type Order = 'before' | 'same' | 'after' | 'depends';

const spans = new Map<number, OffsetSpan>();

/** The order of two offsets, as `compareOffsets`, with what was measured before remembered: rules compare thousands. */
export function orderOf(left: Offset, right: Offset): Order {
  if (left.days === right.days && left.months === right.months) return 'same';
  const a = rememberedSpan(left);
  const b = rememberedSpan(right);
  if (a.longest < b.shortest) return 'before';
  if (b.longest < a.shortest) return 'after';
  return 'depends';
}

/** The fewest and the most days until the offset, over all delivery dates. */
export function rememberedSpan(offset: Offset): OffsetSpan {
  if (offset.months === 0) return { shortest: offset.days, longest: offset.days };
  const known = spans.get(offset.months);
  if (known !== undefined) return known;
  const span = spanOf(offset);
  spans.set(offset.months, span);
  return span;
}

/** As it is written in a file: `6w`, `10d`, `3m`. */
export function writtenOffset(offset: Offset | null | undefined): string {
  if (offset === null || offset === undefined) return 'open';
  if (offset.months > 0) return `${offset.months}m`;
  return offset.days > 0 && offset.days % 7 === 0 ? `${offset.days / 7}w` : `${offset.days}d`;
}

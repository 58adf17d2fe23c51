import { type Offset, type OffsetSpan, spanOf } from '../domain/offset.ts';

export type Order = 'before' | 'same' | 'after' | 'depends';

const spans = new Map<number, OffsetSpan>();

/**
 * The order of two offsets; 'depends' on the delivery date (13w against 3m). What was measured before is remembered:
 * rules compare thousands.
 */
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

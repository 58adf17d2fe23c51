import type { IsoDate } from './calendar.ts';
import type { Delivery } from './delivery.ts';

/** What is taken for granted where it was not told: the usual kind of delivery, and no tear. */
export const ASSUMABLE = ['mode', 'tear'] as const;
export type Assumable = (typeof ASSUMABLE)[number];

/** Whom and what day a plan or a check is for, and what of it nobody told. */
export interface Situation {
  readonly delivery: Delivery;
  readonly today: IsoDate;
  readonly assumed: readonly Assumable[];
}

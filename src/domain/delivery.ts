import type { IsoDate } from './calendar.ts';

export const MODES = ['vaginal', 'instrumental', 'caesarean'] as const;
export type Mode = (typeof MODES)[number];

/** `unknown` is a total rupture of which the grade is not known. */
export const TEARS = ['none', '1', '2', 'episiotomy', '3a', '3b', '3c', '4', 'unknown'] as const;
export type Tear = (typeof TEARS)[number];

/** The tears of the anal sphincter (grades 3 and 4): a total rupture. */
export const TOTAL_RUPTURES: readonly Tear[] = ['3a', '3b', '3c', '4', 'unknown'];

export interface Delivery {
  readonly deliveredOn: IsoDate;
  readonly mode: Mode;
  readonly tear: Tear;
  /** The baby has died: the same thresholds, other words. */
  readonly afterLoss: boolean;
}

/** A delivery without its date: what decides which part of the content holds. */
export type DeliveryKind = Omit<Delivery, 'deliveredOn'>;

/** Whether the anal sphincter was torn. */
export function isTotalRupture(tear: Tear): boolean {
  return TOTAL_RUPTURES.includes(tear);
}

import { type Delivery, isTotalRupture } from './delivery.ts';

/** Until then pain and heaviness belong to a total rupture, also without any load; after it they are a reason to stop. */
const SORE_DAYS = 28;

/** Whether `day` (days since the delivery) lies in the sore weeks after a total rupture. */
export function isSore({ tear }: Pick<Delivery, 'tear'>, day: number): boolean {
  return isTotalRupture(tear) && day < SORE_DAYS;
}

import type { DayNumber } from './calendar.ts';
import type { Delivery, Mode, Tear } from './delivery.ts';
import { addOffset, type Offset } from './offset.ts';

/** For whom and when something holds; what is left out holds for all. [from, until) is half-open. */
export interface Scope {
  readonly modes?: readonly Mode[];
  readonly tears?: readonly Tear[];
  /** true: only after a loss; false: not after a loss. */
  readonly afterLoss?: boolean;
  readonly from?: Offset;
  readonly until?: Offset;
}

/** Whether the delivery (not the day) falls within the scope; without a scope it always does. */
export function coversDelivery(scope: Scope = {}, delivery: Omit<Delivery, 'deliveredOn'>): boolean {
  return (
    (scope.modes === undefined || scope.modes.includes(delivery.mode)) &&
    (scope.tears === undefined || scope.tears.includes(delivery.tear)) &&
    (scope.afterLoss === undefined || scope.afterLoss === delivery.afterLoss)
  );
}

/** Whether `today` lies in [from, until) of the scope, for a delivery on day number `delivered`. */
export function coversDay(scope: Scope, delivered: DayNumber, today: DayNumber): boolean {
  return (
    (scope.from === undefined || addOffset(delivered, scope.from) <= today) &&
    (scope.until === undefined || today < addOffset(delivered, scope.until))
  );
}

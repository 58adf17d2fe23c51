import type { Delivery } from '../../src/domain/delivery.ts';
import type { PlanGuide } from '../../src/domain/guide.ts';
import type { RecoveryPlan, RecoveryRecord } from '../../src/domain/plan.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { date } from './dates.ts';
import { shippedGuide } from './shipped-guide.ts';

/** A delivery, vaginal and without a tear unless the test says so. */
export function delivery(deliveredOn: string, parts: Partial<Omit<Delivery, 'deliveredOn'>> = {}): Delivery {
  return { mode: 'vaginal', tear: 'none', afterLoss: false, ...parts, deliveredOn: date(deliveredOn) };
}

/** The plan of a delivery on a day, on the shipped content unless another guide is given. */
export function planFor(
  of: Delivery,
  today: string,
  { guide, conditions = {} }: { guide?: PlanGuide; conditions?: RecoveryRecord['conditions'] } = {},
): RecoveryPlan {
  return planRecovery(guide ?? shippedGuide(), of, date(today), { conditions });
}

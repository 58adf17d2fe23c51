import { alarmSigns } from '../check/alarm-signs.ts';
import { callsToday } from '../check/calls-today.ts';
import { careLine } from '../check/care-line.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { AlarmSignGroup, Calls } from '../domain/check-result.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Guide } from '../domain/guide.ts';
import type { RecoveryPlan, RecoveryRecord } from '../domain/plan.ts';
import type { Assumable } from '../domain/situation.ts';
import { planRecovery } from '../planner/plan-recovery.ts';

/** A plan with everything that its files tell about. */
export interface PlanReport {
  readonly guide: Guide;
  readonly plan: RecoveryPlan;
  /** What of the delivery nobody told. */
  readonly assumed: readonly Assumable[];
  /** The alarm signs of this day, under who to call. */
  readonly alarmSigns: readonly AlarmSignGroup[];
  /** The same in a few words, for a page that must be small. */
  readonly calls: Calls;
  /** Who to call when something is not right and it is no emergency: the id of a contact. */
  readonly careLine: string;
  /** What to do now; of a look-ahead: on the day of the delivery. */
  readonly advice: RecoveryPlan['advice'];
}

/** The plan of a delivery on a day, with what is known of how it goes. */
export function planReport(
  guide: Guide,
  { delivery, assumed = [] }: { readonly delivery: Delivery; readonly assumed?: readonly Assumable[] },
  today: IsoDate,
  record: RecoveryRecord,
): PlanReport {
  const plan = planRecovery(guide, delivery, today, record);
  const first = plan.lookAhead ? planRecovery(guide, delivery, delivery.deliveredOn, record) : plan;
  return {
    guide,
    plan,
    assumed,
    alarmSigns: alarmSigns(guide.questionnaire, delivery, today),
    calls: callsToday(guide.questionnaire, delivery, today),
    careLine: careLine(guide.questionnaire, delivery, first.today),
    advice: first.advice,
  };
}

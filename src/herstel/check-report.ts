import { applicableQuestions, applicableSignals } from '../check/applicable-signals.ts';
import { conditionsFromCheck } from '../check/conditions-from-check.ts';
import { evaluateCheck } from '../check/evaluate-check.ts';
import type { CheckReport } from '../document/check-report.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { Answers } from '../domain/criterion.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { CheckGuide } from '../domain/guide.ts';
import { planRecovery } from '../planner/plan-recovery.ts';

/** The outcome of the answers with everything that its documents tell about. */
export function checkReportFor(guide: CheckGuide, delivery: Delivery, today: IsoDate, answers: Answers): CheckReport {
  const { questionnaire } = guide;
  const result = evaluateCheck(guide, delivery, today, answers);
  return {
    guide,
    result,
    answers,
    signals: applicableSignals(questionnaire, delivery, today),
    questions: applicableQuestions(questionnaire, delivery, today),
    plan: planRecovery(guide, delivery, today, { conditions: {} }),
    planAfter: planRecovery(guide, delivery, today, conditionsFromCheck(guide, result, answers)),
  };
}

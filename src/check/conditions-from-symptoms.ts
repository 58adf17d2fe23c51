import type { IsoDate } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { CheckGuide } from '../domain/guide.ts';
import type { ConditionStates } from '../domain/journal.ts';
import { conditionsFromCheck } from './conditions-from-check.ts';
import { evaluateCheck } from './evaluate-check.ts';

/**
 * Which conditions do not hold after these symptoms, told as yes to questions of the check. Nothing else was asked, so
 * no condition is met by it.
 */
export function conditionsFromSymptoms(
  guide: CheckGuide,
  delivery: Delivery,
  on: IsoDate,
  questions: readonly string[],
): ConditionStates {
  const answers = Object.fromEntries(questions.map((question) => [question, true]));
  const { conditions } = conditionsFromCheck(guide, evaluateCheck(guide, delivery, on, answers), answers);
  return Object.fromEntries(Object.entries(conditions).filter(([, state]) => state === 'unmet'));
}

import type { Answers, CheckResult } from '../domain/check-result.ts';
import type { RecoveryRecord } from '../domain/plan.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { applicableSignals } from './applicable-signals.ts';
import { evaluateCriterion } from './evaluate-criterion.ts';

/**
 * What a check says about the conditions of the plan: unmet while a signal that breaks it is raised, met when all
 * signals that break it are clear, absent (unknown) otherwise.
 */
export function conditionsFromCheck(
  questionnaire: Questionnaire,
  result: CheckResult,
  answers: Answers,
): RecoveryRecord {
  const conditions: Record<string, 'met' | 'unmet'> = {};
  const undecided = new Set<string>();
  for (const { signal } of applicableSignals(questionnaire, result.delivery, result.today)) {
    const verdict = evaluateCriterion(signal.when, answers);
    for (const condition of signal.breaks) {
      if (verdict === 'raised') conditions[condition] = 'unmet';
      else if (verdict === 'unknown') undecided.add(condition);
      else conditions[condition] ??= 'met';
    }
  }
  for (const condition of undecided) {
    if (conditions[condition] === 'met') delete conditions[condition];
  }
  return { conditions };
}

import type { CheckResult } from '../domain/check-result.ts';
import type { Answers } from '../domain/criterion.ts';
import type { Guide } from '../domain/guide.ts';
import { possibleAnswers, verdictInAll } from '../domain/implied-answers.ts';
import type { RecoveryRecord } from '../domain/plan.ts';
import { applicableSignals } from './applicable-signals.ts';

/**
 * What a check says about the conditions of the plan: unmet while a signal that breaks it is raised, met when all
 * signals that break it are clear and the question that asks exactly this was answered so (`metByCheck`), absent
 * (unknown) otherwise.
 */
export function conditionsFromCheck(
  { questionnaire, conditions: known }: Pick<Guide, 'questionnaire' | 'conditions'>,
  result: CheckResult,
  answers: Answers,
): RecoveryRecord {
  const readings = possibleAnswers(questionnaire, answers);
  const shown = new Set(
    known
      .filter(({ metByCheck }) => metByCheck !== undefined && verdictInAll(metByCheck, readings) === 'raised')
      .map(({ id }) => id),
  );
  const conditions: Record<string, 'met' | 'unmet'> = {};
  const undecided = new Set<string>();
  for (const { signal } of applicableSignals(questionnaire, result.delivery, result.today)) {
    const verdict = verdictInAll(signal.when, readings);
    for (const condition of signal.breaks) {
      if (verdict === 'raised') conditions[condition] = 'unmet';
      else if (verdict === 'unknown') undecided.add(condition);
      else if (shown.has(condition)) conditions[condition] ??= 'met';
    }
  }
  for (const condition of undecided) {
    if (conditions[condition] === 'met') delete conditions[condition];
  }
  return { conditions };
}

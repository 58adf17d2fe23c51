import type { CheckResult } from '../domain/check-result.ts';
import { type Answers, leavesOf } from '../domain/criterion.ts';
import type { CheckGuide } from '../domain/guide.ts';
import { possibleAnswers, verdictInAll } from '../domain/implied-answers.ts';
import type { CheckNote } from '../domain/journal.ts';
import { highestLevel, type Level } from '../domain/level.ts';
import { applicableSignals } from './applicable-signals.ts';
import { conditionsFromCheck } from './conditions-from-check.ts';

/**
 * What a journal keeps of a check: which signals are raised, clear and unknown, and what that says of the conditions.
 * No answers; and of a signal that looks at a private question (safety at home) nothing at all, also not by its level.
 */
export function noteCheck(guide: CheckGuide, result: CheckResult, answers: Answers): CheckNote {
  const { questionnaire } = guide;
  const secret = new Set(questionnaire.questions.filter((question) => question.private === true).map(({ id }) => id));
  const readings = possibleAnswers(questionnaire, answers);
  const raised: Record<string, Level> = {};
  const clear: string[] = [];
  const unknown: string[] = [];
  const breaks: Record<string, string[]> = {};
  let decided = true;
  for (const { signal, rule } of applicableSignals(questionnaire, result.delivery, result.today)) {
    const leaves = leavesOf(signal.when);
    if (leaves.some(({ question }) => secret.has(question))) continue;
    const verdict = verdictInAll(signal.when, readings);
    if (verdict === 'raised') {
      raised[signal.id] = rule.level;
      for (const condition of signal.breaks) breaks[condition] = [...(breaks[condition] ?? []), signal.id];
    } else if (verdict === 'clear') {
      clear.push(signal.id);
    } else {
      if (leaves.some(({ question }) => answers[question] !== undefined)) unknown.push(signal.id);
      if (signal.kind === 'alarm') decided = false;
    }
  }
  const level = result.findings
    .filter(({ id }) => isKept(id, raised, unknown))
    .reduce<Level>((highest, finding) => highestLevel(highest, finding.level), 'none');
  return {
    level,
    decided,
    raised,
    clear,
    unknown,
    conditions: conditionsFromCheck(guide, result, answers).conditions,
    breaks,
  };
}

function isKept(id: string, raised: Readonly<Record<string, Level>>, unknown: readonly string[]): boolean {
  return Object.hasOwn(raised, id) || unknown.includes(id);
}

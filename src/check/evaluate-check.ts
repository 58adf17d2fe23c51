import { daysBetween, type IsoDate } from '../domain/calendar.ts';
import type { CheckResult, Finding } from '../domain/check-result.ts';
import { type Answers, combineVerdicts, leafVerdict, type Verdict, verdictOf } from '../domain/criterion.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Guide } from '../domain/guide.ts';
import { isDue, possibleAnswers, verdictInAll, withImpliedAnswers } from '../domain/implied-answers.ts';
import { highestLevel, LEVELS, type Level, lowestLevel } from '../domain/level.ts';
import type { Questionnaire, Signal } from '../domain/questionnaire.ts';
import { type ApplicableSignal, applicableSignals } from './applicable-signals.ts';
import { contactFor } from './contact-for.ts';
import { firstCall } from './first-call.ts';
import { openQuestions } from './open-questions.ts';

/**
 * What the answers mean for this day and this delivery.
 *
 * One signal decides alone; nothing is summed. A raised signal has the level of its first rule that fits. An alarm
 * signal that cannot be decided is a finding too: an explicit "weet ik niet" gives it its `whenUnknown` level, and so
 * does a follow-up that is missing after a yes; another question that was not answered gives it no level. All make
 * the check undecided. Pure.
 */
export function evaluateCheck(
  guide: Pick<Guide, 'questionnaire'>,
  delivery: Delivery,
  today: IsoDate,
  answers: Answers,
): CheckResult {
  const { questionnaire } = guide;
  const readings = possibleAnswers(questionnaire, answers);
  const known = withImpliedAnswers(questionnaire, answers);
  const judged = applicableSignals(questionnaire, delivery, today).map((applicable) => ({
    ...applicable,
    verdict: verdictInAll(applicable.signal.when, readings),
  }));
  const findings = judged
    .flatMap((entry) => findingOf(questionnaire, delivery, today, readings, entry))
    .sort(
      (a, b) =>
        Number(b.crisis) - Number(a.crisis) ||
        LEVELS.indexOf(b.finding.level) - LEVELS.indexOf(a.finding.level) ||
        Number(b.finding.kind === 'alarm') - Number(a.finding.kind === 'alarm') ||
        Number(b.finding.verdict === 'raised') - Number(a.finding.verdict === 'raised'),
    )
    .map(({ finding }) => finding);
  const open = new Set(
    judged.flatMap(({ signal }) => openQuestions(signal.when, (leaf) => leafVerdict(leaf, known[leaf.question]))),
  );
  const level = findings.reduce<Level>((highest, finding) => highestLevel(highest, finding.level), 'none');
  return {
    today,
    delivery,
    day: daysBetween(delivery.deliveredOn, today),
    level,
    first: firstCall(questionnaire, delivery, today, level, findings),
    decided: judged.every(({ signal, verdict }) => signal.kind !== 'alarm' || verdict !== 'unknown'),
    findings,
    unanswered: questionnaire.questions.filter((question) => open.has(question.id)).map((question) => question.id),
  };
}

function findingOf(
  questionnaire: Questionnaire,
  delivery: Delivery,
  today: IsoDate,
  readings: readonly [Answers, ...Answers[]],
  { signal, rule, ruleIndex, verdict }: ApplicableSignal & { readonly verdict: Verdict },
): readonly { readonly finding: Finding; readonly crisis: boolean }[] {
  if (verdict === 'clear' || (verdict === 'unknown' && signal.kind === 'training')) return [];
  const contactOf = (id: string) => contactFor(questionnaire, id, delivery, today);
  const finding: Finding = {
    id: signal.id,
    kind: signal.kind,
    level: lowestLevel(readings.map((answers) => levelOf(questionnaire, signal, answers, rule.level))),
    verdict,
    contacts: [...(rule.contact === undefined ? [] : [rule.contact]), ...(rule.also ?? [])].flatMap(
      (id) => contactOf(id) ?? [],
    ),
    rule: ruleIndex,
    sources: signal.sources,
  };
  return [{ finding, crisis: signal.crisis && finding.level !== 'none' }];
}

/**
 * The level of a signal in one reading of the answers. A missing answer counts here as if it were clear, "weet ik
 * niet" as it is. So a further answer never lowers the level, and "weet ik niet" never weighs less than an answer
 * that clears the question. Only a follow-up that is due counts as "weet ik niet" while it is missing: the complaint
 * itself was not denied.
 */
function levelOf(
  questionnaire: Questionnaire,
  { when, whenUnknown }: Pick<Signal, 'when' | 'whenUnknown'>,
  answers: Answers,
  own: Level,
): Level {
  if (verdictOf(when, answers) === 'raised') return own;
  const verdict = combineVerdicts(when, (leaf) => {
    const answer = answers[leaf.question];
    return answer === undefined && !isDue(questionnaire, leaf.question, answers) ? 'clear' : leafVerdict(leaf, answer);
  });
  return verdict === 'clear' ? 'none' : lowestLevel([whenUnknown, own]);
}

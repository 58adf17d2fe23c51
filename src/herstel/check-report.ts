import { applicableQuestions, applicableSignals } from '../check/applicable-signals.ts';
import { conditionsFromCheck } from '../check/conditions-from-check.ts';
import { evaluateCheck } from '../check/evaluate-check.ts';
import { noteCheck } from '../check/note-check.ts';
import type { CheckReport } from '../document/check-report.ts';
import type { IsoDate } from '../domain/calendar.ts';
import type { Answers } from '../domain/criterion.ts';
import type { Delivery } from '../domain/delivery.ts';
import { foldJournal } from '../domain/fold-journal.ts';
import type { CheckGuide } from '../domain/guide.ts';
import type { CheckNote, JournalEntry } from '../domain/journal.ts';
import type { RecoveryRecord } from '../domain/plan.ts';
import { planRecovery } from '../planner/plan-recovery.ts';

/** The check itself, which has no place in the journal yet. */
const THIS_CHECK = 'this-check';

/**
 * The outcome of the answers with everything that its documents tell about. With the entries of a journal the plan
 * before and after the check is that of the journal without and with it.
 */
export function checkReportFor(
  guide: CheckGuide,
  delivery: Delivery,
  today: IsoDate,
  answers: Answers,
  entries?: readonly JournalEntry[],
): CheckReport {
  const { questionnaire } = guide;
  const result = evaluateCheck(guide, delivery, today, answers);
  const { before, after } =
    entries === undefined
      ? { before: { conditions: {} }, after: conditionsFromCheck(guide, result, answers) }
      : recordsAround(noteCheck(guide, result, answers), entries, guide, today);
  return {
    guide,
    result,
    answers,
    signals: applicableSignals(questionnaire, delivery, today),
    questions: applicableQuestions(questionnaire, delivery, today),
    plan: planRecovery(guide, delivery, today, before),
    planAfter: planRecovery(guide, delivery, today, after),
  };
}

function recordsAround(
  note: CheckNote,
  entries: readonly JournalEntry[],
  { conditions }: CheckGuide,
  today: IsoDate,
): { readonly before: RecoveryRecord; readonly after: RecoveryRecord } {
  const check: JournalEntry = { id: THIS_CHECK, on: today, kind: 'check', data: note };
  return {
    before: foldJournal(entries, conditions, today),
    after: foldJournal([...entries, check], conditions, today),
  };
}

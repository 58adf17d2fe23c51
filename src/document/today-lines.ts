import { dayNumberOfIso, type IsoDate, isoDateOf } from '../domain/calendar.ts';
import type { Calls } from '../domain/check-result.ts';
import { CHECK_HOLDS_DAYS } from '../domain/fold-journal.ts';
import type { Guide } from '../domain/guide.ts';
import type { JournalEntry } from '../domain/journal.ts';
import type { PlannedActivity, RecoveryPlan } from '../domain/plan.ts';
import { journalWords } from '../text/journal-words.ts';
import { trainingWords } from '../text/training-words.ts';
import { longDate, shortDate } from './dutch-date.ts';
import { type ProgrammeReport, reasonText } from './programme-document.ts';
import { inSentence } from './reader.ts';
import { shortPlan } from './short-plan.ts';

const words = journalWords.today;
const NAMED = 3;

/** Today for who has a profile. */
export interface Today {
  readonly guide: Guide;
  readonly plan: RecoveryPlan;
  /** Whom to call today. */
  readonly calls: Calls;
  /** The plan of the last day before today on which something was written down. */
  readonly before: RecoveryPlan | undefined;
  readonly entries: readonly JournalEntry[];
  /** Where someone is in a programme of which a session was done. */
  readonly programme: ProgrammeReport | undefined;
}

/** The short plan, what changed since the last time, where the build-up is, and when the next check is due. */
export function todayLines({ guide, plan, calls, before, entries, programme }: Today): string[] {
  return [
    ...shortPlan({ plan, guide, calls, assumed: [] }),
    ...(before === undefined ? [] : changeLines(before, plan, guide)),
    ...(programme === undefined ? [] : programmeLines(programme)),
    checkLine(entries, plan.today),
  ];
}

function changeLines(before: RecoveryPlan, plan: RecoveryPlan, guide: Guide): string[] {
  const wasOpen = new Set(opened(before));
  const isOpen = new Set(opened(plan));
  const named = (ids: readonly string[]): string => few(ids.map((id) => titleOf(id, guide)));
  const gained = [...isOpen].filter((id) => !wasOpen.has(id));
  const lost = [...wasOpen].filter((id) => !isOpen.has(id));
  const since = shortDate(before.today);
  if (gained.length + lost.length === 0) return [words.unchanged(since)];
  return [
    ...(gained.length === 0 ? [] : [words.gained(since, named(gained))]),
    ...(lost.length === 0 ? [] : [words.lost(since, named(lost), few(reasons(plan, lost, guide)))]),
  ];
}

function opened({ activities }: RecoveryPlan): string[] {
  return activities.filter(({ status }) => status === 'open').map(({ id }) => id);
}

/** The conditions that no longer hold for these activities. */
function reasons({ activities }: RecoveryPlan, ids: readonly string[], { conditions }: Guide): string[] {
  const missing = new Set(
    activities
      .filter(({ id }) => ids.includes(id))
      .flatMap((activity: PlannedActivity) =>
        activity.conditions.filter(({ state }) => state !== 'met').map(({ id }) => id),
      ),
  );
  return conditions.filter(({ id }) => missing.has(id)).map(({ title }) => inSentence(title));
}

function programmeLines(report: ProgrammeReport): string[] {
  const { programme, state } = report;
  const { reason } = state;
  return [
    trainingWords.programme.next(state.step, programme.steps.length) +
      (report.gate.length > 0 ? words.afterWaiting : '.'),
    ...(reason === null ? [] : [reasonText(reason, report)]),
  ];
}

function checkLine(entries: readonly JournalEntry[], today: IsoDate): string {
  const last = entries.filter(({ kind, on }) => kind === 'check' && on <= today).at(-1);
  if (last === undefined) return words.noCheck;
  const due = isoDateOf(dayNumberOfIso(last.on) + CHECK_HOLDS_DAYS);
  return due > today ? words.nextCheck(longDate(due)) : words.checkNow(shortDate(last.on));
}

function titleOf(id: string, { activities }: Guide): string {
  return inSentence(activities.find((known) => known.id === id)?.title ?? id);
}

function few(titles: readonly string[]): string {
  const shown = titles.slice(0, NAMED).join(', ');
  return titles.length > NAMED ? `${shown} ${words.andMore(titles.length - NAMED)}` : shown;
}

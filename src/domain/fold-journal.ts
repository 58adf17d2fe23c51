import { type DayNumber, dayNumberOfIso, type IsoDate } from './calendar.ts';
import type { Condition } from './guide.ts';
import type { JournalEntry } from './journal.ts';
import type { ConditionEvidence, RecoveryRecord, TherapistAdvice } from './plan.ts';

/** A report that there is no complaint says nothing any more when it is more than this many days old. */
export const CHECK_HOLDS_DAYS = 7;
/** Free of complaints means over so many days, today included. */
export const COMPLAINT_FREE_DAYS = 14;

/** One entry's word on one condition. */
interface Report {
  readonly on: IsoDate;
  readonly state: 'met' | 'unmet';
  readonly by: ConditionEvidence['by'];
  readonly entry: string;
  readonly signals: readonly string[];
}

/**
 * What the journal says on a day of the conditions of the plan, and what the own therapist advised.
 *
 * The order of the entries does not matter, an entry twice is one entry, and an entry dated after `today` does not
 * count. The latest report on a condition decides; of one day the careful one. A condition that is the absence of a
 * complaint (`metByCheck`) holds for `CHECK_HOLDS_DAYS` days after the report and only without that complaint in the
 * last `COMPLAINT_FREE_DAYS` days; it is unknown otherwise. One that does not hold stays so until a later report.
 */
export function foldJournal(
  entries: readonly JournalEntry[],
  conditions: readonly Condition[],
  today: IsoDate,
): Required<RecoveryRecord> {
  const counting = [...new Map(entries.map((entry) => [entry.id, entry])).values()].filter(({ on }) => on <= today);
  const now = dayNumberOfIso(today);
  const states: Record<string, 'met' | 'unmet'> = {};
  const evidence: Record<string, ConditionEvidence> = {};
  for (const condition of conditions) {
    const found = evidenceOf(reportsOn(condition.id, counting), condition.metByCheck !== undefined, now);
    if (found === undefined) continue;
    evidence[condition.id] = found;
    if (found.state !== 'unknown') states[condition.id] = found.state;
  }
  return { conditions: states, evidence, advice: adviceOf(counting) };
}

function reportsOn(condition: string, entries: readonly JournalEntry[]): Report[] {
  return entries.flatMap((entry): Report[] => {
    const state = stateIn(entry, condition);
    if (state === undefined) return [];
    const { on, id } = entry;
    return [
      {
        on,
        state,
        by: entry.kind === 'condition' ? 'self' : reporter(entry.kind),
        entry: id,
        signals: signalsOf(entry, condition),
      },
    ];
  });
}

function stateIn(entry: JournalEntry, condition: string): 'met' | 'unmet' | undefined {
  switch (entry.kind) {
    case 'check':
    case 'test':
    case 'session':
      return Object.hasOwn(entry.data.conditions, condition) ? entry.data.conditions[condition] : undefined;
    case 'condition':
      return entry.data.condition === condition ? entry.data.state : undefined;
    case 'advice':
    case 'note':
      return undefined;
  }
}

function reporter(kind: JournalEntry['kind']): 'check' | 'test' | 'session' {
  return kind === 'test' || kind === 'session' ? kind : 'check';
}

function signalsOf(entry: JournalEntry, condition: string): readonly string[] {
  if (entry.kind === 'check')
    return (Object.hasOwn(entry.data.breaks, condition) && entry.data.breaks[condition]) || [];
  return entry.kind === 'session' ? entry.data.symptoms : [];
}

function evidenceOf(reports: readonly Report[], isAbsence: boolean, now: DayNumber): ConditionEvidence | undefined {
  const latest = [...reports].sort(latestAndCarefulFirst)[0];
  if (latest === undefined) return undefined;
  if (latest.state === 'unmet' || !isAbsence) return latest;
  if (now - dayNumberOfIso(latest.on) > CHECK_HOLDS_DAYS) {
    return { ...latest, state: 'unknown', because: 'expired' };
  }
  const complaint = reports
    .filter(({ state, on }) => state === 'unmet' && now - dayNumberOfIso(on) < COMPLAINT_FREE_DAYS)
    .sort(latestAndCarefulFirst)[0];
  return complaint === undefined ? latest : { ...complaint, state: 'unknown', because: 'complaint' };
}

function latestAndCarefulFirst(a: Report, b: Report): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  if (a.state !== b.state) return a.state === 'unmet' ? -1 : 1;
  return a.entry < b.entry ? -1 : Number(a.entry > b.entry);
}

/** Of each activity the latest advice; of one day the strictest. */
function adviceOf(entries: readonly JournalEntry[]): TherapistAdvice[] {
  const byActivity = new Map<string, TherapistAdvice>();
  for (const entry of entries) {
    if (entry.kind !== 'advice') continue;
    const advice: TherapistAdvice = { ...entry.data, on: entry.on, entry: entry.id };
    const known = byActivity.get(advice.activity);
    if (known === undefined || goesBefore(advice, known)) byActivity.set(advice.activity, advice);
  }
  return [...byActivity.values()].sort((a, b) => (a.activity < b.activity ? -1 : 1));
}

function goesBefore(a: TherapistAdvice, b: TherapistAdvice): boolean {
  if (a.on !== b.on) return a.on > b.on;
  if (a.from !== b.from) return a.from === null || (b.from !== null && a.from > b.from);
  return a.entry < b.entry;
}

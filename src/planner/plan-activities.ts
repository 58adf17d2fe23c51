import type { IsoDate } from '../domain/calendar.ts';
import type { ConditionState, PlannedActivity, RecoveryRecord, TherapistAdvice } from '../domain/plan.ts';
import { statusOf } from '../domain/standing.ts';
import type { ActivityRule, TrackGrant } from './applicable-guide.ts';
import type { DateOf } from './dates-of.ts';

/** A grant with its date. */
interface DatedGrant extends Omit<TrackGrant, 'from'> {
  readonly from: IsoDate;
}

/**
 * Each activity with its first day, the track that decided it and the state of its conditions. The latest start of
 * the grants that count decides; at the same date the track that comes first in the guide. Where every grant is set
 * aside nothing decides, and the activity stays closed.
 */
export function planActivities(
  rules: readonly ActivityRule[],
  dateOf: DateOf,
  today: IsoDate,
  record: RecoveryRecord,
): PlannedActivity[] {
  return rules.map((rule) => {
    const { id, impact, sources } = rule;
    const grants = rule.grants.map(({ track, from, setAsideBy }) => ({ track, from: dateOf(from), setAsideBy }));
    const deciding = decidingGrant(grants);
    const from = deciding?.from ?? null;
    const conditions = conditionsOf(rule, dateOf, today, record);
    const planned: PlannedActivity = {
      id,
      impact,
      status: statusOf(from !== null && from <= today, conditions),
      from,
      decidedBy: deciding?.track ?? '',
      conditions,
      sources,
      others: grants.filter((grant) => grant !== deciding),
    };
    const advice = record.advice?.find(({ activity }) => activity === id);
    return advice === undefined ? planned : withAdvice(planned, advice, today);
  });
}

/** The own therapist may hold an activity back, and never opens it before the guide does. */
function withAdvice(planned: PlannedActivity, advice: TherapistAdvice, today: IsoDate): PlannedActivity {
  const { from } = advice;
  const isStricter = from === null || (planned.from !== null && from > planned.from);
  if (!isStricter) return { ...planned, advice: { ...advice, isStricter } };
  const reached = from !== null && from <= today;
  return { ...planned, from, status: statusOf(reached, planned.conditions), advice: { ...advice, isStricter } };
}

/** The grant that decides when an activity may start; undefined where every grant is set aside. */
function decidingGrant(grants: readonly DatedGrant[]): DatedGrant | undefined {
  let latest: DatedGrant | undefined;
  for (const grant of grants) {
    if (grant.setAsideBy === null && (latest === undefined || grant.from > latest.from)) latest = grant;
  }
  return latest;
}

function conditionsOf(
  { conditions }: ActivityRule,
  dateOf: DateOf,
  today: IsoDate,
  record: RecoveryRecord,
): PlannedActivity['conditions'] {
  const asked: { readonly id: string; readonly state: ConditionState }[] = [];
  for (const { id, until } of conditions) {
    if (until === undefined || today < dateOf(until)) asked.push({ id, state: record.conditions[id] ?? 'unknown' });
  }
  return asked;
}

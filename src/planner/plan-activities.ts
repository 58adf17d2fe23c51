import { statusOf } from '../domain/activity-status.ts';
import { type DayNumber, dayNumberOfIso } from '../domain/calendar.ts';
import type { PlannedActivity, RecoveryRecord, TherapistAdvice } from '../domain/plan.ts';
import type { ActivityRule, TrackGrant } from './applicable-guide.ts';
import { type Moments, momentAt } from './moments.ts';

const NO_OTHERS: PlannedActivity['others'] = [];

/**
 * Each activity with its first day, the track that decided it and the state of its conditions. The latest start of
 * the grants that count decides; at the same date the track that comes first in the guide. Where every grant is set
 * aside nothing decides, and the activity stays closed.
 */
export function planActivities(
  rules: readonly ActivityRule[],
  moments: Moments,
  now: DayNumber,
  record: RecoveryRecord,
): PlannedActivity[] {
  const isBlank = Object.keys(record.conditions).length === 0;
  return rules.map((rule) => {
    const { id, grants, sources } = rule;
    const deciding = decidingGrant(grants, moments);
    const start = deciding === undefined ? undefined : momentAt(moments, deciding.from);
    const conditions = conditionsOf(rule, moments, now, isBlank ? undefined : record);
    const planned: PlannedActivity = {
      id,
      status: statusOf(start !== undefined && now >= start.day, conditions),
      from: start?.date ?? null,
      decidedBy: deciding?.track ?? '',
      conditions,
      sources,
      others: grants.length === 1 && deciding !== undefined ? NO_OTHERS : othersOf(grants, deciding, moments),
    };
    const advice = record.advice?.find(({ activity }) => activity === id);
    return advice === undefined ? planned : withAdvice(planned, advice, now);
  });
}

/** The own therapist may hold an activity back, and never opens it before the guide does. */
function withAdvice(planned: PlannedActivity, advice: TherapistAdvice, now: DayNumber): PlannedActivity {
  const { from } = advice;
  const isStricter = from === null || (planned.from !== null && from > planned.from);
  if (!isStricter) return { ...planned, advice: { ...advice, isStricter } };
  const reached = from !== null && now >= dayNumberOfIso(from);
  return { ...planned, from, status: statusOf(reached, planned.conditions), advice: { ...advice, isStricter } };
}

/** The grant that decides when an activity may start; undefined where every grant is set aside. */
export function decidingGrant(grants: readonly TrackGrant[], moments: Moments): TrackGrant | undefined {
  let latest: TrackGrant | undefined;
  for (const grant of grants) {
    if (grant.setAsideBy !== null) continue;
    if (latest === undefined || momentAt(moments, grant.from).day > momentAt(moments, latest.from).day) latest = grant;
  }
  return latest;
}

function othersOf(
  grants: readonly TrackGrant[],
  deciding: TrackGrant | undefined,
  moments: Moments,
): PlannedActivity['others'] {
  return grants
    .filter((grant) => grant !== deciding)
    .map(({ track, from, setAsideBy }) => ({ track, from: momentAt(moments, from).date, setAsideBy }));
}

function conditionsOf(
  { conditions, unknown }: ActivityRule,
  moments: Moments,
  now: DayNumber,
  record: RecoveryRecord | undefined,
): PlannedActivity['conditions'] {
  const isAsked = ({ until }: ActivityRule['conditions'][number]): boolean =>
    until === null || now < momentAt(moments, until).day;
  if (record === undefined && conditions.every(isAsked)) return unknown;
  return conditions.filter(isAsked).map((condition) => condition.in[record?.conditions[condition.id] ?? 'unknown']);
}

import type { DayNumber } from '../domain/calendar.ts';
import { LEVELS } from '../domain/level.ts';
import type { CurrentAdvice, CurrentStatement, PlannedActivity, RecoveryRecord } from '../domain/plan.ts';
import type { AdviceRule, TrackAdvice } from './applicable-guide.ts';
import { type Moments, momentAt } from './moments.ts';

/**
 * What holds on day number `now`, from the current phase and the statements of every track (in this order). A
 * statement about an activity follows the status of that activity: a `do` waits while it is closed, for impact until
 * it is open; an `avoid` goes once it is open, and where several tracks give one, only that of the track that decided
 * stays. The weightiest comes first; cautions that tell to call before the others, the soonest on top. `activities` are those of the same guide.
 */
export function currentAdvice(
  tracks: readonly TrackAdvice[],
  activities: readonly PlannedActivity[],
  moments: Moments,
  now: DayNumber,
  record: RecoveryRecord,
): CurrentAdvice {
  const advice: Record<keyof CurrentAdvice, CurrentStatement[]> = { do: [], avoid: [], caution: [], normal: [] };
  const avoided: AdviceRule[] = [];
  const take = (rules: readonly AdviceRule[]): void => {
    for (const rule of rules) {
      if (!holds(rule, activities, moments, now)) continue;
      const { kind, once, unless } = rule.current.statement;
      if (once !== undefined && record.conditions[once] !== 'met') continue;
      if (unless !== undefined && record.conditions[unless] === 'met') continue;
      if (kind === 'avoid') avoided.push(rule);
      else advice[kind].push(rule.current);
    }
  };
  for (const { phases, always } of tracks) {
    const phase = phases.findLast(({ from }) => momentAt(moments, from).day <= now);
    if (phase !== undefined) take(phase.advice);
    take(always);
  }
  for (const rule of avoided) {
    if (!isDecidedElsewhere(rule, avoided, activities)) advice.avoid.push(rule.current);
  }
  for (const statements of Object.values(advice)) {
    statements.sort((a, b) => b.statement.weight - a.statement.weight);
  }
  advice.caution.sort((a, b) => urgencyOf(b) - urgencyOf(a));
  return advice;
}

function urgencyOf({ statement: { call } }: CurrentStatement): number {
  return LEVELS.indexOf(call ?? 'none');
}

function holds(
  { current, activity, impact, from, until }: AdviceRule,
  activities: readonly PlannedActivity[],
  moments: Moments,
  now: DayNumber,
): boolean {
  if (from !== null && now < momentAt(moments, from).day) return false;
  if (until !== null && now >= momentAt(moments, until).day) return false;
  if (activity === null) return true;
  const status = activities[activity]?.status;
  const { kind } = current.statement;
  if (kind === 'do') return status === 'open' || (status === 'conditional' && !impact);
  return kind !== 'avoid' || status !== 'open';
}

function isDecidedElsewhere(
  { current, activity }: AdviceRule,
  avoided: readonly AdviceRule[],
  activities: readonly PlannedActivity[],
): boolean {
  if (activity === null) return false;
  const decidedBy = activities[activity]?.decidedBy;
  return (
    current.track !== decidedBy &&
    avoided.some((other) => other.activity === activity && other.current.track === decidedBy)
  );
}

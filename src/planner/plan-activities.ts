import { type DayNumber, isoDateOf } from '../domain/calendar.ts';
import { addOffset } from '../domain/offset.ts';
import type { ActivityStatus, ConditionState, PlannedActivity, RecoveryRecord } from '../domain/plan.ts';
import type { ActivityRule } from './applicable-guide.ts';

interface DatedGrant {
  readonly track: string;
  readonly setAsideBy: string | null;
  readonly start: DayNumber;
}

/**
 * Each activity with its first day, the track that decided it and the state of its conditions. The latest start of
 * the grants that count decides; at the same date the track that comes first in the guide. Where every grant is set
 * aside nothing decides, and the activity stays closed.
 */
export function planActivities(
  rules: readonly ActivityRule[],
  delivered: DayNumber,
  now: DayNumber,
  record: RecoveryRecord,
): PlannedActivity[] {
  return rules.map((rule) => {
    const dated = rule.grants.map(
      ({ track, grant, setAsideBy }): DatedGrant => ({ track, setAsideBy, start: addOffset(delivered, grant.from) }),
    );
    const deciding = latestThatCounts(dated);
    const conditions = rule.conditions
      .filter(({ until }) => until === null || now < addOffset(delivered, until))
      .map(({ id }) => ({ id, state: stateOf(id, record) }));
    return {
      id: rule.id,
      status: statusOf(deciding !== undefined && now >= deciding.start, conditions),
      from: deciding === undefined ? null : isoDateOf(deciding.start),
      decidedBy: deciding?.track ?? '',
      conditions,
      sources: rule.sources,
      others: dated
        .filter((entry) => entry !== deciding)
        .map(({ track, start, setAsideBy }) => ({ track, from: isoDateOf(start), setAsideBy })),
    };
  });
}

function latestThatCounts(grants: readonly DatedGrant[]): DatedGrant | undefined {
  let latest: DatedGrant | undefined;
  for (const grant of grants) {
    if (grant.setAsideBy === null && (latest === undefined || grant.start > latest.start)) latest = grant;
  }
  return latest;
}

function stateOf(condition: string, record: RecoveryRecord): ConditionState {
  return record.conditions[condition] ?? 'unknown';
}

function statusOf(dateReached: boolean, conditions: readonly { readonly state: ConditionState }[]): ActivityStatus {
  if (!dateReached || conditions.some(({ state }) => state === 'unmet')) return 'closed';
  return conditions.every(({ state }) => state === 'met') ? 'open' : 'conditional';
}

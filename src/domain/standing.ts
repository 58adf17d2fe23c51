import type { IsoDate } from './calendar.ts';
import type { StatementKind } from './guide.ts';
import type { ActivityStatus, PlannedActivity } from './plan.ts';

/**
 * What a statement is worth on a day: it holds; it holds if the missing conditions do; it waits for a date or for a
 * condition that says no; or it no longer applies.
 */
export const STANDINGS = ['holds', 'under-conditions', 'later', 'over'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What the date and the conditions of an activity say together: unknown is never met. */
export function statusOf(dateReached: boolean, conditions: PlannedActivity['conditions']): ActivityStatus {
  if (!dateReached || conditions.some(({ state }) => state === 'unmet')) return 'closed';
  return conditions.every(({ state }) => state === 'met') ? 'open' : 'conditional';
}

/** The status of an activity on another day than today, by what is known of its conditions today. */
export function statusOn({ from, conditions }: PlannedActivity, on: IsoDate): ActivityStatus {
  return statusOf(from !== null && from <= on, conditions);
}

/**
 * What a statement of a kind is worth on day `on`, by the activity that it is about. A `do` reads as do only while the
 * activity is open. While it is conditional the missing conditions stand in front; with impact it waits for them. While
 * it is closed it is no advice. An `avoid` goes once the activity is open; what to watch and what is normal hold
 * whatever the activity does.
 */
export function standingOf(kind: StatementKind, activity: PlannedActivity | undefined, on: IsoDate): Standing {
  if (activity === undefined) return 'holds';
  const status = statusOn(activity, on);
  if (kind === 'avoid') return status === 'open' ? 'over' : 'holds';
  if (kind !== 'do' || status === 'open') return 'holds';
  return status === 'conditional' && !activity.impact ? 'under-conditions' : 'later';
}

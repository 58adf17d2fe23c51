import type { IsoDate } from './calendar.ts';
import type { ActivityStatus, PlannedActivity } from './plan.ts';

/** What the date and the conditions of an activity say together: unknown is never met. */
export function statusOf(dateReached: boolean, conditions: PlannedActivity['conditions']): ActivityStatus {
  if (!dateReached || conditions.some(({ state }) => state === 'unmet')) return 'closed';
  return conditions.every(({ state }) => state === 'met') ? 'open' : 'conditional';
}

/** The status of an activity on another day than today, by what is known of its conditions today. */
export function statusOn({ from, conditions }: PlannedActivity, on: IsoDate): ActivityStatus {
  return statusOf(from !== null && from <= on, conditions);
}

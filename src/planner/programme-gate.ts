import { daysBetween, type IsoDate } from '../domain/calendar.ts';
import { CHECK_HOLDS_DAYS } from '../domain/fold-journal.ts';
import type { JournalEntry } from '../domain/journal.ts';
import { LEVELS, type Level } from '../domain/level.ts';
import type { PlannedActivity } from '../domain/plan.ts';

/** Why a programme may not start, or not go on. */
export type GateReason =
  | { readonly code: 'no-activity' }
  | { readonly code: 'date'; readonly from: IsoDate | null }
  | { readonly code: 'condition'; readonly condition: string; readonly isUnmet: boolean }
  | { readonly code: 'check-missing' }
  | { readonly code: 'check-old'; readonly on: IsoDate }
  | { readonly code: 'check-level'; readonly on: IsoDate; readonly level: Level };

/**
 * What stands between someone and a programme on a day: the date and the conditions of its activity, and with a
 * journal (`entries`) a check that is too old, missing, or asked for an appointment or more. Empty: nothing does.
 */
export function programmeGate(
  activity: PlannedActivity | undefined,
  entries: readonly JournalEntry[] | undefined,
  today: IsoDate,
): GateReason[] {
  if (activity === undefined) return [{ code: 'no-activity' }];
  const { from, conditions } = activity;
  return [
    ...(from === null || from > today ? [{ code: 'date', from } as const] : []),
    ...conditions
      .filter(({ state }) => state !== 'met')
      .map(({ id, state }) => ({ code: 'condition', condition: id, isUnmet: state === 'unmet' }) as const),
    ...(entries === undefined ? [] : checkReasons(entries, today)),
  ];
}

function checkReasons(entries: readonly JournalEntry[], today: IsoDate): GateReason[] {
  const checks = entries.flatMap((entry) =>
    entry.kind === 'check' && entry.on <= today ? [{ on: entry.on, level: entry.data.level }] : [],
  );
  const last = checks.reduce<IsoDate | undefined>(
    (latest, { on }) => (latest !== undefined && latest > on ? latest : on),
    undefined,
  );
  if (last === undefined) return [{ code: 'check-missing' }];
  const ofThatDay = checks.filter(({ on }) => on === last).map(({ level }) => LEVELS.indexOf(level));
  const level = LEVELS[Math.max(...ofThatDay)] ?? 'none';
  if (LEVELS.indexOf(level) >= LEVELS.indexOf('appointment')) return [{ code: 'check-level', on: last, level }];
  return daysBetween(last, today) > CHECK_HOLDS_DAYS ? [{ code: 'check-old', on: last }] : [];
}

import type { IsoDate } from '../domain/calendar.ts';
import { LEVELS } from '../domain/level.ts';
import type { CurrentAdvice, PlannedActivity, PlannedStatement, PlannedTrack } from '../domain/plan.ts';

/**
 * What holds today, also under conditions, from the current phase and the statements of every track (in this order).
 * Where several tracks say to leave an activity alone, only that of the track that decided stays. The weightiest
 * comes first; cautions that tell to call before the others, the soonest on top.
 */
export function currentAdvice(
  tracks: readonly PlannedTrack[],
  activities: ReadonlyMap<string, PlannedActivity>,
  today: IsoDate,
): CurrentAdvice {
  const advice: Record<keyof CurrentAdvice, PlannedStatement[]> = { do: [], avoid: [], caution: [], normal: [] };
  for (const { phase, phases, statements } of tracks) {
    const current = phase === null ? undefined : phases[phase.number - 1];
    for (const list of current === undefined ? [statements] : [current.statements, statements]) {
      for (const planned of list) if (holdsOn(planned, today)) advice[planned.statement.kind].push(planned);
    }
  }
  const avoided = advice.avoid;
  advice.avoid = avoided.filter((planned) => !isDecidedElsewhere(planned, avoided, activities));
  for (const statements of Object.values(advice)) {
    statements.sort((a, b) => b.statement.weight - a.statement.weight);
  }
  advice.caution.sort((a, b) => urgencyOf(b) - urgencyOf(a));
  return advice;
}

function holdsOn({ standing, from, until }: PlannedStatement, today: IsoDate): boolean {
  if (standing === 'later' || standing === 'over') return false;
  return from !== null && from <= today && (until === null || today < until);
}

function urgencyOf({ statement: { call } }: PlannedStatement): number {
  return LEVELS.indexOf(call ?? 'none');
}

function isDecidedElsewhere(
  { track, statement: { activity } }: PlannedStatement,
  avoided: readonly PlannedStatement[],
  activities: ReadonlyMap<string, PlannedActivity>,
): boolean {
  if (activity === undefined) return false;
  const decidedBy = activities.get(activity)?.decidedBy;
  return (
    track !== decidedBy && avoided.some((other) => other.statement.activity === activity && other.track === decidedBy)
  );
}

import type { DayNumber } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Statement, Track } from '../domain/guide.ts';
import { addOffset } from '../domain/offset.ts';
import type { CurrentAdvice, CurrentStatement, PlannedActivity } from '../domain/plan.ts';
import { wordsFor } from '../domain/wording.ts';
import type { ApplicableGuide } from './applicable-guide.ts';

const NO_ADVICE: CurrentAdvice = { do: [], avoid: [], caution: [], normal: [] };

/**
 * What holds on day number `now`, from the current phase and the statements of every track (in this order). Before the
 * delivery there is nothing. A statement about an activity follows the status of that activity:
 * a `do` waits while it is closed, for impact until it is open; an `avoid` goes once it is open, and where several
 * tracks give one, only that of the track that decided stays. What has no words after a loss is left out.
 */
export function currentAdvice(
  { tracks, activities: rules }: Pick<ApplicableGuide, 'tracks' | 'activities'>,
  activities: readonly PlannedActivity[],
  delivery: Delivery,
  delivered: DayNumber,
  now: DayNumber,
): CurrentAdvice {
  if (now < delivered) return NO_ADVICE;
  const planned = new Map(activities.map((activity) => [activity.id, activity]));
  const impact = new Set(rules.filter((rule) => rule.impact).map(({ id }) => id));

  const holds = ({ kind, activity, from, until, text }: Statement): boolean => {
    if (wordsFor(text, delivery.afterLoss) === undefined) return false;
    if (from !== undefined && now < addOffset(delivered, from)) return false;
    if (until !== undefined && now >= addOffset(delivered, until)) return false;
    if (activity === undefined) return true;
    const status = planned.get(activity)?.status;
    if (kind === 'do') return status === 'open' || (status === 'conditional' && !impact.has(activity));
    return kind === 'avoid' ? status !== undefined && status !== 'open' : status !== undefined;
  };

  const current = leadingFirst(tracks).flatMap((track) => {
    const phase = track.phases.findLast(({ from }) => addOffset(delivered, from) <= now);
    return [...(phase?.statements ?? []), ...track.statements]
      .filter(holds)
      .map((statement) => ({ track: track.id, statement }));
  });
  const avoided = current.filter(({ statement }) => statement.kind === 'avoid');
  const isDecidedElsewhere = ({ track, statement: { activity } }: CurrentStatement): boolean => {
    const decidedBy = activity === undefined ? track : planned.get(activity)?.decidedBy;
    return (
      track !== decidedBy && avoided.some((other) => other.track === decidedBy && other.statement.activity === activity)
    );
  };
  return {
    do: current.filter(({ statement }) => statement.kind === 'do'),
    avoid: avoided.filter((entry) => !isDecidedElsewhere(entry)),
    caution: current.filter(({ statement }) => statement.kind === 'caution'),
    normal: current.filter(({ statement }) => statement.kind === 'normal'),
  };
}

/** The tracks in order of attention: the most particular timeline first, the one that holds for everyone last. */
function leadingFirst(tracks: readonly Track[]): readonly Track[] {
  const rank = ({ applies, phases }: Track): number =>
    Object.keys(applies).length === 0 ? 2 : phases.length > 0 ? 0 : 1;
  return [...tracks].sort((a, b) => rank(a) - rank(b));
}

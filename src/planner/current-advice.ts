import type { DayNumber } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Statement, Track } from '../domain/guide.ts';
import { addOffset } from '../domain/offset.ts';
import type { CurrentAdvice, PlannedActivity } from '../domain/plan.ts';
import { wordsFor } from '../domain/wording.ts';

const NO_ADVICE: CurrentAdvice = { do: [], avoid: [], caution: [], normal: [] };

/**
 * What holds on day number `now`, from the current phase and the statements of every track (in this order). A `do`
 * about an activity that is still closed is left out, and so is what has no words after a loss. Before the delivery
 * there is nothing.
 */
export function currentAdvice(
  tracks: readonly Track[],
  activities: readonly PlannedActivity[],
  delivery: Delivery,
  delivered: DayNumber,
  now: DayNumber,
): CurrentAdvice {
  if (now < delivered) return NO_ADVICE;
  const statusOf = new Map(activities.map(({ id, status }) => [id, status]));

  const holds = ({ kind, activity, from, until, text }: Statement): boolean => {
    if (wordsFor(text, delivery.afterLoss) === undefined) return false;
    if (from !== undefined && now < addOffset(delivered, from)) return false;
    if (until !== undefined && now >= addOffset(delivered, until)) return false;
    if (activity === undefined) return true;
    const status = statusOf.get(activity);
    return status !== undefined && !(kind === 'do' && status === 'closed');
  };

  const current = leadingFirst(tracks).flatMap((track) => {
    const phase = track.phases.findLast(({ from }) => addOffset(delivered, from) <= now);
    return [...(phase?.statements ?? []), ...track.statements]
      .filter(holds)
      .map((statement) => ({ track: track.id, statement }));
  });
  return {
    do: current.filter(({ statement }) => statement.kind === 'do'),
    avoid: current.filter(({ statement }) => statement.kind === 'avoid'),
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

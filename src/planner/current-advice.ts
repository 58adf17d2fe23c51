import { dayNumberOfIso } from '../domain/calendar.ts';
import type { PlanGuide, Statement, StatementKind, Track } from '../domain/guide.ts';
import { addOffset } from '../domain/offset.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { wordsFor } from '../domain/wording.ts';
import { applicableGuide } from './applicable-guide.ts';

/** A statement that holds today, and the track that gives it. */
export interface CurrentStatement {
  readonly track: string;
  readonly statement: Statement;
}

export type CurrentAdvice = Readonly<Record<StatementKind, readonly CurrentStatement[]>>;

/**
 * What holds today: to do, to leave, to watch and what is normal now. The track that leads (see `leadingFirst`)
 * comes first. A `do` about an activity that is still closed is left out, and so is what has no words after a loss.
 * Empty in a look-ahead.
 */
export function currentAdvice(guide: PlanGuide, plan: RecoveryPlan): CurrentAdvice {
  const delivered = dayNumberOfIso(plan.delivery.deliveredOn);
  const now = delivered + plan.day;
  const closed = new Set(plan.activities.filter(({ status }) => status === 'closed').map(({ id }) => id));
  const offered = new Set(plan.activities.map(({ id }) => id));

  const holds = ({ kind, activity, from, until, text }: Statement): boolean =>
    wordsFor(text, plan.delivery.afterLoss) !== undefined &&
    (from === undefined || addOffset(delivered, from) <= now) &&
    (until === undefined || now < addOffset(delivered, until)) &&
    (activity === undefined || (offered.has(activity) && !(kind === 'do' && closed.has(activity))));

  const current = plan.lookAhead
    ? []
    : leadingFirst(applicableGuide(guide, plan.delivery).tracks).flatMap((track) => {
        const phase = plan.tracks.find(({ id }) => id === track.id)?.phase;
        const statements = [
          ...(track.phases.find(({ id }) => id === phase?.id)?.statements ?? []),
          ...track.statements,
        ];
        return statements.filter(holds).map((statement) => ({ track: track.id, statement }));
      });
  return {
    do: current.filter(({ statement }) => statement.kind === 'do'),
    avoid: current.filter(({ statement }) => statement.kind === 'avoid'),
    caution: current.filter(({ statement }) => statement.kind === 'caution'),
    normal: current.filter(({ statement }) => statement.kind === 'normal'),
  };
}

/** The tracks in order of attention: the most particular timeline first, `general` last. */
export function leadingFirst<T extends Pick<Track, 'applies' | 'phases'>>(tracks: readonly T[]): readonly T[] {
  const rank = ({ applies, phases }: T): number => (Object.keys(applies).length === 0 ? 2 : phases.length > 0 ? 0 : 1);
  return [...tracks].sort((a, b) => rank(a) - rank(b));
}

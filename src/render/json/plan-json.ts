import type { PlanGuide } from '../../domain/guide.ts';
import type { RecoveryPlan } from '../../domain/plan.ts';
import type { Assumable } from '../../domain/situation.ts';

/** Name and version of the program that wrote a file. */
export interface Generator {
  readonly name: string;
  readonly version: string;
}

/**
 * The plan for scripts: schema version 1, English keys, ISO dates, ids instead of sentences. The order is fixed and
 * the same plan gives the same bytes. `assumed` is what of the delivery nobody told. Ends with a line feed.
 */
export function renderPlanJson(
  plan: RecoveryPlan,
  guide: Pick<PlanGuide, 'version' | 'hash'>,
  generator: Generator,
  assumed: readonly Assumable[] = [],
): string {
  const { deliveredOn, mode, tear, afterLoss } = plan.delivery;
  return `${JSON.stringify(
    {
      schemaVersion: 1,
      generator: { name: generator.name, version: generator.version },
      content: { version: guide.version, hash: guide.hash },
      today: plan.today,
      delivery: { deliveredOn, mode, tear, afterLoss },
      assumed,
      day: plan.day,
      lookAhead: plan.lookAhead,
      tracks: plan.tracks.map(({ id, phase, phases }) => ({
        id,
        phase:
          phase === null
            ? null
            : { id: phase.id, number: phase.number, of: phase.of, from: phase.from, until: phase.until },
        phases: phases.map(({ id, from, until }) => ({ id, from, until })),
      })),
      upcoming: plan.upcoming.map(milestoneJson),
      passed: plan.passed.map(milestoneJson),
      activities: plan.activities.map(({ id, status, from, decidedBy, conditions, sources }) => ({
        id,
        status,
        from,
        decidedBy,
        conditions: conditions.map(({ id, state }) => ({ id, state })),
        sources,
      })),
      figures: plan.figures.map(({ id, low, high, sources }) => ({ id, low, high, sources })),
      conflicts: plan.conflicts,
    },
    null,
    2,
  )}\n`;
}

function milestoneJson({ id, kind, on, inDays, track, sources }: RecoveryPlan['upcoming'][number]): object {
  return { id, kind, on, inDays, track, sources };
}

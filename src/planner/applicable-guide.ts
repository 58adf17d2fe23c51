import type { Delivery } from '../domain/delivery.ts';
import type {
  Appointment,
  Conflict,
  Grant,
  PlanGuide,
  Statement,
  Tissue,
  TissuePoint,
  Track,
} from '../domain/guide.ts';
import type { Offset } from '../domain/offset.ts';
import type { ConditionState, CurrentStatement, MilestoneKind, PlannedActivity } from '../domain/plan.ts';
import { coversDelivery } from '../domain/scope.ts';
import { wordsFor } from '../domain/wording.ts';
import { OffsetTable } from './moments.ts';

/** A phase of which only the dates are still open; `from` and `until` are places in the offset table. */
export interface PhaseRule {
  readonly id: string;
  readonly from: number;
  readonly until: number | null;
}

export interface TrackRule {
  readonly id: string;
  readonly phases: readonly PhaseRule[];
}

/** A milestone of which only the date is still open; what is no activity has one grant. */
export interface MilestoneRule {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly grants: readonly TrackGrant[];
  readonly sources: readonly string[];
  /** For an appointment: the condition that tells that it has been. */
  readonly unless: string | null;
}

/** A grant of a track, and the conflict by which another track sets it aside. */
export interface TrackGrant {
  readonly track: string;
  readonly from: number;
  readonly setAsideBy: string | null;
}

type PlannedCondition = PlannedActivity['conditions'][number];

/** A condition in each of its states, ready for a plan; `until` is when it is no longer asked. */
export interface ConditionRule {
  readonly id: string;
  readonly until: number | null;
  readonly in: Readonly<Record<ConditionState, PlannedCondition>>;
}

/** All grants that the tracks of this delivery give one activity. */
export interface ActivityRule {
  readonly id: string;
  readonly grants: readonly TrackGrant[];
  /** The union over the grants that count, in the order of the guide. */
  readonly conditions: readonly ConditionRule[];
  /** The same for who has no record: all of them unknown. */
  readonly unknown: readonly PlannedCondition[];
  readonly sources: readonly string[];
}

/** A statement with words for this reader; `activity` is a place in the activities, all of which are planned. */
export interface AdviceRule {
  readonly current: CurrentStatement;
  readonly activity: number | null;
  readonly impact: boolean;
  readonly from: number | null;
  readonly until: number | null;
}

/** The advice of a track: what holds always (within its own window), and what a phase adds before it. */
export interface TrackAdvice {
  readonly phases: readonly { readonly from: number; readonly advice: readonly AdviceRule[] }[];
  readonly always: readonly AdviceRule[];
}

/** The part of the guide that holds for one kind of delivery; the same for every date. */
export interface ApplicableGuide {
  readonly offsets: OffsetTable;
  readonly tracks: readonly TrackRule[];
  readonly activities: readonly ActivityRule[];
  /** Those of one day stand in this order. */
  readonly milestones: readonly MilestoneRule[];
  /** In order of attention: the most particular timeline first, the one that holds for everyone last. */
  readonly advice: readonly TrackAdvice[];
  readonly tissues: readonly Tissue[];
  readonly conflicts: readonly Conflict[];
}

// A batch plans thousands of deliveries of a handful of kinds with one guide.
const known = new WeakMap<PlanGuide, Map<string, ApplicableGuide>>();

/** What of the guide holds for this kind of delivery (mode, tear, after a loss); remembered per guide. */
export function applicableGuide(guide: PlanGuide, delivery: Delivery): ApplicableGuide {
  let perKind = known.get(guide);
  if (perKind === undefined) {
    perKind = new Map();
    known.set(guide, perKind);
  }
  const kind = `${delivery.mode} ${delivery.tear} ${delivery.afterLoss}`;
  let applicable = perKind.get(kind);
  if (applicable === undefined) {
    applicable = select(guide, delivery);
    perKind.set(kind, applicable);
  }
  return applicable;
}

function select(guide: PlanGuide, delivery: Delivery): ApplicableGuide {
  const tracks = guide.tracks.filter((track) => coversDelivery(track.applies, delivery));
  const trackIds = new Set(tracks.map((track) => track.id));
  const tissues = guide.tissues.filter((tissue) => tissue.tracks.some((track) => trackIds.has(track)));
  const points = tissues.flatMap((tissue) => tissue.points).filter((point) => trackIds.has(point.track));
  const offsets = new OffsetTable();
  const milestone = (
    kind: MilestoneKind,
    track: string,
    { id, from, sources, unless = null }: Pick<TissuePoint, 'id' | 'from' | 'sources'> & { unless?: string | null },
  ): MilestoneRule => ({
    id,
    kind,
    grants: [{ track, from: offsets.placeOf(from), setAsideBy: null }],
    sources,
    unless,
  });
  const activities = activityRules(guide, tracks, delivery, offsets);
  return {
    offsets,
    tracks: tracks.map(({ id, phases }) => ({ id, phases: phases.map((phase) => phaseRule(phase, offsets)) })),
    activities,
    milestones: [
      ...tracks.flatMap((track) => track.phases.map((phase) => milestone('phase', track.id, phase))),
      ...appointmentsOf(tracks, delivery).map(([track, appointment]) => milestone('appointment', track, appointment)),
      ...activities.map(
        ({ id, grants, sources }): MilestoneRule => ({ id, kind: 'activity', grants, sources, unless: null }),
      ),
      ...points.map((point) => milestone('figure', point.track, point)),
    ],
    advice: leadingFirst(tracks).map((track) => trackAdvice(track, guide, activities, delivery, offsets)),
    tissues,
    conflicts: guide.conflicts.filter((conflict) => coversDelivery(conflict.applies, delivery)),
  };
}

function phaseRule({ id, from, until }: Track['phases'][number], offsets: OffsetTable): PhaseRule {
  return { id, from: offsets.placeOf(from), until: placeOrNull(until, offsets) };
}

function placeOrNull(offset: Offset | null | undefined, offsets: OffsetTable): number | null {
  return offset === null || offset === undefined ? null : offsets.placeOf(offset);
}

function appointmentsOf(tracks: readonly Track[], delivery: Delivery): (readonly [string, Appointment])[] {
  const all = tracks.flatMap((track) => track.appointments.map((appointment) => [track.id, appointment] as const));
  const replaced = new Set(all.map(([, appointment]) => appointment.replaces));
  return all.filter(
    ([, appointment]) => !replaced.has(appointment.id) && wordsFor(appointment.text, delivery.afterLoss) !== undefined,
  );
}

function activityRules(
  guide: PlanGuide,
  tracks: readonly Track[],
  delivery: Delivery,
  offsets: OffsetTable,
): ActivityRule[] {
  const conditionRules = guide.conditions.map(({ id, until }): ConditionRule => {
    const state = (state: ConditionState): PlannedCondition => ({ id, state });
    return {
      id,
      until: placeOrNull(until, offsets),
      in: { met: state('met'), unmet: state('unmet'), unknown: state('unknown') },
    };
  });
  return guide.activities.flatMap((activity) => {
    if (wordsFor(activity.description, delivery.afterLoss) === undefined) return [];
    const given = tracks.flatMap((track) =>
      track.grants.filter((grant) => grant.activity === activity.id).map((grant) => ({ track: track.id, grant })),
    );
    if (given.length === 0) return [];
    const grants = given.map(({ track, grant }) => ({ track, grant, setAsideBy: conflictSettingAside(track, given) }));
    const counting = grants.filter((entry) => entry.setAsideBy === null).map((entry) => entry.grant);
    const asked = new Set(counting.flatMap((grant) => grant.conditions));
    const conditions = conditionRules.filter(({ id }) => asked.has(id));
    return [
      {
        id: activity.id,
        grants: grants.map(({ track, grant, setAsideBy }) => ({
          track,
          from: offsets.placeOf(grant.from),
          setAsideBy,
        })),
        conditions,
        unknown: conditions.map((condition) => condition.in.unknown),
        sources: [...new Set(counting.flatMap((grant) => grant.sources))],
      },
    ];
  });
}

function conflictSettingAside(track: string, given: readonly { readonly grant: Grant }[]): string | null {
  const overrides = given.map(({ grant }) => grant.overrides).find((candidate) => candidate?.track === track);
  return overrides?.conflict ?? null;
}

function leadingFirst(tracks: readonly Track[]): readonly Track[] {
  const rank = ({ applies, phases }: Track): number =>
    Object.keys(applies).length === 0 ? 2 : phases.length > 0 ? 0 : 1;
  return [...tracks].sort((a, b) => rank(a) - rank(b));
}

function trackAdvice(
  track: Track,
  guide: PlanGuide,
  activities: readonly ActivityRule[],
  delivery: Delivery,
  offsets: OffsetTable,
): TrackAdvice {
  const rulesFor = (statements: readonly Statement[]): AdviceRule[] =>
    statements.flatMap((statement): AdviceRule[] => {
      if (!coversDelivery(statement.applies, delivery)) return [];
      if (wordsFor(statement.text, delivery.afterLoss) === undefined) return [];
      const place = activities.findIndex(({ id }) => id === statement.activity);
      // About an activity that is not in this plan there is nothing to say.
      if (statement.activity !== undefined && place === -1) return [];
      return [
        {
          current: { track: track.id, statement },
          activity: place === -1 ? null : place,
          impact: guide.activities.some(({ id, impact }) => impact && id === statement.activity),
          from: placeOrNull(statement.from, offsets),
          until: placeOrNull(statement.until, offsets),
        },
      ];
    });
  return {
    phases: track.phases.map(({ from, statements }) => ({ from: offsets.placeOf(from), advice: rulesFor(statements) })),
    always: rulesFor(track.statements),
  };
}

import type { Delivery } from '../domain/delivery.ts';
import type { Appointment, Conflict, Grant, PlanGuide, Tissue, TissuePoint, Track } from '../domain/guide.ts';
import type { Offset } from '../domain/offset.ts';
import type { MilestoneKind } from '../domain/plan.ts';
import { coversDelivery } from '../domain/scope.ts';
import { wordsFor } from '../domain/wording.ts';

/** A milestone of which only the date is still open. Activities are missing: their date follows from the grants. */
export interface MilestoneRule {
  readonly id: string;
  readonly kind: Exclude<MilestoneKind, 'activity'>;
  readonly from: Offset;
  readonly track: string;
  readonly sources: readonly string[];
}

/** A grant with its track, and the conflict by which another track sets it aside. */
export interface TrackGrant {
  readonly track: string;
  readonly grant: Grant;
  readonly setAsideBy: string | null;
}

/** All grants that the tracks of this delivery give one activity. */
export interface ActivityRule {
  readonly id: string;
  readonly impact: boolean;
  readonly grants: readonly TrackGrant[];
  /** The union over the grants that count, in the order of the guide; `until` is when one is no longer asked. */
  readonly conditions: readonly { readonly id: string; readonly until: Offset | null }[];
  readonly sources: readonly string[];
}

/** The part of the guide that holds for one kind of delivery; the same for every date. */
export interface ApplicableGuide {
  readonly tracks: readonly Track[];
  readonly activities: readonly ActivityRule[];
  readonly milestones: readonly MilestoneRule[];
  readonly appointments: readonly { readonly track: string; readonly appointment: Appointment }[];
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
  const appointments = appointmentsOf(tracks, delivery);
  const points = tissues.flatMap((tissue) => tissue.points).filter((point) => trackIds.has(point.track));
  return {
    tracks,
    activities: activityRules(guide, tracks, delivery),
    milestones: [
      ...tracks.flatMap((track) => track.phases.map((phase) => milestone('phase', track.id, phase))),
      ...appointments.map(({ track, appointment }) => milestone('appointment', track, appointment)),
      ...points.map((point) => milestone('figure', point.track, point)),
    ],
    appointments,
    tissues,
    conflicts: guide.conflicts.filter((conflict) => coversDelivery(conflict.applies, delivery)),
  };
}

function milestone(
  kind: MilestoneRule['kind'],
  track: string,
  { id, from, sources }: Pick<TissuePoint, 'id' | 'from' | 'sources'>,
): MilestoneRule {
  return { id, kind, from, track, sources };
}

function appointmentsOf(tracks: readonly Track[], delivery: Delivery): ApplicableGuide['appointments'] {
  const all = tracks.flatMap((track) => track.appointments.map((appointment) => ({ track: track.id, appointment })));
  const replaced = new Set(all.map(({ appointment }) => appointment.replaces));
  return all.filter(
    ({ appointment }) => !replaced.has(appointment.id) && wordsFor(appointment.text, delivery.afterLoss) !== undefined,
  );
}

function activityRules(guide: PlanGuide, tracks: readonly Track[], delivery: Delivery): ActivityRule[] {
  return guide.activities.flatMap((activity) => {
    if (wordsFor(activity.description, delivery.afterLoss) === undefined) return [];
    const given = tracks.flatMap((track) =>
      track.grants.filter((grant) => grant.activity === activity.id).map((grant) => ({ track: track.id, grant })),
    );
    if (given.length === 0) return [];
    const grants = given.map(({ track, grant }) => ({ track, grant, setAsideBy: conflictSettingAside(track, given) }));
    const counting = grants.filter((entry) => entry.setAsideBy === null).map((entry) => entry.grant);
    const conditions = new Set(counting.flatMap((grant) => grant.conditions));
    return [
      {
        id: activity.id,
        impact: activity.impact,
        grants,
        conditions: guide.conditions
          .filter(({ id }) => conditions.has(id))
          .map(({ id, until }) => ({ id, until: until ?? null })),
        sources: [...new Set(counting.flatMap((grant) => grant.sources))],
      },
    ];
  });
}

function conflictSettingAside(track: string, given: readonly { readonly grant: Grant }[]): string | null {
  const overriding = given.find(({ grant }) => grant.overrides?.track === track);
  return overriding?.grant.overrides?.conflict ?? null;
}

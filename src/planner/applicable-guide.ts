import type { DeliveryKind } from '../domain/delivery.ts';
import type {
  Appointment,
  Condition,
  Conflict,
  Grant,
  Phase,
  PlanGuide,
  Statement,
  Tissue,
  TissuePoint,
  Track,
} from '../domain/guide.ts';
import type { Offset } from '../domain/offset.ts';
import { coversDelivery } from '../domain/scope.ts';
import { wordsFor } from '../domain/wording.ts';

/** A track of which only what is for this kind of delivery is left. */
export interface ApplicableTrack {
  readonly id: string;
  readonly phases: readonly Pick<Phase, 'id' | 'from' | 'until' | 'sources' | 'statements'>[];
  readonly statements: readonly Statement[];
}

/** A grant of a track, and the conflict by which another track sets it aside. */
export interface TrackGrant {
  readonly track: string;
  readonly from: Offset;
  readonly setAsideBy: string | null;
}

/** All grants that the tracks of this delivery give one activity. */
export interface ActivityRule {
  readonly id: string;
  readonly impact: boolean;
  readonly grants: readonly TrackGrant[];
  /** The union over the grants that count, in the order of the guide. */
  readonly conditions: readonly Condition[];
  readonly sources: readonly string[];
}

/** The part of the guide that holds for one kind of delivery; the same for every date. */
export interface ApplicableGuide {
  readonly tracks: readonly ApplicableTrack[];
  /** The tracks by their place, in order of attention: the most particular timeline first, the one for everyone last. */
  readonly leadingFirst: readonly number[];
  readonly activities: readonly ActivityRule[];
  readonly appointments: readonly (Appointment & { readonly track: string })[];
  readonly points: readonly (TissuePoint & { readonly track: string })[];
  readonly tissues: readonly Tissue[];
  readonly conflicts: readonly Conflict[];
}

/** What of the guide holds for this kind of delivery. What has no words for this reader is left out. */
export function applicableGuide(guide: PlanGuide, delivery: DeliveryKind): ApplicableGuide {
  const tracks = guide.tracks.filter((track) => coversDelivery(track.applies, delivery));
  const trackIds = new Set(tracks.map((track) => track.id));
  const tissues = guide.tissues.filter((tissue) => tissue.tracks.some((track) => trackIds.has(track)));
  const activities = activityRules(guide, tracks, delivery);
  return {
    tracks: tracks.map((track) => applicableTrack(track, new Set(activities.map(({ id }) => id)), delivery)),
    leadingFirst: leadingFirst(tracks).map((track) => tracks.indexOf(track)),
    activities,
    appointments: appointmentsOf(tracks, delivery),
    points: tissues.flatMap((tissue) => tissue.points).filter((point) => trackIds.has(point.track)),
    tissues,
    conflicts: guide.conflicts.filter((conflict) => coversDelivery(conflict.applies, delivery)),
  };
}

function applicableTrack(
  { id, phases, statements }: Track,
  activities: ReadonlySet<string>,
  delivery: DeliveryKind,
): ApplicableTrack {
  const isFor = ({ applies, text, activity }: Statement): boolean =>
    coversDelivery(applies, delivery) &&
    wordsFor(text, delivery.afterLoss) !== undefined &&
    // About an activity that is not in this plan there is nothing to say.
    (activity === undefined || activities.has(activity));
  return {
    id,
    phases: phases.map((phase) => ({ ...phase, statements: phase.statements.filter(isFor) })),
    statements: statements.filter(isFor),
  };
}

function appointmentsOf(
  tracks: readonly Track[],
  delivery: DeliveryKind,
): (Appointment & { readonly track: string })[] {
  const all = tracks.flatMap((track) => track.appointments.map((appointment) => ({ ...appointment, track: track.id })));
  const replaced = new Set(all.map(({ replaces }) => replaces));
  return all.filter(({ id, text }) => !replaced.has(id) && wordsFor(text, delivery.afterLoss) !== undefined);
}

function activityRules(guide: PlanGuide, tracks: readonly Track[], delivery: DeliveryKind): ActivityRule[] {
  return guide.activities.flatMap((activity) => {
    if (wordsFor(activity.description, delivery.afterLoss) === undefined) return [];
    const given = tracks.flatMap((track) =>
      track.grants.filter((grant) => grant.activity === activity.id).map((grant) => ({ track: track.id, grant })),
    );
    if (given.length === 0) return [];
    const grants = given.map(({ track, grant }) => ({ track, grant, setAsideBy: conflictSettingAside(track, given) }));
    const counting = grants.filter((entry) => entry.setAsideBy === null).map((entry) => entry.grant);
    const asked = new Set(counting.flatMap((grant) => grant.conditions));
    return [
      {
        id: activity.id,
        impact: activity.impact,
        grants: grants.map(({ track, grant, setAsideBy }) => ({ track, from: grant.from, setAsideBy })),
        conditions: guide.conditions.filter(({ id }) => asked.has(id)),
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

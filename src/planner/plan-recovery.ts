import { type DayNumber, dayNumberOfIso, type IsoDate, isoDateOf } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { PlanGuide, Track } from '../domain/guide.ts';
import { addOffset } from '../domain/offset.ts';
import type {
  DatedPhase,
  Milestone,
  MilestoneKind,
  PlannedTrack,
  RecoveryPlan,
  RecoveryRecord,
} from '../domain/plan.ts';
import { coversDay } from '../domain/scope.ts';
import { applicableGuide } from './applicable-guide.ts';
import { currentAdvice } from './current-advice.ts';
import { planActivities } from './plan-activities.ts';
import { planFigures } from './plan-figures.ts';

/** Milestones of one day stand in this order. */
const KIND_ORDER: Readonly<Record<MilestoneKind, number>> = { phase: 0, appointment: 1, activity: 2, figure: 3 };

/**
 * Where someone is in the recovery, what may start when, and what comes next.
 *
 * Day 0 is the day of delivery. A delivery after `today` gives a look-ahead: dates, but no current phase and no
 * figures. Every activity takes the latest start and the union of the conditions of all tracks that apply, except
 * where a track sets another aside with a written reason. A condition that the record does not name is unknown, and
 * unknown is never met. Pure: no clock, no disk, the same input gives an equal plan.
 */
export function planRecovery(
  guide: PlanGuide,
  delivery: Delivery,
  today: IsoDate,
  record: RecoveryRecord,
): RecoveryPlan {
  const applicable = applicableGuide(guide, delivery);
  const delivered = dayNumberOfIso(delivery.deliveredOn);
  const now = dayNumberOfIso(today);
  const activities = planActivities(applicable.activities, delivered, now, record);

  const milestones: Milestone[] = [];
  for (const { id, kind, from, track, sources } of applicable.milestones) {
    const on = addOffset(delivered, from);
    milestones.push({ id, kind, on: isoDateOf(on), inDays: on - now, track, sources });
  }
  for (const { id, from, decidedBy, sources } of activities) {
    if (from === null) continue;
    milestones.push({ id, kind: 'activity', on: from, inDays: dayNumberOfIso(from) - now, track: decidedBy, sources });
  }
  milestones.sort((a, b) => a.inDays - b.inDays || KIND_ORDER[a.kind] - KIND_ORDER[b.kind]);
  const next = milestones.findIndex((milestone) => milestone.inDays >= 0);
  const passedCount = next === -1 ? milestones.length : next;

  return {
    today,
    delivery,
    day: now - delivered,
    lookAhead: now < delivered,
    tracks: applicable.tracks.map((track) => planTrack(track, delivered, now)),
    upcoming: milestones.slice(passedCount),
    passed: milestones.slice(0, passedCount),
    activities,
    advice: currentAdvice(applicable, activities, delivery, delivered, now),
    figures: planFigures(applicable.tissues, now - delivered),
    conflicts: applicable.conflicts
      .filter((conflict) => coversDay(conflict.applies, delivered, now))
      .map((conflict) => conflict.id),
  };
}

function planTrack(track: Track, delivered: DayNumber, now: DayNumber): PlannedTrack {
  const phases = track.phases.map(
    ({ id, from, until }): DatedPhase => ({
      id,
      from: isoDateOf(addOffset(delivered, from)),
      until: until === null ? null : isoDateOf(addOffset(delivered, until)),
    }),
  );
  const index = now < delivered ? -1 : track.phases.findLastIndex(({ from }) => addOffset(delivered, from) <= now);
  const current = phases[index];
  return {
    id: track.id,
    phase: current === undefined ? null : { ...current, number: index + 1, of: phases.length },
    phases,
  };
}

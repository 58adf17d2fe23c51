import { type DayNumber, dayNumberOfIso, type IsoDate } from '../domain/calendar.ts';
import type { Milestone, PlannedActivity, PlannedAppointment, PlannedTrack } from '../domain/plan.ts';
import type { ApplicableGuide } from './applicable-guide.ts';
import type { DateOf } from './dates-of.ts';

interface Planned {
  readonly tracks: readonly PlannedTrack[];
  readonly activities: readonly PlannedActivity[];
  readonly appointments: readonly PlannedAppointment[];
}

/**
 * Everything with a date, by date: phases, appointments, activities, figures; on one day in this order. An activity
 * that the own therapist holds back without a date has none.
 */
export function planMilestones(
  { tracks, activities, appointments }: Planned,
  { tracks: rules, points }: ApplicableGuide,
  dateOf: DateOf,
  now: DayNumber,
): Milestone[] {
  const milestones: Milestone[] = [];
  const add = (
    kind: Milestone['kind'],
    { id, track, sources }: Pick<Milestone, 'id' | 'track' | 'sources'>,
    on: IsoDate,
    until: IsoDate | null,
  ): void => {
    milestones.push({ id, kind, on, until, inDays: dayNumberOfIso(on) - now, track, sources });
  };
  tracks.forEach(({ id: track, phases }, index) => {
    phases.forEach(({ id, from, until }, at) => {
      add('phase', { id, track, sources: rules[index]?.phases[at]?.sources ?? [] }, from, until);
    });
  });
  for (const appointment of appointments) add('appointment', appointment, appointment.from, appointment.until);
  for (const { id, from, decidedBy, sources } of activities) {
    if (from !== null) add('activity', { id, track: decidedBy, sources }, from, null);
  }
  for (const point of points) {
    add('figure', point, dateOf(point.from), point.until === null ? null : dateOf(point.until));
  }
  return milestones.sort((a, b) => a.inDays - b.inDays);
}

import { type DayNumber, dayNumberOfIso, type IsoDate } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { PlanGuide } from '../domain/guide.ts';
import type {
  CurrentAdvice,
  DatedPhase,
  Milestone,
  PlannedActivity,
  PlannedTrack,
  RecoveryPlan,
  RecoveryRecord,
} from '../domain/plan.ts';
import { coversDay } from '../domain/scope.ts';
import { type ApplicableGuide, applicableGuide, type TrackRule } from './applicable-guide.ts';
import { currentAdvice } from './current-advice.ts';
import { type Moments, momentAt } from './moments.ts';
import { decidingGrant, planActivities } from './plan-activities.ts';
import { planFigures } from './plan-figures.ts';

const NO_EVIDENCE: RecoveryPlan['evidence'] = {};
const NO_ADVICE: CurrentAdvice = { do: [], avoid: [], caution: [], normal: [] };

/**
 * Where someone is in the recovery, what may start when, and what comes next.
 *
 * Day 0 is the day of delivery. A delivery after `today` gives a look-ahead: dates, but no current phase, no advice
 * and no figures. Every activity takes the latest start and the union of the conditions of all tracks that apply,
 * except where a track sets another aside with a written reason. A condition that the record does not name is unknown,
 * and unknown is never met. A stricter advice of the own therapist is followed. Pure: no clock, no disk, the same input gives an equal plan. Plans share parts.
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
  const moments = applicable.offsets.momentsFrom(delivered);
  const activities = planActivities(applicable.activities, moments, now, record);
  const milestones = planMilestones(applicable, moments, now, { activities, record });
  const next = milestones.findIndex((milestone) => milestone.inDays >= 0);
  const passedCount = next === -1 ? milestones.length : next;

  return {
    today,
    delivery,
    day: now - delivered,
    lookAhead: now < delivered,
    tracks: applicable.tracks.map((track) => planTrack(track, moments, now)),
    upcoming: milestones.slice(passedCount),
    passed: milestones.slice(0, passedCount),
    activities,
    advice: now < delivered ? NO_ADVICE : currentAdvice(applicable.advice, activities, moments, now, record),
    figures: planFigures(applicable.tissues, now - delivered),
    conflicts: applicable.conflicts
      .filter((conflict) => coversDay(conflict.applies, delivered, now))
      .map((conflict) => conflict.id),
    evidence: record.evidence ?? NO_EVIDENCE,
  };
}

function planMilestones(
  { milestones: rules }: ApplicableGuide,
  moments: Moments,
  now: DayNumber,
  { activities, record }: { readonly activities: readonly PlannedActivity[]; readonly record: RecoveryRecord },
): Milestone[] {
  const milestones: Milestone[] = [];
  const advised = activities.filter(({ advice }) => advice?.isStricter === true);
  for (const { id, kind, grants, sources, unless } of rules) {
    if (unless !== null && record.conditions[unless] === 'met') continue;
    const deciding = decidingGrant(grants, moments);
    if (deciding === undefined) continue;
    const later = kind === 'activity' ? advised.find((activity) => activity.id === id) : undefined;
    // Not for now, says the therapist: no date at all.
    if (later?.from === null) continue;
    const { day, date } =
      later === undefined ? momentAt(moments, deciding.from) : { day: dayNumberOfIso(later.from), date: later.from };
    milestones.push({ id, kind, on: date, inDays: day - now, track: deciding.track, sources });
  }
  return milestones.sort((a, b) => a.inDays - b.inDays);
}

function planTrack({ id, phases: rules }: TrackRule, moments: Moments, now: DayNumber): PlannedTrack {
  const phases: DatedPhase[] = [];
  let number = 0;
  for (const { id, from, until } of rules) {
    const start = momentAt(moments, from);
    // Phases follow each other: the last one that has begun is the current one.
    if (start.day <= now) number = phases.length + 1;
    phases.push({ id, from: start.date, until: until === null ? null : momentAt(moments, until).date });
  }
  const current = phases[number - 1];
  if (current === undefined) return { id, phase: null, phases };
  const { id: phaseId, from, until } = current;
  return { id, phase: { id: phaseId, from, until, number, of: phases.length }, phases };
}

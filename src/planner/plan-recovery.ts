import { dayNumberOfIso, daysBetween, type IsoDate } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { PlanGuide } from '../domain/guide.ts';
import type {
  CurrentAdvice,
  PlannedAppointment,
  PlannedPhase,
  PlannedTrack,
  RecoveryPlan,
  RecoveryRecord,
} from '../domain/plan.ts';
import { coversDay } from '../domain/scope.ts';
import { type ApplicableGuide, type ApplicableTrack, applicableGuide } from './applicable-guide.ts';
import { currentAdvice } from './current-advice.ts';
import { type DateOf, datesOf } from './dates-of.ts';
import { planActivities } from './plan-activities.ts';
import { planFigures } from './plan-figures.ts';
import { planMilestones } from './plan-milestones.ts';
import { planStatements, type StatementContext } from './plan-statements.ts';

const NO_EVIDENCE: RecoveryPlan['evidence'] = {};
const NO_ADVICE: CurrentAdvice = { do: [], avoid: [], caution: [], normal: [] };

/**
 * Where someone is in the recovery, what may start when, and what comes next.
 *
 * Day 0 is the day of delivery. A delivery after `today` gives a look-ahead: dates, but no current phase, no advice
 * and no figures. Every activity takes the latest start and the union of the conditions of all tracks that apply,
 * except where a track sets another aside with a written reason. A condition that the record does not name is unknown,
 * and unknown is never met. A stricter advice of the own therapist is followed. Pure: no clock, no disk, the same
 * input gives an equal plan.
 */
export function planRecovery(
  guide: PlanGuide,
  delivery: Delivery,
  today: IsoDate,
  record: RecoveryRecord,
): RecoveryPlan {
  return planWith(applicableGuide(guide, delivery), delivery, today, record);
}

/** Plans on one guide. */
export type Planner = (delivery: Delivery, today: IsoDate, record: RecoveryRecord) => RecoveryPlan;

/** As `planRecovery`, for many deliveries: what of the guide holds for a kind of delivery is selected once. */
export function plannerFor(guide: PlanGuide): Planner {
  const known = new Map<string, ApplicableGuide>();
  return (delivery, today, record) => {
    const { mode, tear, afterLoss } = delivery;
    const kind = `${mode} ${tear} ${afterLoss}`;
    const applicable = known.get(kind) ?? applicableGuide(guide, delivery);
    known.set(kind, applicable);
    return planWith(applicable, delivery, today, record);
  };
}

function planWith(
  applicable: ApplicableGuide,
  delivery: Delivery,
  today: IsoDate,
  record: RecoveryRecord,
): RecoveryPlan {
  const delivered = dayNumberOfIso(delivery.deliveredOn);
  const now = dayNumberOfIso(today);
  const lookAhead = now < delivered;
  const dateOf = datesOf(delivered);
  const activities = planActivities(applicable.activities, dateOf, today, record);
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const context = { today, dateOf, activities: byId, record };
  const tracks = applicable.tracks.map((track) => planTrack(track, delivery, context));
  const appointments = planAppointments(applicable, dateOf, today, record);
  const milestones = planMilestones({ tracks, activities, appointments }, applicable, dateOf, now);
  const next = milestones.findIndex((milestone) => milestone.inDays >= 0);
  const passedCount = next === -1 ? milestones.length : next;
  const leading = applicable.leadingFirst.flatMap((place) => tracks[place] ?? []);

  return {
    today,
    delivery,
    day: now - delivered,
    lookAhead,
    tracks,
    upcoming: milestones.slice(passedCount),
    passed: milestones.slice(0, passedCount),
    activities,
    appointments,
    advice: lookAhead ? NO_ADVICE : currentAdvice(leading, byId, today),
    figures: planFigures(applicable.tissues, now - delivered),
    conflicts: applicable.conflicts
      .filter((conflict) => coversDay(conflict.applies, delivered, now))
      .map((conflict) => conflict.id),
    evidence: record.evidence ?? NO_EVIDENCE,
  };
}

function planTrack(
  { id, phases: rules, statements }: ApplicableTrack,
  { deliveredOn }: Delivery,
  context: StatementContext,
): PlannedTrack {
  const { dateOf, today } = context;
  const phases = rules.map((rule): PlannedPhase => {
    const from = dateOf(rule.from);
    const until = rule.until === null ? null : dateOf(rule.until);
    return { id: rule.id, from, until, statements: planStatements(id, rule.statements, { from, until }, context) };
  });
  // Phases follow each other: the last one that has begun is the current one.
  const number = phases.filter(({ from }) => from <= today).length;
  const current = phases[number - 1];
  return {
    id,
    phase:
      current === undefined
        ? null
        : { id: current.id, from: current.from, until: current.until, number, of: phases.length },
    phases,
    statements: planStatements(id, statements, { from: deliveredOn, until: null }, context),
  };
}

function planAppointments(
  { appointments }: ApplicableGuide,
  dateOf: DateOf,
  today: IsoDate,
  record: RecoveryRecord,
): PlannedAppointment[] {
  return appointments
    .filter(({ unless }) => unless === undefined || record.conditions[unless] !== 'met')
    .map(({ id, track, sources, ...window }): PlannedAppointment => {
      const from = dateOf(window.from);
      const until = window.until === null ? null : dateOf(window.until);
      const state = from > today ? 'ahead' : until === null || today < until ? 'now' : 'past';
      return { id, track, from, until, state, inDays: daysBetween(today, from), sources };
    })
    .sort((a, b) => a.inDays - b.inDays);
}

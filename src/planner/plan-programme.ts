import { type DayNumber, dayNumberOfIso, type IsoDate, isoDateOf, weekdayOf } from '../domain/calendar.ts';
import type { SessionNote } from '../domain/journal.ts';
import type { Programme, ProgrammeStep } from '../domain/programme.ts';

/** A session as it was reported. */
export type LoggedSession = SessionNote & { readonly on: IsoDate };

/** Why the next session is another step than the one that would follow. */
export type StepReason =
  | { readonly code: 'symptom'; readonly on: IsoDate; readonly from: number; readonly symptoms: readonly string[] }
  | {
      readonly code: 'symptom-twice';
      readonly on: IsoDate;
      readonly from: number;
      readonly symptoms: readonly string[];
    }
  | { readonly code: 'pain'; readonly on: IsoDate; readonly from: number; readonly pain: number | null }
  | { readonly code: 'pause'; readonly on: IsoDate; readonly from: number }
  | { readonly code: 'next-day-unknown'; readonly on: IsoDate; readonly from: number }
  | { readonly code: 'stopped'; readonly on: IsoDate; readonly from: number };

/** Where someone is on the ladder; steps count from 1. */
export interface ProgrammeState {
  readonly step: number;
  /** Sessions of this step that count already. */
  readonly done: number;
  /** What the latest session did to the step; null when all went well or nothing was reported. */
  readonly reason: StepReason | null;
  /** A pelvic symptom twice in a row: not on without somebody who looks. */
  readonly needsAppointment: boolean;
  /** The last session, not counting one that was skipped. */
  readonly lastOn: IsoDate | null;
  /** When the last step of kind `more` began. */
  readonly lastMoreOn: IsoDate | null;
  /** All steps are done. */
  readonly isFinished: boolean;
}

/** A session to come. */
export interface PlannedSession {
  readonly on: IsoDate;
  /** Counts from 1. */
  readonly step: number;
  /** Which time of this step, counting from 1. */
  readonly nth: number;
}

interface Climb {
  step: number;
  done: number;
  symptomsInARow: number;
  reason: StepReason | null;
  last: DayNumber | null;
  lastMore: DayNumber | null;
  isFinished: boolean;
}

/**
 * Where the reported sessions lead, on a day. A step is done on different days with rest between; a pelvic symptom,
 * too much pain or pain that stays, and a pause lead back; a skipped session counts for nothing, also not as a pause.
 * The order of the log does not matter. What was reported after `today` does not count.
 */
export function programmeState(programme: Programme, log: readonly LoggedSession[], today: IsoDate): ProgrammeState {
  const climb: Climb = {
    step: 1,
    done: 0,
    symptomsInARow: 0,
    reason: null,
    last: null,
    lastMore: null,
    isFinished: false,
  };
  const counting = log.filter(
    ({ on, outcome, programme: id }) => id === programme.id && on <= today && outcome !== 'skipped',
  );
  for (const session of [...counting].sort(byDay)) {
    const day = dayNumberOfIso(session.on);
    pauseBefore(day, session.on, programme, climb);
    take(session, day, programme, climb);
    climb.last = day;
  }
  pauseBefore(dayNumberOfIso(today), today, programme, climb);
  return {
    step: climb.step,
    done: climb.done,
    reason: climb.reason,
    needsAppointment: climb.symptomsInARow >= 2,
    lastOn: dateOrNull(climb.last),
    lastMoreOn: dateOrNull(climb.lastMore),
    isFinished: climb.isFinished,
  };
}

/** The careful one of a day comes last, so that it decides. */
function byDay(a: LoggedSession, b: LoggedSession): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return severity(a) - severity(b) || a.step - b.step;
}

function severity({ symptoms, pain, settled, outcome }: LoggedSession): number {
  return symptoms.length * 100 + (pain ?? 0) + (settled === false ? 20 : 0) + (outcome === 'stopped' ? 1 : 0);
}

function pauseBefore(day: DayNumber, on: IsoDate, { pauseDays, back }: Programme, climb: Climb): void {
  if (climb.last === null || day - climb.last < pauseDays) return;
  stepBack(back.pause, { code: 'pause', on, from: climb.step }, climb);
  climb.symptomsInARow = 0;
  // One pause is one pause, however long.
  climb.last = null;
}

function take(session: LoggedSession, day: DayNumber, programme: Programme, climb: Climb): void {
  const { symptoms, pain, settled, on } = session;
  const { back, mostPain, restDays, sessionsPerStep, steps } = programme;
  const from = climb.step;
  if (symptoms.length > 0) {
    climb.symptomsInARow += 1;
    const isTwice = climb.symptomsInARow >= 2;
    const code = isTwice ? 'symptom-twice' : 'symptom';
    stepBack(isTwice ? back.symptomTwice : back.symptom, { code, on, from, symptoms }, climb);
    return;
  }
  climb.symptomsInARow = 0;
  if ((pain ?? 0) > mostPain || settled === false) {
    stepBack(back.pain, { code: 'pain', on, from, pain }, climb);
    return;
  }
  if (session.outcome === 'stopped') {
    climb.reason = { code: 'stopped', on, from };
    return;
  }
  if (pain !== null && pain > 0 && settled === null) {
    climb.reason = { code: 'next-day-unknown', on, from };
    return;
  }
  climb.reason = null;
  const hadRest = climb.last === null || day - climb.last > restDays;
  if (session.step !== climb.step || !hadRest) return;
  if (climb.done === 0 && steps[climb.step - 1]?.kind === 'more') climb.lastMore = day;
  climb.done += 1;
  if (climb.done < sessionsPerStep) return;
  if (climb.step === steps.length) climb.isFinished = true;
  else climb.step += 1;
  climb.done = 0;
}

function stepBack(count: number, reason: StepReason, climb: Climb): void {
  climb.step = Math.max(1, climb.step - count);
  climb.done = 0;
  climb.reason = reason;
  climb.isFinished = false;
}

/**
 * The sessions to come, from the first possible day on: on the chosen weekdays (0 is Sunday), with rest between, each
 * step as often as the programme asks, and a step of kind `more` not sooner than its share of a week after the one
 * before. Where that day has not come the step before is done once more. `count` sessions at most.
 */
export function planSessions(
  programme: Programme,
  state: ProgrammeState,
  from: IsoDate,
  weekdays: readonly number[],
  count: number,
): PlannedSession[] {
  const { restDays, sessionsPerStep, steps, mostMorePerWeek } = programme;
  const sessions: PlannedSession[] = [];
  if (weekdays.length === 0 || state.isFinished) return sessions;
  let { step, done } = state;
  let last = state.lastOn === null ? null : dayNumberOfIso(state.lastOn);
  let lastMore = state.lastMoreOn === null ? null : dayNumberOfIso(state.lastMoreOn);
  const daysBetweenMore = Math.ceil(7 / Math.max(1, mostMorePerWeek));
  for (let day = dayNumberOfIso(from); sessions.length < count; day += 1) {
    if (!weekdays.includes(weekdayOf(day)) || (last !== null && day - last <= restDays)) continue;
    last = day;
    const begins = done === 0 && stepAt(steps, step)?.kind === 'more';
    if (begins && lastMore !== null && day - lastMore < daysBetweenMore) {
      const before = Math.max(1, step - 1);
      sessions.push({ on: isoDateOf(day), step: before, nth: sessionsPerStep + 1 });
      continue;
    }
    if (begins) lastMore = day;
    done += 1;
    sessions.push({ on: isoDateOf(day), step, nth: done });
    if (done < sessionsPerStep) continue;
    if (step === steps.length) return sessions;
    step += 1;
    done = 0;
  }
  return sessions;
}

function stepAt(steps: readonly ProgrammeStep[], step: number): ProgrammeStep | undefined {
  return steps[step - 1];
}

function dateOrNull(day: DayNumber | null): IsoDate | null {
  return day === null ? null : isoDateOf(day);
}

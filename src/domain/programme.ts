import type { Sourced } from './guide.ts';
import type { Wording } from './wording.ts';

/** `start`; `more`: longer in all, of the same kind; `other`: fewer and longer bouts, not longer in all. */
export const STEP_KINDS = ['start', 'more', 'other'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** So many bouts of so many seconds. */
export interface Bout {
  readonly times: number;
  readonly seconds: number;
}

/** A step of a programme: the bouts of one session, in order, with a walk between. */
export interface ProgrammeStep {
  readonly id: string;
  readonly kind: StepKind;
  readonly runs: readonly Bout[];
}

/** A ladder of sessions, from the first minutes to half an hour without a break. */
export interface Programme extends Sourced {
  readonly id: string;
  /** Its Dutch name on the command line. */
  readonly slug: string;
  readonly title: string;
  readonly summary: Wording;
  /** The activity whose first day and conditions it waits for. */
  readonly activity: string;
  /** Seconds of walking before, between the bouts, and after. */
  readonly warmUp: number;
  readonly walk: number;
  readonly coolDown: number;
  /** Sessions of a step on different days before the next one. */
  readonly sessionsPerStep: number;
  /** Days without a session between two of them; at least. */
  readonly restDays: number;
  /** Steps of kind `more` in seven days; at most. */
  readonly mostMorePerWeek: number;
  /** The highest pain in muscles and joints (0 to 10) with which one goes on, when it is over after 24 hours. */
  readonly mostPain: number;
  /** Question of the check to which more pain than that says yes. */
  readonly painQuestion: string;
  /** Days without a session from which it counts as a pause. */
  readonly pauseDays: number;
  /** Steps back after a pelvic symptom, after the second in a row, after too much pain, and after a pause. */
  readonly back: {
    readonly symptom: number;
    readonly symptomTwice: number;
    readonly pain: number;
    readonly pause: number;
  };
  /** Yes-no questions of the check: a yes to one of them ends the session. */
  readonly symptoms: readonly string[];
  /** The rules in words, for the reader. */
  readonly rules: readonly ProgrammeRule[];
  readonly steps: readonly ProgrammeStep[];
}

export interface ProgrammeRule extends Sourced {
  readonly id: string;
  readonly text: Wording;
}

/** Seconds of running in a session. */
export function runSeconds({ runs }: Pick<ProgrammeStep, 'runs'>): number {
  return runs.reduce((total, { times, seconds }) => total + times * seconds, 0);
}

/** The longest bout of a session, in seconds. */
export function longestRun({ runs }: Pick<ProgrammeStep, 'runs'>): number {
  return Math.max(0, ...runs.map(({ seconds }) => seconds));
}

/** The number of bouts in a session. */
export function boutCount({ runs }: Pick<ProgrammeStep, 'runs'>): number {
  return runs.reduce((count, { times }) => count + times, 0);
}

/** How much a session may be longer than the longest before it: a tenth or a minute, whichever is more. In seconds. */
export function mostRunSeconds(longestBefore: number): number {
  return longestBefore + Math.max(60, Math.floor(longestBefore / 10));
}

/** How long a bout may be after the longest before it: half as long again, or half a minute more. In seconds. */
export function mostBoutSeconds(longestBefore: number): number {
  return longestBefore + Math.max(30, Math.floor(longestBefore / 2));
}

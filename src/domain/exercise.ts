import type { Sourced } from './guide.ts';
import type { Scope } from './scope.ts';
import type { Wording } from './wording.ts';

/** What the timer counts. */
export const EXERCISE_PARTS = ['breathe-in', 'breathe-out', 'contract', 'hold', 'let-go', 'rest'] as const;
export type ExercisePart = (typeof EXERCISE_PARTS)[number];

/** An exercise or a daily movement that can be carried out from its text. */
export interface Exercise extends Sourced {
  readonly id: string;
  /** Its Dutch name on the command line. */
  readonly slug: string;
  readonly title: string;
  /** For whom, and from which day until which. */
  readonly applies: Scope;
  /** The activity whose first day and conditions it waits for as well. */
  readonly activity?: string;
  readonly summary: Wording;
  /** What to do, one thing at a time. */
  readonly steps: readonly Wording[];
  /** How many, with how much rest, and how often a day. */
  readonly dose: Wording;
  readonly stop: Wording;
  readonly timer?: ExerciseTimer;
}

/** Sets of rounds: every round goes through the parts in order; between two sets is a rest. */
export interface ExerciseTimer {
  readonly sets: number;
  readonly rounds: number;
  /** Seconds between two sets. */
  readonly restBetweenSets: number;
  readonly parts: readonly { readonly part: ExercisePart; readonly seconds: number }[];
}

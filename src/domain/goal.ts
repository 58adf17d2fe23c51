import type { Sourced } from './guide.ts';
import type { Wording } from './wording.ts';

/** Something that someone wants to be able to do again. */
export interface Goal {
  readonly id: string;
  /** Its Dutch name on the command line. */
  readonly slug: string;
  readonly title: string;
  /** Parts of it, from the lightest to the whole. */
  readonly parts: readonly GoalPart[];
}

/** A part of a goal: possible as soon as all its activities are open, and its step has been done. */
export interface GoalPart extends Sourced {
  readonly id: string;
  readonly text: Wording;
  readonly activities: readonly string[];
  /** The step of a programme that must have been done first. */
  readonly step?: string;
}

import type { IsoDate } from './calendar.ts';
import type { Verdict } from './criterion.ts';
import type { Delivery } from './delivery.ts';
import type { Level } from './level.ts';
import type { Wording } from './wording.ts';

/** Who to call, with the numbers that are the same for everyone. */
export interface CalledContact {
  readonly id: string;
  readonly phones: readonly string[];
}

/** The one finding that an outcome is about, and the one to call first. */
export interface FirstCall extends CalledContact {
  /** The signal that leads. */
  readonly signal: string;
}

/** A signal that is raised, or an alarm signal that could not be decided. */
export interface Finding {
  readonly id: string;
  readonly kind: 'alarm' | 'training';
  readonly level: Level;
  readonly verdict: Exclude<Verdict, 'clear'>;
  /** Who to call, the first of them first; empty where nobody needs to be called. */
  readonly contacts: readonly CalledContact[];
  /** Index of the level rule of the signal that decided. */
  readonly rule: number;
  readonly sources: readonly string[];
}

export interface CheckResult {
  readonly today: IsoDate;
  readonly delivery: Delivery;
  readonly day: number;
  /** The highest level of all findings. */
  readonly level: Level;
  /** Who to call first, and for which signal; null where nothing is found. */
  readonly first: FirstCall | null;
  /** Whether every alarm signal of this day and delivery could be decided. */
  readonly decided: boolean;
  /** Highest level first; a crisis signal before everything. */
  readonly findings: readonly Finding[];
  /** Ids of questions that could still change the outcome. */
  readonly unanswered: readonly string[];
}

/** Alarm signs with the same level and the same contact, by id. */
export interface AlarmSignGroup {
  readonly level: 'now' | 'today';
  readonly contact: string;
  readonly signals: readonly string[];
}

/** Alarm signs in a few words; without a text it is the title of the first. */
export interface SaidSign {
  readonly text?: Wording;
  readonly signals: readonly string[];
}

/** Alarm signs in a few words with the same level and the same contact. */
export interface CallGroup {
  readonly level: 'now' | 'today';
  readonly contact: string;
  readonly signs: readonly SaidSign[];
}

/** Who to call on a day. */
export interface Calls {
  /** The contact for whatever is not named; null where the content names none. */
  readonly ask: string | null;
  /** To be asked as a question, before all others. */
  readonly first: readonly CallGroup[];
  /** The most urgent first. */
  readonly groups: readonly CallGroup[];
}

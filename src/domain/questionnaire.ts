import type { AnswerValue, Criterion, Verdict } from './criterion.ts';
import type { Mode, Tear } from './delivery.ts';
import type { Sourced } from './guide.ts';
import type { Level } from './level.ts';
import type { Scope } from './scope.ts';
import type { Wording } from './wording.ts';

export const QUESTION_KINDS = ['yes-no', 'number', 'choice'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly text: Wording;
  /** Explains a hard word or how to look or measure. */
  readonly help?: Wording;
  /** Short, for a list and for the summary: "Koorts (38,0 of hoger)". */
  readonly label: Wording;
  /** Questions of one screen may be shown together as one list to pick from. Only yes-no questions. */
  readonly screen?: string;
  /** The part of the body where this is felt, for who cannot say which list it is on. */
  readonly body?: string;
  /** Offered once more when all has been asked. */
  readonly atEnd?: boolean;
  /**
   * Asked only after a yes (or "weet ik niet") to one of these yes-no questions. An answer that reports something
   * (a yes, an option or a number up to a threshold that a signal looks for) says yes to the first of them.
   */
  readonly follows?: readonly string[];
  /** For numbers: the unit and the inclusive bounds of what is believable. */
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** Never kept in a journal, nor passed on, nor anything that rests on it: a question about safety at home. */
  readonly private?: boolean;
  /** For a choice. */
  readonly options?: readonly { readonly id: string; readonly text: Wording }[];
}

/** Questions that are asked together: "Heb je nu een van deze klachten?" */
export interface Screen {
  readonly id: string;
  readonly title: Wording;
}

/** Who to call: a person or line, with telephone numbers where these are the same for everyone. */
export interface Contact {
  readonly id: string;
  readonly title: string;
  /** Behind "BEL NU": "112", "je verloskundige"; without it the title. */
  readonly short?: string;
  /** "Bel je verloskundige. Dat kan dag en nacht." */
  readonly text: Wording;
  readonly phones: readonly string[];
  /** What to do when nobody answers; and what to say. */
  readonly fallback?: Wording;
  readonly sources: readonly string[];
}

/** Chooses a contact by day and delivery; the first step that fits decides. */
export interface Route {
  readonly id: string;
  readonly steps: readonly (Scope & { readonly contact: string })[];
  readonly sources: readonly string[];
}

/** The level of a signal for a window and a delivery; the first that fits decides. */
export interface LevelRule extends Scope {
  readonly level: Level;
  /** A contact or a route; required from `appointment` up. */
  readonly contact?: string;
  /** Further contacts, after the first. */
  readonly also?: readonly string[];
  /** Why this level at this time. */
  readonly why: Wording;
  /** Why an alarm sign counts for less from here on than the day before. */
  readonly drop?: string;
}

export interface SignalExample {
  readonly day: number;
  readonly mode: Mode;
  readonly tear: Tear;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly verdict: Verdict;
  /** Expected level where raised. */
  readonly level?: Level;
}

/** Something to do; with a window only on those days, so that nobody reads "after 6 weeks" in week 10. */
export interface Action extends Pick<Scope, 'from' | 'until'> {
  readonly text: Wording;
}

export interface Signal extends Sourced {
  readonly id: string;
  readonly kind: 'alarm' | 'training';
  readonly topic: string;
  readonly applies: Scope;
  readonly when: Criterion;
  readonly levels: readonly LevelRule[];
  /** What "weet ik niet" counts as: at most the level itself. */
  readonly whenUnknown: Level;
  readonly title: Wording;
  /** What it may mean. */
  readonly meaning: Wording;
  /** What to do now, most important first. */
  readonly actions: readonly Action[];
  /** What to tell the person who answers the telephone. */
  readonly say?: Wording;
  /** Conditions of the plan that do not hold while this is raised. */
  readonly breaks: readonly string[];
  /** The fixed block on top: thoughts of self-harm or of harming the baby. */
  readonly crisis: boolean;
  /** Never stored, and not in what is passed on. */
  readonly private?: boolean;
  /** The questions that it is only reached through: a follow-up of these decides it. */
  readonly behind: readonly string[];
  readonly examples: readonly SignalExample[];
}

export interface CheckTopic {
  readonly id: string;
  readonly title: string;
}

/**
 * Alarm signals in a few words. A line counts on a day when its sign does; those in `also` that are not more urgent are then said too. Without
 * a text it is the title of its sign.
 */
export interface CallLine {
  readonly sign: string;
  readonly also: readonly string[];
  readonly text?: Wording;
}

/** Who to call, for a plan that is read in a minute. */
export interface CallList {
  /** The contact or route for whatever no line names. */
  readonly ask: string;
  /** What a contact is called after "bel nu" or "bel vandaag"; without a name it goes by its title. */
  readonly names: readonly { readonly contact: string; readonly text: string }[];
  /** As a question of their own, before all others. */
  readonly first: readonly CallLine[];
  readonly lines: readonly CallLine[];
}

export interface Questionnaire {
  readonly topics: readonly CheckTopic[];
  readonly screens: readonly Screen[];
  /** The signs that never wait, in a few words each, for who has nothing now. */
  readonly always: readonly { readonly sign: string; readonly text: Wording }[];
  /** Parts of the body from head to foot, as screens. */
  readonly body: readonly Screen[];
  readonly questions: readonly Question[];
  readonly signals: readonly Signal[];
  readonly contacts: readonly Contact[];
  readonly routes: readonly Route[];
  /** Null: every alarm signal goes by its title. */
  readonly callList: CallList | null;
}

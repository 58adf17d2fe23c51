import type { IsoDate } from './calendar.ts';
import type { Criterion } from './criterion.ts';
import type { Exercise } from './exercise.ts';
import type { Goal } from './goal.ts';
import type { Level } from './level.ts';
import type { Offset } from './offset.ts';
import type { Programme } from './programme.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Scope } from './scope.ts';
import type { TestSeries } from './test-series.ts';
import type { Wording } from './wording.ts';

/** Where a statement comes from; `facts` are ids of the two source documents, where it carries one. */
export interface Sourced {
  readonly sources: readonly string[];
  readonly facts: readonly string[];
}

/**
 * How firm a source is: a guideline, consensus or registry study; a leaflet of a hospital or professional body, or
 * a single reviewed study; an experience page, blog or news item; or our own proposal.
 */
export const GRADES = ['guideline', 'professional', 'experience', 'own'] as const;
export type Grade = (typeof GRADES)[number];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly year: number | null;
  /** Of the page itself, never of a front page; null where that is not known. */
  readonly url: string | null;
  readonly grade: Grade;
  /** Whether the page itself was read, or a summary or a page that restates it, or neither (general knowledge). */
  readonly read: 'original' | 'restated' | 'none';
  readonly consultedOn: IsoDate;
}

export const STATEMENT_KINDS = ['do', 'avoid', 'caution', 'normal'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** One piece of advice, or one thing that is normal at this time. */
export interface Statement extends Sourced {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: Wording;
  /** For whom of its track; left out: for all. */
  readonly applies?: Pick<Scope, 'modes' | 'tears'>;
  /** The activity it is about: as long as that one is closed, a `do` is not shown. */
  readonly activity?: string;
  /**
   * How early it stands among its kind, 0 to 100, higher first; equal ones keep the order of the files. By tens:
   * 90 an appointment to make now, 80 the wound, 70 the toilet, 60 the pelvic floor and breathing, 50 moving, 40
   * training, 30 rest and comfort, 20 what only some need. A `do` has one above 0.
   */
  readonly weight: number;
  /** The condition with which it begins to hold, or the one with which it no longer does. */
  readonly once?: string;
  readonly unless?: string;
  /** For a caution that tells to call: how soon. */
  readonly call?: Exclude<Level, 'none' | 'watch'>;
  /** A narrower window than that of its phase; half-open. */
  readonly from?: Offset;
  readonly until?: Offset;
}

/** A half-open range [from, until) of a track; `until` is null for the last phase. */
export interface Phase extends Sourced {
  readonly id: string;
  readonly from: Offset;
  readonly until: Offset | null;
  readonly title: string;
  readonly summary: Wording;
  readonly statements: readonly Statement[];
}

/** A track lets an activity start from an offset, under conditions. */
export interface Grant extends Sourced {
  readonly activity: string;
  readonly from: Offset;
  readonly conditions: readonly string[];
  /** How to start, and why not before. */
  readonly text: Wording;
  /** The track whose later start or further conditions this grant sets aside, and the conflict that says why. */
  readonly overrides?: { readonly track: string; readonly conflict: string };
}

/** A visit to plan in [from, until); `until` is null when it stays worthwhile. */
export interface Appointment extends Sourced {
  readonly id: string;
  readonly from: Offset;
  readonly until: Offset | null;
  readonly title: string;
  readonly text: Wording;
  /** The condition that tells that it has been. */
  readonly unless?: string;
  /** The appointment of another track that this one takes the place of. */
  readonly replaces?: string;
}

/** One timeline; an overlay has no phases. */
export interface Track {
  readonly id: string;
  readonly title: string;
  readonly applies: Scope;
  readonly phases: readonly Phase[];
  readonly statements: readonly Statement[];
  readonly grants: readonly Grant[];
  readonly appointments: readonly Appointment[];
}

export interface Activity {
  readonly id: string;
  readonly title: string;
  readonly description: Wording;
  /** Impact: running, jumping. Needs a date and conditions, never a date alone. */
  readonly impact: boolean;
}

/** What must hold before an activity opens. */
export interface Condition {
  readonly id: string;
  /** Its Dutch name on the command line. */
  readonly slug: string;
  /** From here on it is no longer asked: a wound or bleeding after that is for the check. */
  readonly until?: Offset;
  /**
   * The answer of a check that shows it is met: to the question that asks exactly this. Only while no signal breaks it.
   */
  readonly metByCheck?: Criterion;
  readonly title: string;
  /** In a few words, to stand in front of advice: "als het geen pijn doet". */
  readonly clause: string;
  /** Why the activity waits for it. */
  readonly reason: Wording;
  /** How to meet it. */
  readonly how: Wording;
  readonly sources: readonly string[];
  readonly facts: readonly string[];
}

/** A point or range that a source gives for a tissue: percent of the original strength. */
export interface TissuePoint extends Sourced {
  readonly id: string;
  readonly from: Offset;
  readonly until: Offset | null;
  readonly low: number;
  readonly high: number;
  readonly title: string;
  readonly text: Wording;
}

/** A tissue and how its strength returns. The band is our own synthesis; the points are those of the sources. */
export interface Tissue {
  readonly id: string;
  readonly title: string;
  readonly tracks: readonly string[];
  readonly band: readonly { readonly day: number; readonly low: number; readonly mid: number; readonly high: number }[];
  readonly bandSources: readonly string[];
  readonly caption: Wording;
  readonly points: readonly (TissuePoint & { readonly track: string })[];
}

/** What sources say differently, what the guide follows and why. */
export interface Conflict {
  readonly id: string;
  readonly title: string;
  readonly applies: Scope;
  readonly positions: readonly {
    readonly says: Wording;
    readonly sources: readonly string[];
    readonly facts: readonly string[];
  }[];
  readonly follows: Wording;
  readonly why: Wording;
}

/** A training signal of the whole recovery (rode vlag), in short. */
export interface RedFlag extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly text: Wording;
}

/** A standing notice: the rule of the red flags, how days are counted, … */
export interface Notice extends Sourced {
  readonly id: string;
  readonly text: Wording;
}

/** A figure about how often something happens: percent of a group. */
export interface PopulationFigure {
  readonly low: number;
  readonly high: number;
}

/** Background: what the pelvic floor does, how tissue recovers, … */
export interface Topic {
  readonly id: string;
  /** Its Dutch name on the command line. */
  readonly slug: string;
  readonly title: string;
  readonly summary: Wording;
  readonly paragraphs: readonly (Sourced & {
    readonly id: string;
    readonly text: Wording;
    readonly figure?: PopulationFigure;
  })[];
  /** Draws the recovery curve with the topic. */
  readonly curve: boolean;
}

/** Who has read the content as a professional; null: nobody yet. */
export interface Review {
  readonly by: string;
  readonly role: string;
  readonly on: IsoDate;
}

/** What the planner needs: all timelines and what they refer to. */
export interface PlanGuide {
  readonly id: string;
  readonly version: string;
  /** SHA-256 of the content, in hexadecimal: the first 12 digits. */
  readonly hash: string;
  readonly licence: string;
  readonly reviewed: Review | null;
  readonly intendedUse: readonly string[];
  readonly notices: readonly Notice[];
  readonly redFlags: readonly RedFlag[];
  readonly sources: readonly Source[];
  readonly activities: readonly Activity[];
  readonly conditions: readonly Condition[];
  readonly conflicts: readonly Conflict[];
  readonly tissues: readonly Tissue[];
  readonly tracks: readonly Track[];
}

/** What the check needs: the questionnaire, and the plan that its outcome changes. */
export interface CheckGuide extends PlanGuide {
  readonly questionnaire: Questionnaire;
}

/** What one can do oneself: each a list of which every item has a file of its own. */
export interface OwnWork {
  readonly tests: readonly TestSeries[];
  readonly programmes: readonly Programme[];
  readonly exercises: readonly Exercise[];
  readonly goals: readonly Goal[];
}

/** All content: the plan, the questionnaire, the background, and what one can do oneself. */
export interface Guide extends CheckGuide, OwnWork {
  readonly topics: readonly Topic[];
}

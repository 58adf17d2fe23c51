import type { IsoDate } from './calendar.ts';
import type { Delivery } from './delivery.ts';
import type { Statement, StatementKind } from './guide.ts';

export const MILESTONE_KINDS = ['phase', 'activity', 'appointment', 'figure'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A dated event; `inDays` is negative once it has passed, 0 today. */
export interface Milestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly on: IsoDate;
  readonly inDays: number;
  readonly track: string;
  readonly sources: readonly string[];
}

/** A phase with its dates: [from, until), `until` null for the last one. */
export interface DatedPhase {
  readonly id: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

export interface PlannedTrack {
  readonly id: string;
  /** The phase of today; null in a look-ahead and for an overlay. `number` counts from 1. */
  readonly phase: (DatedPhase & { readonly number: number; readonly of: number }) | null;
  readonly phases: readonly DatedPhase[];
}

export type ConditionState = 'met' | 'unmet' | 'unknown';

/** `open`: date and conditions; `conditional`: the date has come, a condition is unknown; `closed`: the date or a condition says no. */
export type ActivityStatus = 'open' | 'conditional' | 'closed';

export interface PlannedActivity {
  readonly id: string;
  readonly status: ActivityStatus;
  readonly from: IsoDate | null;
  readonly decidedBy: string;
  readonly conditions: readonly { readonly id: string; readonly state: ConditionState }[];
  readonly sources: readonly string[];
  /** What the other tracks say, and which are set aside with a written reason. */
  readonly others: readonly { readonly track: string; readonly from: IsoDate; readonly setAsideBy: string | null }[];
  /**
   * What the own therapist advised. A stricter advice decides (`from` is that of the advice, null for "not for now");
   * a looser one changes nothing and is shown.
   */
  readonly advice?: TherapistAdvice & { readonly isStricter: boolean };
}

/** A recovery figure for today: percent of the original strength, low to high, both inclusive. */
export interface PlannedFigure {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly sources: readonly string[];
}

/** A statement that holds today, and the track that gives it. */
export interface CurrentStatement {
  readonly track: string;
  readonly statement: Statement;
}

/** What holds today: to do, to leave, to watch, and what is normal now. The leading track comes first. */
export type CurrentAdvice = Readonly<Record<StatementKind, readonly CurrentStatement[]>>;

export interface RecoveryPlan {
  readonly today: IsoDate;
  readonly delivery: Delivery;
  /** Days since the delivery; negative in a look-ahead. */
  readonly day: number;
  readonly lookAhead: boolean;
  readonly tracks: readonly PlannedTrack[];
  readonly upcoming: readonly Milestone[];
  readonly passed: readonly Milestone[];
  readonly activities: readonly PlannedActivity[];
  readonly figures: readonly PlannedFigure[];
  readonly advice: CurrentAdvice;
  readonly conflicts: readonly string[];
  /** What the conditions rest on, by id; empty without a journal. */
  readonly evidence: Readonly<Record<string, ConditionEvidence>>;
}

/** What is known of the person beside the delivery: which conditions hold, which do not, and what it rests on. */
export interface RecoveryRecord {
  readonly conditions: Readonly<Record<string, 'met' | 'unmet'>>;
  /** For conditions of which the journal tells something, also where that no longer decides. */
  readonly evidence?: Readonly<Record<string, ConditionEvidence>>;
  /** Of the own therapist, at most one for an activity. */
  readonly advice?: readonly TherapistAdvice[];
}

/** What a condition rests on: the date, the entry of the journal, and for one that does not hold the signals. */
export interface ConditionEvidence {
  readonly state: ConditionState;
  readonly on: IsoDate;
  readonly by: 'check' | 'test' | 'session' | 'self';
  readonly entry: string;
  /**
   * Why an unknown one is not met: it was said or asked too long ago (`expired`), or there was a complaint in the two
   * weeks before, on this date (`complaint`).
   */
  readonly because?: 'expired' | 'complaint';
  readonly signals: readonly string[];
}

/** What the own therapist said of an activity: from which date, or not for now (null). */
export interface TherapistAdvice {
  readonly activity: string;
  readonly from: IsoDate | null;
  readonly by: string;
  readonly on: IsoDate;
  readonly entry: string;
}

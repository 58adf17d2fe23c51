import type { IsoDate } from './calendar.ts';
import type { Delivery } from './delivery.ts';
import type { Statement, StatementKind } from './guide.ts';
import type { Standing } from './standing.ts';

export const MILESTONE_KINDS = ['phase', 'activity', 'appointment', 'figure'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** A dated event; `inDays` is negative once it has passed, 0 today. `until` is the first day after it, where it has one. */
export interface Milestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly on: IsoDate;
  readonly until: IsoDate | null;
  readonly inDays: number;
  readonly track: string;
  readonly sources: readonly string[];
}

/** [from, until); `until` is null without an end. */
export interface DateRange {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** A phase with its dates. */
export interface DatedPhase extends DateRange {
  readonly id: string;
}

/** A phase with what its track says in it. */
export interface PlannedPhase extends DatedPhase {
  readonly statements: readonly PlannedStatement[];
}

export interface PlannedTrack {
  readonly id: string;
  /** The phase of today; null in a look-ahead and for an overlay. `number` counts from 1. */
  readonly phase: (DatedPhase & { readonly number: number; readonly of: number }) | null;
  readonly phases: readonly PlannedPhase[];
  /** What the track says apart from its phases. */
  readonly statements: readonly PlannedStatement[];
}

/** A visit to plan in [from, until). `ahead` before it, `now` while it can be made, `past` after it. */
export interface PlannedAppointment {
  readonly id: string;
  readonly track: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly state: 'ahead' | 'now' | 'past';
  /** Days from today to `from`; negative once it has passed. */
  readonly inDays: number;
  readonly sources: readonly string[];
}

export type ConditionState = 'met' | 'unmet' | 'unknown';

/** `open`: date and conditions; `conditional`: the date has come, a condition is unknown; `closed`: the date or a condition says no. */
export type ActivityStatus = 'open' | 'conditional' | 'closed';

export interface PlannedActivity {
  readonly id: string;
  /** Running, jumping: advice to do it waits for its conditions too. */
  readonly impact: boolean;
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

/** A statement of a track, what it is worth and when. */
export interface PlannedStatement {
  readonly track: string;
  readonly statement: Statement;
  /** Today where today lies in the window of the statement; else on the first day of that window. */
  readonly standing: Standing;
  /** The conditions that are not met, by id: what stands in front of it, or holds it back. */
  readonly missing: readonly string[];
  /** The days that the content gives it; its phase where it gives none. */
  readonly window: DateRange;
  /** The first day on which it can hold, by its window and the date of its activity; null when no date opens it. */
  readonly from: IsoDate | null;
  /** The first day on which it no longer holds; null without an end. */
  readonly until: IsoDate | null;
}

/**
 * What holds today, also under conditions: to do, to leave, to watch, and what is normal now. The leading track comes
 * first.
 */
export type CurrentAdvice = Readonly<Record<StatementKind, readonly PlannedStatement[]>>;

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
  /** In the order of their first day. */
  readonly appointments: readonly PlannedAppointment[];
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

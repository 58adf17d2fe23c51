import type { IsoDate } from '../domain/calendar.ts';
import type { Statement } from '../domain/guide.ts';
import type { DateRange, PlannedActivity, PlannedStatement, RecoveryRecord } from '../domain/plan.ts';
import { type Standing, standingOf } from '../domain/standing.ts';
import type { DateOf } from './dates-of.ts';

/** What statements are planned by: the day, the dates of the delivery, the activities by id, and what is known. */
export interface StatementContext {
  readonly today: IsoDate;
  readonly dateOf: DateOf;
  readonly activities: ReadonlyMap<string, PlannedActivity>;
  readonly record: RecoveryRecord;
}

/** The statements of a phase or a track, in their order; `whole` is the time of that phase or track. */
export function planStatements(
  track: string,
  statements: readonly Statement[],
  whole: DateRange,
  context: StatementContext,
): PlannedStatement[] {
  return statements.map((statement) => planStatement(track, statement, whole, context));
}

function planStatement(
  track: string,
  statement: Statement,
  whole: DateRange,
  { today, dateOf, activities, record }: StatementContext,
): PlannedStatement {
  const { kind } = statement;
  const window = windowOf(statement, whole, dateOf);
  const { from, until } = window;
  const activity = statement.activity === undefined ? undefined : activities.get(statement.activity);
  const isToday = from <= today && (until === null || today < until);
  const standing = standingByRecord(statement, record) ?? standingOf(kind, activity, isToday ? today : from);
  return {
    track,
    statement,
    standing,
    missing: missingOf(statement, activity, record),
    window,
    from: kind === 'do' && activity !== undefined ? startOf(from, activity) : from,
    until: kind === 'avoid' && activity !== undefined ? endOf(until, activity) : until,
  };
}

/** A `do` begins when its activity may. */
function startOf(from: IsoDate, { from: opens }: PlannedActivity): IsoDate | null {
  return opens === null ? null : laterOf(from, opens);
}

/** An `avoid` ends when its activity may begin and nothing else is in the way. */
function endOf(until: IsoDate | null, { from: opens, conditions }: PlannedActivity): IsoDate | null {
  return opens !== null && conditions.every(({ state }) => state === 'met') ? earlierOf(until, opens) : until;
}

function windowOf(statement: Statement, whole: DateRange, dateOf: DateOf): DateRange {
  if (statement.from === undefined && statement.until === undefined) return whole;
  return {
    from: statement.from === undefined ? whole.from : laterOf(whole.from, dateOf(statement.from)),
    until: statement.until === undefined ? whole.until : earlierOf(whole.until, dateOf(statement.until)),
  };
}

/** A statement may begin or end to hold with a condition of the person, whatever the day. */
function standingByRecord({ once, unless }: Statement, { conditions }: RecoveryRecord): Standing | undefined {
  if (unless !== undefined && conditions[unless] === 'met') return 'over';
  return once !== undefined && conditions[once] !== 'met' ? 'later' : undefined;
}

const NONE: readonly never[] = [];

function missingOf(
  { kind, once }: Statement,
  activity: PlannedActivity | undefined,
  record: RecoveryRecord,
): readonly string[] {
  const isWaiting = once !== undefined && record.conditions[once] !== 'met';
  const asked = kind === 'do' && activity !== undefined ? activity.conditions : NONE;
  if (!isWaiting && asked.length === 0) return NONE;
  const missing = asked.filter(({ state }) => state !== 'met').map(({ id }) => id);
  return isWaiting ? [once, ...missing] : missing;
}

function laterOf(left: IsoDate, right: IsoDate): IsoDate {
  return left > right ? left : right;
}

function earlierOf(left: IsoDate | null, right: IsoDate): IsoDate {
  return left === null || right < left ? right : left;
}

import { createHash } from 'node:crypto';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { type DayNumber, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { PlanGuide } from '../../src/domain/guide.ts';
import { addOffset, type Offset } from '../../src/domain/offset.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { renderPlanJson } from '../../src/render/json/plan-json.ts';
import { date } from './dates.ts';

/** What one time zone gives. */
export interface ProbeResult {
  readonly timeZone: string;
  readonly compared: number;
  /** Days on which the program and date-fns differ. */
  readonly differences: readonly string[];
  /** A hash of every date that was computed. */
  readonly dates: string;
  readonly plans: readonly string[];
}

const DAY = 86_400_000;
const FIRST: DayNumber = Date.UTC(1990, 0, 1) / DAY;
const LAST: DayNumber = Date.UTC(2040, 11, 31) / DAY;

const DELIVERIES: readonly Delivery[] = [
  { deliveredOn: date('2024-03-30'), mode: 'vaginal', tear: '3b', afterLoss: false },
  { deliveredOn: date('2024-10-27'), mode: 'caesarean', tear: 'none', afterLoss: false },
  { deliveredOn: date('2024-02-29'), mode: 'instrumental', tear: 'episiotomy', afterLoss: true },
  { deliveredOn: date('2025-08-31'), mode: 'vaginal', tear: 'none', afterLoss: false },
];
const TODAY = date('2025-03-30');

/** date-fns on local dates, with the one correction: a month is never cut short, it rolls over. */
function oracle(born: DayNumber, { days, months }: Offset): string {
  const utc = new Date(born * DAY);
  const local = new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
  const inMonth = addMonths(local, months);
  const rolled = inMonth.getDate() === local.getDate() ? inMonth : addDays(inMonth, 1);
  const result = addDays(rolled, days);
  const [year, month, day] = [result.getFullYear(), result.getMonth() + 1, result.getDate()];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Every offset that occurs in the content, once. */
export function offsetsOf(content: unknown): Offset[] {
  const found = new Map<string, Offset>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('days' in value && 'months' in value && typeof value.days === 'number' && typeof value.months === 'number') {
      found.set(`${value.months}m ${value.days}d`, { days: value.days, months: value.months });
      return;
    }
    for (const child of Object.values(value)) visit(child);
  };
  visit(content);
  return [...found.values()];
}

/** Runs the comparison and the plans in the time zone of this process. */
export function probe(guide: PlanGuide): ProbeResult {
  const differences: string[] = [];
  const hash = createHash('sha256');
  let compared = 0;
  const offsets = offsetsOf(guide);
  for (let born = FIRST; born <= LAST; born += 1) {
    for (const offset of offsets) {
      const ours = isoDateOf(addOffset(born, offset));
      const theirs = oracle(born, offset);
      compared += 1;
      hash.update(ours);
      if (ours !== theirs) differences.push(`${isoDateOf(born)} + ${JSON.stringify(offset)}: ${ours}, not ${theirs}`);
    }
  }
  return {
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    compared,
    differences: differences.slice(0, 20),
    dates: hash.digest('hex'),
    plans: DELIVERIES.map((delivery) =>
      renderPlanJson(planRecovery(guide, delivery, TODAY, { conditions: {} }), guide, {
        name: 'herstel',
        version: 'probe',
      }),
    ),
  };
}

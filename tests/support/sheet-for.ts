import { callsToday } from '../../src/check/calls-today.ts';
import { careLine } from '../../src/check/care-line.ts';
import { bookletDocument } from '../../src/document/booklet-document.ts';
import type { Document } from '../../src/document/document.ts';
import { sheetDocument } from '../../src/document/sheet-document.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { delivery, planFor } from './plan-for.ts';
import { shippedGuide } from './shipped-guide.ts';

/** The sheet of a delivery on a day after it (before it: negative). */
export function sheetFor(of: Delivery, day: number, name?: string): Document {
  const guide = shippedGuide();
  const today = isoDateOf(dayNumberOfIso(of.deliveredOn) + day);
  const plan = planFor(of, today);
  const first = plan.lookAhead ? planFor(of, of.deliveredOn) : plan;
  return sheetDocument(plan, guide, {
    calls: callsToday(guide.questionnaire, of, plan.today),
    careLine: careLine(guide.questionnaire, of, first.today),
    advice: first.advice,
    ...(name === undefined ? {} : { name }),
  });
}

/** The booklet of a delivery on a day after it. */
export function bookletFor(of: Delivery, day: number, name?: string): Document {
  const guide = shippedGuide();
  const today = isoDateOf(dayNumberOfIso(of.deliveredOn) + day);
  return bookletDocument(planFor(of, today), guide, {
    calls: callsToday(guide.questionnaire, of, today),
    ...(name === undefined ? {} : { name }),
  });
}

/** The situations that a reader is shown first: each is looked at on paper. */
export const SIX_SHEETS: readonly { readonly name: string; readonly of: Delivery; readonly day: number }[] = [
  { name: 'total-rupture-day-49', of: delivery('2024-03-01', { tear: '3b' }), day: 49 },
  { name: 'caesarean-day-10', of: delivery('2024-03-01', { mode: 'caesarean' }), day: 10 },
  { name: 'after-loss-day-16', of: delivery('2024-03-01', { afterLoss: true }), day: 16 },
  { name: 'vaginal-day-3', of: delivery('2024-03-01'), day: 3 },
  { name: 'look-ahead', of: delivery('2024-03-01'), day: -42 },
  { name: 'four-years-later', of: delivery('2024-03-01'), day: 1461 },
];

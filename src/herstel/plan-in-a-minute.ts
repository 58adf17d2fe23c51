import { callsToday } from '../check/calls-today.ts';
import type { Document } from '../document/document.ts';
import { minutePlan } from '../document/minute-plan.ts';
import { MINUTE_ROOMS, TIGHTEST } from '../document/minute-room.ts';
import type { CheckGuide } from '../domain/guide.ts';
import type { RecoveryPlan, RecoveryRecord } from '../domain/plan.ts';
import type { Situation } from '../domain/situation.ts';
import { planRecovery } from '../planner/plan-recovery.ts';
import { layDocument } from '../render/terminal/lay-document.ts';

/** A screen of 80 columns shows the whole plan at once; on a telephone it is under two and a half screens. */
const WIDE = { columns: 80, lines: 48 };
const NARROW = { columns: 40, lines: 90 };

/** The plan that is read in a minute, with as much as fits on a screen of `width` columns. */
export function planInAMinute(
  plan: RecoveryPlan,
  guide: CheckGuide,
  { delivery, today, assumed }: Situation,
  record: RecoveryRecord,
  width: number,
): Document {
  const calls = callsToday(guide.questionnaire, delivery, today);
  const firstDay = plan.lookAhead ? planRecovery(guide, delivery, delivery.deliveredOn, record) : null;
  const most = mostLines(width);
  const inRoom = (index: number): Document =>
    minutePlan({ plan, guide, calls, assumed, firstDay }, MINUTE_ROOMS[index] ?? TIGHTEST);
  const fits = (document: Document): boolean =>
    layDocument(document, { width, color: false, plain: false }).length <= most;
  // Each room holds less than the one before it: halved until the first that fits is found.
  let tooWide = -1;
  let tight = MINUTE_ROOMS.length - 1;
  let document = inRoom(tight);
  while (tight - tooWide > 1) {
    const index = tooWide < 0 ? 0 : Math.floor((tooWide + tight) / 2);
    const candidate = inRoom(index);
    if (fits(candidate)) {
      tight = index;
      document = candidate;
    } else tooWide = index;
  }
  return document;
}

/** The most lines on a screen of this width: the same amount of text everywhere, between the two bars. */
export function mostLines(width: number): number {
  if (width >= WIDE.columns) return WIDE.lines;
  if (width <= NARROW.columns) return NARROW.lines;
  const share = (WIDE.columns - width) / (WIDE.columns - NARROW.columns);
  return Math.floor(WIDE.lines + share * (NARROW.lines - WIDE.lines));
}

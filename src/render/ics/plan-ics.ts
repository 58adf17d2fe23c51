import { shortDate } from '../../document/dutch-date.ts';
import { nextEvents } from '../../document/next-events.ts';
import { type PlanEvent, planEvents } from '../../document/plan-events.ts';
import { dayNumberOf, dayNumberOfIso, type IsoDate, isoDateOf } from '../../domain/calendar.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { PlanGuide } from '../../domain/guide.ts';
import type { Offset } from '../../domain/offset.ts';
import type { RecoveryPlan } from '../../domain/plan.ts';
import { calendarWords } from '../../text/export-words.ts';
import { type CalendarEvent, writeCalendar } from './write-calendar.ts';

/** What may be set on a calendar file. */
export interface PlanIcsOptions {
  /** How long before an event the agenda reminds: whole days or weeks (an offset without months). */
  readonly reminder?: Offset;
  /** Whose calendar it is: in the name of the calendar, never in an event. */
  readonly name?: string;
  /** A client's code: keeps two people with the same delivery date apart in one agenda. */
  readonly code?: string;
  /** Every phase, activity, appointment and figure; else what comes next, in at most eight events. */
  readonly everything?: boolean;
}

const FIRST_SEQUENCE_DAY = dayNumberOf({ year: 2020, month: 1, day: 1 });

/**
 * The plan as an iCalendar file (RFC 5545): all-day events for what comes next; with `everything` for all phases, and
 * for the activities, appointments and recovery figures that are ahead. Dates only, so every time zone shows the same day.
 *
 * Importing again updates. A UID is made of the id of the milestone and an anonymous digest of the delivery date
 * (and the code): not of titles, dates of events, kind of tear or version of the content, because each of these may
 * be corrected later. SEQUENCE rises with the day on which the plan was made. The same plan gives the same bytes.
 */
export function renderPlanIcs(plan: RecoveryPlan, guide: PlanGuide, options: PlanIcsOptions = {}): string {
  const today = dayNumberOfIso(plan.today);
  const identity = calendarIdentity(plan.delivery, options.code);
  const reminderDays = options.reminder?.days ?? 0;
  const chosen = options.everything === true ? planEvents(plan, guide) : nextEvents(plan, guide);
  const events = chosen.map((event): CalendarEvent => {
    const { id, kind, title, lines, reminder } = event;
    const start = dayNumberOfIso(event.start);
    const isReminded = reminderDays > 0 && start - reminderDays >= today;
    const text = calendarWords.reminder(reminderDays, reminder, shortDate(event.start));
    return {
      uid: `${identity}.${id}@herstel`,
      start: event.start,
      end: lastDayAfter(event, start),
      title,
      lines,
      category: calendarWords.categories[kind],
      ...(isReminded ? { reminder: { days: reminderDays, text } } : {}),
    };
  });
  const name = options.name === undefined ? calendarWords.name : calendarWords.nameFor(options.name);
  return writeCalendar({ name, stamp: plan.today, sequence: Math.max(0, today - FIRST_SEQUENCE_DAY) }, events);
}

/** Who the calendar belongs to, without saying so: 16 hexadecimal digits. */
export function calendarIdentity(delivery: Pick<Delivery, 'deliveredOn'>, code: string | undefined): string {
  return fnv1a(code === undefined ? delivery.deliveredOn : `${delivery.deliveredOn} ${code}`);
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

// Not a secret, only a name: the delivery date can be read from the events anyway. (FNV-1a, 64 bits, over UTF-16.)
function fnv1a(text: string): string {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * FNV_PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}

// DTEND is exclusive: the day after the last one.
function lastDayAfter(event: PlanEvent, start: number): IsoDate {
  return event.end ?? isoDateOf(start + 1);
}

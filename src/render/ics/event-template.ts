import ical, {
  escape as escapeText,
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';
import { calendarWords } from '../../text/export-words.ts';
import { harmless } from '../../text/quoted.ts';
import { foldLine } from './fold-line.ts';
import type { EventContent } from './plan-events.ts';

/** What differs between two people with the same advice; dates are written `YYYYMMDD`. */
export interface CalendarSlots {
  /** 16 hexadecimal digits. */
  readonly identity: string;
  readonly start: string;
  readonly end: string;
  readonly stamp: string;
  readonly sequence: string;
  /** The first day in words, for the reminder. */
  readonly date: string;
}

export type EventTemplate = (slots: CalendarSlots) => string;

const SLOT = {
  identity: '0000feed0000feed',
  start: '1801-01-01',
  end: '1801-02-02',
  stamp: '1801-03-03',
  date: 'feedfeed',
} as const;
const SECONDS_PER_DAY = 86_400;
/** An alarm of an all-day event counts from midnight; nobody wants to be woken by it. */
const NINE_IN_THE_MORNING = 9 * 3_600;

const remembered = new WeakMap<EventContent, Map<number, EventTemplate>>();

/**
 * An event as ical-generator writes it, with open places for what differs per person. Folding a calendar costs the
 * library ten milliseconds and a practice has thousands of clients with the same advice, so an event is folded and
 * escaped once. Every open place lies in the first 75 octets of its line, or its line is shorter: folding is not changed; the text of a reminder is folded anew.
 */
export function eventTemplate(content: EventContent, reminderDays: number): EventTemplate {
  let known = remembered.get(content);
  if (known === undefined) {
    known = new Map();
    remembered.set(content, known);
  }
  let template = known.get(reminderDays);
  if (template === undefined) {
    template = templateOf(writeEvent(content, reminderDays), content, reminderDays);
    known.set(reminderDays, template);
  }
  return template;
}

/** The calendar around the events. */
export function calendarFrame(person: string | undefined): CalendarFrame {
  if (person !== undefined) return frameNamed(calendarWords.nameFor(person));
  nameless ??= frameNamed(calendarWords.name);
  return nameless;
}

export interface CalendarFrame {
  readonly before: string;
  readonly after: string;
}

let nameless: CalendarFrame | undefined;

function frameNamed(title: string): CalendarFrame {
  // The library writes the name of a calendar as it is.
  const name = escapeText(harmless(title), false);
  const calendar = ical({
    prodId: { company: 'herstel', product: 'herstel', language: 'NL' },
    method: ICalCalendarMethod.PUBLISH,
    name,
  }).toString();
  const end = calendar.lastIndexOf('END:VCALENDAR');
  return { before: calendar.slice(0, end), after: `${calendar.slice(end)}\r\n` };
}

function writeEvent(event: EventContent, reminderDays: number): string {
  const calendar = ical();
  const written = calendar.createEvent({
    id: `${SLOT.identity}.${event.id}@herstel`,
    allDay: true,
    // Texts and not Date objects: a local midnight would be the day before in half of the world.
    start: SLOT.start,
    end: SLOT.end,
    stamp: SLOT.stamp,
    lastModified: SLOT.stamp,
    summary: harmless(event.title),
    description: event.lines.map(harmless).join('\n'),
    categories: [{ name: calendarWords.category }, { name: calendarWords.categories[event.kind] }],
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
    class: ICalEventClass.PRIVATE,
  });
  if (reminderDays > 0) {
    written.createAlarm({
      type: ICalAlarmType.display,
      trigger: reminderDays * SECONDS_PER_DAY - NINE_IN_THE_MORNING,
      relatesTo: ICalAlarmRelatesTo.start,
      description: SLOT.date,
    });
  }
  const text = calendar.toString();
  return text.slice(text.indexOf('BEGIN:VEVENT'), text.lastIndexOf('END:VCALENDAR'));
}

function templateOf(text: string, { reminder }: EventContent, reminderDays: number): EventTemplate {
  const compact = (date: string): string => date.replaceAll('-', '');
  const reminded = reminderDays > 0 ? ([[`${SAID}${SLOT.date}`, 'date']] as const) : [];
  const openPlaces: readonly (readonly [string, keyof CalendarSlots])[] = [
    [`UID:${SLOT.identity}`, 'identity'],
    ['SEQUENCE:0', 'sequence'],
    [`DTSTAMP:${compact(SLOT.stamp)}`, 'stamp'],
    [`DTSTART;VALUE=DATE:${compact(SLOT.start)}`, 'start'],
    [`DTEND;VALUE=DATE:${compact(SLOT.end)}`, 'end'],
    ...reminded,
    [`LAST-MODIFIED:${compact(SLOT.stamp)}`, 'stamp'],
  ];
  const pieces: { readonly before: string; readonly slot: keyof CalendarSlots }[] = [];
  let rest = text;
  for (const [line, slot] of openPlaces) {
    const at = rest.indexOf(`\r\n${line}`);
    if (at === -1) throw new RangeError(`ical-generator wrote no line ${line}`);
    const from = at + 2 + line.lastIndexOf(':') + 1;
    pieces.push({ before: rest.slice(0, from), slot });
    rest = rest.slice(at + 2 + line.length);
  }
  const after = rest;
  return (slots) => {
    let written = '';
    for (const { before, slot } of pieces) {
      written += before;
      written += slot === 'date' ? said(reminderDays, reminder, slots.date) : slots[slot];
    }
    return written + after;
  };
}

const SAID = 'DESCRIPTION:';

/** The text of a reminder, which names the date, behind its property. */
function said(reminderDays: number, what: string, date: string): string {
  const text = harmless(calendarWords.reminder(reminderDays, what, date));
  return foldLine(`${SAID}${escapeText(text, false)}`).slice(SAID.length);
}

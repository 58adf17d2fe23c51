import type { IsoDate } from '../../domain/calendar.ts';
import { calendarWords } from '../../text/export-words.ts';
import { harmless } from '../../text/quoted.ts';

/** An all-day event as it stands in a calendar file. */
export interface CalendarEvent {
  readonly uid: string;
  readonly start: IsoDate;
  /** Exclusive: the day after the last one. */
  readonly end: IsoDate;
  readonly title: string;
  readonly lines: readonly string[];
  readonly category: string;
  /** How many days before, and what is said then. */
  readonly reminder?: { readonly days: number; readonly text: string };
}

/** What holds for every event of a calendar file. */
export interface CalendarFrame {
  readonly name: string;
  /** The day on which it is made; the same plan gives the same bytes. */
  readonly stamp: IsoDate;
  readonly sequence: number;
}

/** An alarm of an all-day event counts from midnight; nobody wants to be woken by it: nine in the morning. */
const NINE = 9;
const MOST_OCTETS = 75;

/**
 * A calendar file (RFC 5545) of all-day events, with the properties that Outlook looks for.
 *
 * Own code, and not a library: ical-generator takes four milliseconds for a calendar, half a minute for ten thousand
 * clients, nearly all of it for folding lines. Read back in the tests by two parsers.
 */
export function writeCalendar({ name, stamp, sequence }: CalendarFrame, events: readonly CalendarEvent[]): string {
  const said = escaped(name);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//herstel//herstel//NL',
    'METHOD:PUBLISH',
    `NAME:${said}`,
    `X-WR-CALNAME:${said}`,
    ...events.flatMap((event) => eventLines(event, `${compact(stamp)}T000000Z`, sequence)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventLines(event: CalendarEvent, stamp: string, sequence: number): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(event.start)}`,
    `DTEND;VALUE=DATE:${compact(event.end)}`,
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    `SUMMARY:${escaped(event.title)}`,
    'TRANSP:TRANSPARENT',
    `DESCRIPTION:${event.lines.map(escaped).join('\\n')}`,
    ...(event.reminder === undefined ? [] : alarmLines(event.reminder)),
    `CATEGORIES:${escaped(calendarWords.category)},${escaped(event.category)}`,
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    `LAST-MODIFIED:${stamp}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

function alarmLines({ days, text }: { readonly days: number; readonly text: string }): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:-P${days === 1 ? '' : `${days - 1}D`}T${24 - NINE}H`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VALARM',
  ];
}

function compact(date: IsoDate): string {
  return date.replaceAll('-', '');
}

function escaped(text: string): string {
  return harmless(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** A content line over lines of at most 75 octets; no character is broken. */
function folded(line: string): string {
  if (line.length * 3 <= MOST_OCTETS) return line;
  let text = '';
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const isPair = code >= 0xd800 && code < 0xdc00;
    const width = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (octets + width > MOST_OCTETS) {
      text += `${line.slice(start, at)}\r\n `;
      start = at;
      octets = 1;
    }
    octets += width;
    if (isPair) at += 1;
  }
  return text + line.slice(start);
}

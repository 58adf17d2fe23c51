// Reads an iCalendar file (standard input) with two parsers that do not know each other, and prints what each sees.
// Run on its own, so that a test can choose the time zone.
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';

const text = readFileSync(0, 'utf8');

function icalJs() {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      uid: event.uid,
      sequence: event.sequence,
      allDay: event.startDate.isDate && event.endDate.isDate,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      summary: event.summary,
      description: event.description,
      categories: component.getFirstProperty('categories').getValues(),
      stamp: component.getFirstPropertyValue('dtstamp').toJSDate().toISOString(),
      alarm: alarm === null ? null : alarm.getFirstPropertyValue('trigger').toSeconds(),
      said: alarm === null ? null : alarm.getFirstPropertyValue('description'),
    };
  });
}

function tsIcs() {
  return convertIcsCalendar(undefined, text).events.map((event) => {
    const trigger = event.alarms?.[0]?.trigger;
    const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = trigger?.value ?? {};
    const before = (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60 + seconds;
    return {
      uid: event.uid,
      sequence: event.sequence,
      allDay: event.start.type === 'DATE' && event.end.type === 'DATE',
      start: event.start.date.toISOString().slice(0, 10),
      end: event.end.date.toISOString().slice(0, 10),
      summary: event.summary,
      // ts-ics leaves a line break behind where a property follows that it does not know.
      description: event.description.replace(/\n$/, ''),
      categories: event.categories,
      stamp: event.stamp.date.toISOString(),
      alarm: trigger === undefined ? null : -before,
      // ts-ics leaves the escapes in the text of an alarm.
      said: event.alarms?.[0]?.description?.replace(/\\([,;\\])/g, '$1') ?? null,
    };
  });
}

process.stdout.write(JSON.stringify({ icalJs: icalJs(), tsIcs: tsIcs() }));

import type { IsoDate } from '../domain/calendar.ts';
import type { PlanGuide } from '../domain/guide.ts';
import type { PlannedActivity, PlannedAppointment, PlannedPhase, RecoveryPlan } from '../domain/plan.ts';
import { calendarWords as words } from '../text/export-words.ts';
import { sinceBirthText } from './offset-words.ts';
import { adviceLines, type PlanEvent, redFlagLines, withFoot } from './plan-events.ts';
import { byId, type PlanReader, readerOf } from './reader.ts';
import { isForEveryone, phasedTracks } from './timeline-block.ts';

/** What a telephone shows at once and a family calendar bears. */
const MOST_EVENTS = 8;
const MOST_APPOINTMENTS = 3;

/**
 * What comes next, in at most eight events of a day: the start of every phase that is ahead (where two timelines run, the
 * general one goes on where the particular one ends), and the appointments that can be made. Nothing that is past, no
 * figures. Titles tell nothing to who sees a locked screen; what may then, and under which conditions, is inside.
 */
export function nextEvents(plan: RecoveryPlan, guide: PlanGuide): PlanEvent[] {
  const reader = readerOf(plan, guide);
  const appointments = appointmentEvents(reader).slice(0, MOST_APPOINTMENTS);
  const starts = phaseStarts(reader).slice(0, MOST_EVENTS - appointments.length);
  return [...starts, ...appointments].sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

interface Start {
  readonly track: string;
  readonly phase: PlannedPhase;
}

function phaseStarts(reader: PlanReader): PlanEvent[] {
  const starts = startsInOrder(reader);
  return starts.flatMap((start, index) =>
    start.phase.from > reader.plan.today ? [phaseStart(start, starts[index + 1]?.phase.from ?? null, reader)] : [],
  );
}

/** The phases of the most particular timeline, and of the general one those that start after its last. */
function startsInOrder(reader: PlanReader): Start[] {
  const starts: Start[] = [];
  for (const { id, phases } of phasedTracks(reader)) {
    const last = starts.at(-1)?.phase.from ?? '';
    starts.push(...phases.filter(({ from }) => from > last).map((phase) => ({ track: id, phase })));
  }
  return starts;
}

function phaseStart({ track, phase: planned }: Start, next: IsoDate | null, reader: PlanReader): PlanEvent {
  const { id, from: start, statements } = planned;
  const phase = byId(byId(reader.guide.tracks, track).phases, id);
  const opening = reader.plan.activities.filter(
    ({ from }) => from !== null && from >= start && (next === null || from < next),
  );
  // What waits for a date or a condition is no advice, nor is what no longer applies.
  const advice = statements.filter(({ standing }) => standing === 'holds' || standing === 'under-conditions');
  const lines = [
    `${phase.title}. ${reader.say(phase.summary)}`.trim(),
    ...openingLines(opening, reader),
    ...adviceLines(words.does, 'do', advice, reader),
    ...redFlagLines(reader),
  ];
  const sources = [
    ...phase.sources,
    ...opening.flatMap((activity) => activity.sources),
    ...advice.flatMap(({ statement }) => statement.sources),
  ];
  return {
    id,
    kind: 'phase',
    title: words.next.phase,
    reminder: words.next.phaseReminder,
    lines: withFoot(lines, sources, reader),
    start,
    end: null,
  };
}

/** What may from this phase on: activities with the same time and the same conditions in one line. */
function openingLines(opening: readonly PlannedActivity[], { guide }: PlanReader): string[] {
  const lines = new Map<string, string[]>();
  for (const { id, decidedBy, conditions } of opening) {
    const grant = byId(guide.tracks, decidedBy).grants.find(({ activity }) => activity === id);
    if (grant === undefined) continue;
    const clauses = conditions
      .filter(({ state }) => state !== 'met')
      .map((condition) => byId(guide.conditions, condition.id).clause);
    const when = words.next.when(sinceBirthText(grant.from), clauses);
    lines.set(when, [...(lines.get(when) ?? []), byId(guide.activities, id).title]);
  }
  if (lines.size === 0) return [];
  const items = [...lines].map(([when, titles]) => `- ${titles.join(', ')}${when}.`);
  return ['', `${words.next.mayFrom}:`, ...items, words.dateIsNotEnough];
}

/** Those that can be made now stand on today; of these and of those ahead the ones of this delivery come first. */
function appointmentEvents(reader: PlanReader): PlanEvent[] {
  const { plan, guide, say } = reader;
  const rank = ({ state, track }: PlannedAppointment): number =>
    (state === 'ahead' ? 2 : 0) + (isForEveryone(track, reader) ? 1 : 0);
  return plan.appointments
    .filter(({ state }) => state !== 'past')
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, track, from, state, sources }): PlanEvent => {
      const { title, text } = byId(byId(guide.tracks, track).appointments, id);
      return {
        id,
        kind: 'appointment',
        title: words.next.appointment,
        reminder: words.next.appointmentReminder,
        lines: withFoot([`${title}. ${say(text)}`], sources, reader),
        start: state === 'now' ? plan.today : from,
        end: null,
      };
    });
}

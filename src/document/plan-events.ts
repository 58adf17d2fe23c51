import type { IsoDate } from '../domain/calendar.ts';
import type { Activity, Condition, PlanGuide, Source } from '../domain/guide.ts';
import type { MilestoneKind, PlannedActivity, PlannedStatement, RecoveryPlan } from '../domain/plan.ts';
import { calendarWords as words } from '../text/export-words.ts';
import { offsetText, sinceBirthText, windowText } from './offset-words.ts';
import { closingLines } from './plan-sections.ts';
import { byId, type PlanReader, readerOf } from './reader.ts';
import { statementText } from './standing-text.ts';

/** What stands in a calendar on a day. */
export interface PlanEvent {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  /** What a reminder calls it: ahead of its day nothing may yet. */
  readonly reminder: string;
  /** One paragraph or list item each; an empty one separates. */
  readonly lines: readonly string[];
  readonly start: IsoDate;
  /** Exclusive; null for a single day. */
  readonly end: IsoDate | null;
}

/**
 * The events of a plan, by date. All phases, passed ones too, so that a calendar is never empty and a second import
 * still corrects them. Of the rest what is ahead; an appointment that can still be made stands on today.
 */
export function planEvents(plan: RecoveryPlan, guide: PlanGuide): PlanEvent[] {
  const reader = readerOf(plan, guide);
  const events = [
    ...phaseEvents(reader),
    ...activityEvents(reader),
    ...appointmentEvents(reader),
    ...figureEvents(reader),
  ];
  return events.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

function phaseEvents(reader: PlanReader): PlanEvent[] {
  const { plan, guide, say } = reader;
  const severalTimelines = plan.tracks.filter(({ phases }) => phases.length > 0).length > 1;
  return plan.tracks.flatMap((planned) => {
    const track = byId(guide.tracks, planned.id);
    return planned.phases.map(({ id, from, until, statements }): PlanEvent => {
      const phase = byId(track.phases, id);
      // What waits for a date or a condition is no advice, nor is what no longer applies.
      const advice = statements.filter(({ standing }) => standing === 'holds' || standing === 'under-conditions');
      const lines = [
        ...spoken(say(phase.summary)),
        ...(until === null ? [words.lastPhase] : []),
        ...adviceLines(words.does, 'do', advice, reader),
        ...adviceLines(words.cautions, 'caution', advice, reader),
        ...adviceLines(words.avoids, 'avoid', advice, reader),
        ...redFlagLines(reader),
      ];
      const sources = [...phase.sources, ...advice.flatMap(({ statement }) => statement.sources)];
      const title = words.phaseStarts(severalTimelines ? `${phase.title} (${track.title})` : phase.title);
      return {
        id,
        kind: 'phase',
        title,
        reminder: title,
        lines: withFoot(lines, sources, reader),
        start: from,
        end: until,
      };
    });
  });
}

/** The advice of a kind under its heading, each as it reads then. */
export function adviceLines(
  heading: string,
  kind: PlannedStatement['statement']['kind'],
  advice: readonly PlannedStatement[],
  reader: PlanReader,
): string[] {
  const items = advice
    .filter(({ statement }) => statement.kind === kind)
    .map((planned) => {
      const window = windowText(planned.statement);
      const text = statementText(planned, reader);
      return window === '' ? `- ${text}` : `- ${text} (${window})`;
    });
  return items.length === 0 ? [] : ['', `${heading}:`, ...items];
}

function activityEvents(reader: PlanReader): PlanEvent[] {
  const { plan, guide, say } = reader;
  return plan.upcoming.flatMap(({ kind, id, on }): PlanEvent[] => {
    if (kind !== 'activity') return [];
    const activity = byId(guide.activities, id);
    const planned = byId(plan.activities, id);
    const description = say(activity.description);
    if (description === '') return [];
    const lines = [
      description,
      ...grantLines(activity, planned, reader),
      ...conditionLines(planned, reader),
      ...redFlagLines(reader),
    ];
    const conditional = planned.conditions.some(({ state }) => state !== 'met');
    const title = conditional ? words.activityUnderConditions(activity.title) : words.activityOpens(activity.title);
    const sources = [
      ...planned.sources,
      ...conditionsOf(planned, reader).flatMap(({ condition }) => condition.sources),
    ];
    return [
      {
        id,
        kind,
        title,
        reminder: activity.title,
        lines: withFoot(lines, sources, reader),
        start: on,
        end: null,
      },
    ];
  });
}

function grantLines({ id }: Activity, { decidedBy }: PlannedActivity, { guide, say }: PlanReader): string[] {
  const track = guide.tracks.find((candidate) => candidate.id === decidedBy);
  return (track?.grants ?? []).filter(({ activity }) => activity === id).flatMap(({ text }) => spoken(say(text)));
}

function conditionLines(planned: PlannedActivity, reader: PlanReader): string[] {
  const items = conditionsOf(planned, reader).map(({ condition, state }) => {
    const how = state === 'met' ? '' : reader.say(condition.how);
    return `- ${condition.title} (${words.state[state]})${how === '' ? '' : `. ${how}`}`;
  });
  return items.length === 0 ? [] : ['', `${words.onlyIf}:`, ...items, words.dateIsNotEnough];
}

function conditionsOf(
  { conditions }: PlannedActivity,
  { guide }: PlanReader,
): { condition: Condition; state: PlannedActivity['conditions'][number]['state'] }[] {
  return conditions.map(({ id, state }) => ({ condition: byId(guide.conditions, id), state }));
}

function appointmentEvents(reader: PlanReader): PlanEvent[] {
  const { plan, guide, say } = reader;
  return plan.appointments
    .filter(({ state }) => state !== 'past')
    .map(({ id, track, from: date, state, sources }): PlanEvent => {
      const { from, until, title, text } = byId(byId(guide.tracks, track).appointments, id);
      const window = words.window(sinceBirthText(from), until === null ? null : offsetText(until));
      return {
        id,
        kind: 'appointment',
        title: words.appointment(title),
        reminder: words.appointment(title),
        lines: withFoot([say(text), window], sources, reader),
        start: state === 'now' ? plan.today : date,
        end: null,
      };
    });
}

function figureEvents(reader: PlanReader): PlanEvent[] {
  const { plan, guide, say } = reader;
  const points = guide.tissues.flatMap((tissue) => tissue.points.map((point) => ({ tissue, point })));
  return plan.upcoming.flatMap(({ kind, id, on }): PlanEvent[] => {
    const found = points.find(({ point }) => point.id === id);
    if (kind !== 'figure' || found === undefined) return [];
    const { tissue, point } = found;
    const lines = [`${tissue.title}: ${words.strength(point.low, point.high)}`, ...spoken(say(point.text))];
    return [
      {
        id,
        kind,
        title: words.figure(point.title),
        reminder: point.title,
        lines: withFoot(lines, point.sources, reader),
        start: on,
        end: null,
      },
    ];
  });
}

export function redFlagLines({ guide, say }: PlanReader): string[] {
  const items = guide.redFlags.filter(({ text }) => say(text) !== '').map(({ title }) => `- ${title}`);
  return items.length === 0 ? [] : ['', `${words.redFlags}:`, ...items];
}

function spoken(text: string): string[] {
  return text === '' ? [] : [text];
}

/** Where it comes from, and what every document ends with. */
export function withFoot(lines: readonly string[], sources: readonly string[], reader: PlanReader): string[] {
  return [...lines, ...sourceLines(reader.guide, sources), '', ...closingLines(reader)];
}

function sourceLines({ sources }: PlanGuide, ids: readonly string[]): string[] {
  const named = [...new Set(ids)].map((id) => byId(sources, id));
  return named.length === 0 ? [] : ['', `${words.sources}:`, ...named.map((source) => `- ${sourceName(source)}`)];
}

function sourceName({ title, organisation, year, url }: Source): string {
  return [title, organisation, year === null ? '' : String(year), url ?? ''].filter((part) => part !== '').join(', ');
}

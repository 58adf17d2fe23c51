import { sinceBirthText } from '../../document/offset-words.ts';
import { dayNumberOfIso, type IsoDate } from '../../domain/calendar.ts';
import type { PlanGuide } from '../../domain/guide.ts';
import { addOffset } from '../../domain/offset.ts';
import type { DatedPhase, Milestone, PlannedActivity, RecoveryPlan } from '../../domain/plan.ts';
import { calendarWords as words } from '../../text/export-words.ts';
import {
  adviceLines,
  contentOf,
  type Maker,
  makerOf,
  mayBeAdvised,
  type PlanEvent,
  redFlagLines,
} from './plan-events.ts';

/** What a telephone shows at once and a family calendar bears. */
const MOST_EVENTS = 8;
const MOST_APPOINTMENTS = 3;

/**
 * What comes next, in at most eight events of a day: the start of every phase that is ahead (where two timelines run, the
 * general one goes on where the particular one ends), and the appointments that can be made. Nothing that is past, no
 * figures. Titles tell nothing to who sees a locked screen; what may then, and under which conditions, is inside.
 */
export function nextEvents(plan: RecoveryPlan, guide: PlanGuide): PlanEvent[] {
  const maker = makerOf(plan, guide);
  const appointments = appointmentEvents(maker).slice(0, MOST_APPOINTMENTS);
  const starts = phaseStarts(maker).slice(0, MOST_EVENTS - appointments.length);
  return [...starts, ...appointments].sort((a, b) => (a.start < b.start ? -1 : Number(a.start > b.start)));
}

interface Start {
  readonly track: string;
  readonly phase: DatedPhase;
  readonly next: IsoDate | null;
}

function phaseStarts(maker: Maker): PlanEvent[] {
  const starts = startsInOrder(maker);
  return starts
    .map(({ track, phase }, index): Start => ({ track, phase, next: starts[index + 1]?.phase.from ?? null }))
    .filter(({ phase }) => phase.from > maker.plan.today)
    .map((start) => phaseStart(start, maker));
}

/** The phases of the most particular timeline, and of the general one those that start after its last. */
function startsInOrder({ plan, guide }: Maker): { readonly track: string; readonly phase: DatedPhase }[] {
  const isParticular = (id: string): boolean =>
    Object.keys(guide.tracks.find((track) => track.id === id)?.applies ?? {}).length > 0;
  const phased = plan.tracks
    .filter(({ phases }) => phases.length > 0)
    .sort((a, b) => Number(isParticular(b.id)) - Number(isParticular(a.id)));
  const starts: { readonly track: string; readonly phase: DatedPhase }[] = [];
  for (const { id, phases } of phased) {
    const last = starts.at(-1)?.phase.from ?? '';
    starts.push(...phases.filter(({ from }) => from > last).map((phase) => ({ track: id, phase })));
  }
  return starts;
}

function phaseStart({ track: trackId, phase: dated, next }: Start, maker: Maker): PlanEvent {
  const { plan, guide } = maker;
  const phase = guide.tracks.find(({ id }) => id === trackId)?.phases.find(({ id }) => id === dated.id);
  if (phase === undefined) throw new RangeError(`no phase ${dated.id}: the plan is of another guide`);
  const opening = plan.activities.filter(
    ({ from }) => from !== null && from >= dated.from && (next === null || from < next),
  );
  const advice = phase.statements.filter((statement) => mayBeAdvised(statement, dated.from, plan));
  const variant = [
    'start',
    ...opening.map(({ id, decidedBy, conditions }) => [
      id,
      decidedBy,
      ...conditions.map((one) => `${one.id} ${one.state}`),
    ]),
    ...advice.map(({ id }) => id),
  ].join(' ');
  const content = contentOf(maker, { id: phase.id, kind: 'phase' }, variant, () => ({
    title: words.next.phase,
    reminder: words.next.phaseReminder,
    lines: [
      `${phase.title}. ${maker.words(phase.summary) ?? ''}`.trim(),
      ...openingLines(opening, maker),
      ...adviceLines(maker, words.does, advice, 'do'),
      ...redFlagLines(maker),
    ],
    sources: [
      ...phase.sources,
      ...opening.flatMap(({ sources }) => sources),
      ...advice.flatMap(({ sources }) => sources),
    ],
  }));
  return { start: dated.from, end: null, content };
}

/** What may from this phase on: activities with the same time and the same conditions in one line. */
function openingLines(opening: readonly PlannedActivity[], { guide }: Maker): string[] {
  const lines = new Map<string, string[]>();
  for (const { id, decidedBy, conditions } of opening) {
    const activity = guide.activities.find((candidate) => candidate.id === id);
    const grant = guide.tracks
      .find((track) => track.id === decidedBy)
      ?.grants.find((candidate) => candidate.activity === id);
    if (activity === undefined || grant === undefined) continue;
    const clauses = conditions
      .filter(({ state }) => state !== 'met')
      .map((condition) => guide.conditions.find((candidate) => candidate.id === condition.id)?.clause ?? condition.id);
    const when = words.next.when(sinceBirthText(grant.from), clauses);
    lines.set(when, [...(lines.get(when) ?? []), activity.title]);
  }
  if (lines.size === 0) return [];
  const items = [...lines].map(([when, titles]) => `- ${titles.join(', ')}${when}.`);
  return ['', `${words.next.mayFrom}:`, ...items, words.dateIsNotEnough];
}

/** Those that can be made now stand on today; of these and of those ahead the ones of this delivery come first. */
function appointmentEvents(maker: Maker): PlanEvent[] {
  const { plan, guide } = maker;
  const delivered = dayNumberOfIso(plan.delivery.deliveredOn);
  const isForEveryone = ({ track }: Milestone): boolean =>
    Object.keys(guide.tracks.find(({ id }) => id === track)?.applies ?? {}).length === 0;
  const milestones = [...plan.passed, ...plan.upcoming].filter(({ kind }) => kind === 'appointment');
  return milestones
    .sort((a, b) => Number(a.inDays > 0) - Number(b.inDays > 0) || Number(isForEveryone(a)) - Number(isForEveryone(b)))
    .flatMap((milestone): PlanEvent[] => {
      const appointment = guide.tracks
        .find(({ id }) => id === milestone.track)
        ?.appointments.find(({ id }) => id === milestone.id);
      if (appointment === undefined) return [];
      const { until } = appointment;
      if (until !== null && addOffset(delivered, until) <= dayNumberOfIso(plan.today)) return [];
      const text = maker.words(appointment.text);
      if (text === undefined) return [];
      const content = contentOf(maker, { id: appointment.id, kind: 'appointment' }, 'next', () => ({
        title: words.next.appointment,
        reminder: words.next.appointmentReminder,
        lines: [`${appointment.title}. ${text}`],
        sources: appointment.sources,
      }));
      return [{ start: milestone.inDays < 0 ? plan.today : milestone.on, end: null, content }];
    });
}

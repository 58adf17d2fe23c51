import { offsetText, sinceBirthText, windowText } from '../../document/offset-words.ts';
import { statusOn } from '../../domain/activity-status.ts';
import { dayNumberOfIso, type IsoDate } from '../../domain/calendar.ts';
import type { Activity, Condition, PlanGuide, Source, Statement } from '../../domain/guide.ts';
import { addOffset } from '../../domain/offset.ts';
import type { MilestoneKind, PlannedActivity, RecoveryPlan } from '../../domain/plan.ts';
import { coversDelivery } from '../../domain/scope.ts';
import { type Wording, wordsFor } from '../../domain/wording.ts';
import { calendarWords as words } from '../../text/export-words.ts';

/** An all-day event; `end` is exclusive, null for a single day. */
export interface PlanEvent {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
  readonly content: EventContent;
}

/** What stands in an event. No date does: the same object serves everyone with the same advice. */
export interface EventContent {
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly title: string;
  /** What a reminder calls it: ahead of its day nothing may yet. */
  readonly reminder: string;
  /** One paragraph or list item each; an empty one separates. */
  readonly lines: readonly string[];
}

// A batch makes the same few hundred events over and over; writing their texts is what costs time.
const MOST_REMEMBERED = 4_000;
const remembered = new WeakMap<PlanGuide, Map<string, EventContent>>();

/** What every event is made from. */
export interface Maker {
  readonly plan: RecoveryPlan;
  readonly guide: PlanGuide;
  readonly words: (wording: Wording) => string | undefined;
}

/**
 * The events of a plan, by date. All phases, passed ones too, so that a calendar is never empty and a second import
 * still corrects them. Of the rest what is ahead; an appointment that can still be made stands on today.
 */
export function planEvents(plan: RecoveryPlan, guide: PlanGuide): PlanEvent[] {
  const maker = makerOf(plan, guide);
  const events = [...phaseEvents(maker), ...activityEvents(maker), ...appointmentEvents(maker), ...figureEvents(maker)];
  return events.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
}

/** A maker of events for this plan. */
export function makerOf(plan: RecoveryPlan, guide: PlanGuide): Maker {
  return { plan, guide, words: (wording) => wordsFor(wording, plan.delivery.afterLoss) };
}

function phaseEvents(maker: Maker): PlanEvent[] {
  const { plan, guide } = maker;
  const severalTimelines = plan.tracks.filter(({ phases }) => phases.length > 0).length > 1;
  return plan.tracks.flatMap((planned) => {
    const track = guide.tracks.find(({ id }) => id === planned.id);
    return planned.phases.flatMap(({ id, from, until }): PlanEvent[] => {
      const phase = track?.phases.find((candidate) => candidate.id === id);
      if (track === undefined || phase === undefined) return [];
      const advice = phase.statements.filter((statement) => mayBeAdvised(statement, from, plan));
      const variant = `${severalTimelines} ${advice.map((statement) => statement.id).join(' ')}`;
      const content = contentOf(maker, { id, kind: 'phase' }, variant, () => {
        const summary = maker.words(phase.summary);
        const lines = [
          ...(summary === undefined ? [] : [summary]),
          ...(until === null ? [words.lastPhase] : []),
          ...adviceLines(maker, words.does, advice, 'do'),
          ...adviceLines(maker, words.cautions, advice, 'caution'),
          ...adviceLines(maker, words.avoids, advice, 'avoid'),
          ...redFlagLines(maker),
        ];
        const sources = [...phase.sources, ...advice.flatMap((statement) => statement.sources)];
        const title = severalTimelines ? `${phase.title} (${track.title})` : phase.title;
        return { title: words.phaseStarts(title), reminder: words.phaseStarts(title), lines, sources };
      });
      return [{ start: from, end: until, content }];
    });
  });
}

/**
 * What is meant for another delivery is no advice here. Nor is a `do` about an activity as long as that activity waits
 * for a later date or for a condition.
 */
export function mayBeAdvised(
  { applies, kind, activity }: Statement,
  from: IsoDate,
  { delivery, activities }: RecoveryPlan,
): boolean {
  if (!coversDelivery(applies, delivery)) return false;
  if (kind !== 'do' || activity === undefined) return true;
  const planned = activities.find(({ id }) => id === activity);
  return planned !== undefined && statusOn(planned, from) === 'open';
}

export function adviceLines(
  { words: say }: Maker,
  heading: string,
  statements: readonly Statement[],
  kind: Statement['kind'],
): string[] {
  const items = statements.flatMap((statement) => {
    const text = statement.kind === kind ? say(statement.text) : undefined;
    if (text === undefined) return [];
    const window = windowText(statement);
    return [window === '' ? `- ${text}` : `- ${text} (${window})`];
  });
  return items.length === 0 ? [] : ['', `${heading}:`, ...items];
}

function activityEvents(maker: Maker): PlanEvent[] {
  const { plan, guide } = maker;
  return plan.upcoming.flatMap((milestone): PlanEvent[] => {
    const activity = guide.activities.find(({ id }) => id === milestone.id);
    const planned = plan.activities.find(({ id }) => id === milestone.id);
    if (milestone.kind !== 'activity' || activity === undefined || planned === undefined) return [];
    const description = maker.words(activity.description);
    if (description === undefined) return [];
    const states = planned.conditions.map((condition) => `${condition.id} ${condition.state}`).join(' ');
    const variant = `${planned.decidedBy} ${states} ${planned.sources.join(' ')}`;
    const content = contentOf(maker, { id: activity.id, kind: 'activity' }, variant, () => {
      const lines = [
        description,
        ...grantLines(maker, activity, planned),
        ...conditionLines(maker, planned),
        ...redFlagLines(maker),
      ];
      const conditional = planned.conditions.some(({ state }) => state !== 'met');
      const title = conditional ? words.activityUnderConditions(activity.title) : words.activityOpens(activity.title);
      const conditions = conditionsOf(guide, planned).flatMap(({ condition }) => condition.sources);
      return { title, reminder: activity.title, lines, sources: [...planned.sources, ...conditions] };
    });
    return [{ start: milestone.on, end: null, content }];
  });
}

function grantLines({ guide, words: say }: Maker, activity: Activity, planned: PlannedActivity): string[] {
  const track = guide.tracks.find(({ id }) => id === planned.decidedBy);
  const texts = (track?.grants ?? []).filter((grant) => grant.activity === activity.id).map(({ text }) => say(text));
  return texts.filter((text) => text !== undefined);
}

function conditionLines({ guide, words: say }: Maker, planned: PlannedActivity): string[] {
  const items = conditionsOf(guide, planned).map(({ condition, state }) => {
    const how = state === 'met' ? undefined : say(condition.how);
    return `- ${condition.title} (${words.state[state]})${how === undefined ? '' : `. ${how}`}`;
  });
  return items.length === 0 ? [] : ['', `${words.onlyIf}:`, ...items, words.dateIsNotEnough];
}

function conditionsOf(
  guide: PlanGuide,
  planned: PlannedActivity,
): { condition: Condition; state: PlannedActivity['conditions'][number]['state'] }[] {
  return planned.conditions.flatMap(({ id, state }) => {
    const condition = guide.conditions.find((candidate) => candidate.id === id);
    return condition === undefined ? [] : [{ condition, state }];
  });
}

function appointmentEvents(maker: Maker): PlanEvent[] {
  const { plan, guide } = maker;
  const delivered = dayNumberOfIso(plan.delivery.deliveredOn);
  return [...plan.passed, ...plan.upcoming].flatMap((milestone): PlanEvent[] => {
    const track = guide.tracks.find(({ id }) => id === milestone.track);
    const appointment = track?.appointments.find(({ id }) => id === milestone.id);
    if (milestone.kind !== 'appointment' || appointment === undefined) return [];
    const until = appointment.until === null ? null : addOffset(delivered, appointment.until);
    if (until !== null && until <= dayNumberOfIso(plan.today)) return [];
    const text = maker.words(appointment.text);
    if (text === undefined) return [];
    const start = milestone.inDays < 0 ? plan.today : milestone.on;
    const content = contentOf(maker, { id: appointment.id, kind: 'appointment' }, '', () => {
      const until = appointment.until === null ? null : offsetText(appointment.until);
      const window = words.window(sinceBirthText(appointment.from), until);
      const title = words.appointment(appointment.title);
      return { title, reminder: title, lines: [text, window], sources: appointment.sources };
    });
    return [{ start, end: null, content }];
  });
}

function figureEvents(maker: Maker): PlanEvent[] {
  const { plan, guide } = maker;
  const points = guide.tissues.flatMap((tissue) => tissue.points.map((point) => ({ tissue, point })));
  return plan.upcoming.flatMap((milestone): PlanEvent[] => {
    const found = points.find(({ point }) => point.id === milestone.id);
    if (milestone.kind !== 'figure' || found === undefined) return [];
    const { tissue, point } = found;
    const content = contentOf(maker, { id: point.id, kind: 'figure' }, '', () => {
      const text = maker.words(point.text);
      const lines = [
        `${tissue.title}: ${words.strength(point.low, point.high)}`,
        ...(text === undefined ? [] : [text]),
      ];
      return { title: words.figure(point.title), reminder: point.title, lines, sources: point.sources };
    });
    return [{ start: milestone.on, end: null, content }];
  });
}

export function redFlagLines({ guide, words: say }: Maker): string[] {
  const items = guide.redFlags.filter(({ text }) => say(text) !== undefined).map(({ title }) => `- ${title}`);
  return items.length === 0 ? [] : ['', `${words.redFlags}:`, ...items];
}

/** The content of an event, written once for everyone for whom `variant` is the same. */
export function contentOf(
  { guide, plan }: Maker,
  { id, kind }: Pick<EventContent, 'id' | 'kind'>,
  variant: string,
  write: () => Pick<EventContent, 'title' | 'reminder' | 'lines'> & { readonly sources: readonly string[] },
): EventContent {
  let known = remembered.get(guide);
  if (known === undefined || known.size >= MOST_REMEMBERED) {
    known = new Map();
    remembered.set(guide, known);
  }
  const key = `${id} ${plan.delivery.afterLoss} ${variant}`;
  let content = known.get(key);
  if (content === undefined) {
    const { title, reminder, lines, sources } = write();
    content = {
      id,
      kind,
      title,
      reminder,
      lines: [...lines, ...sourceLines(guide, sources), '', ...closingLines(guide)],
    };
    known.set(key, content);
  }
  return content;
}

function sourceLines({ sources }: PlanGuide, ids: readonly string[]): string[] {
  const named = [...new Set(ids)]
    .map((id) => sources.find((source) => source.id === id))
    .filter((source) => source !== undefined);
  return named.length === 0 ? [] : ['', `${words.sources}:`, ...named.map((source) => `- ${sourceName(source)}`)];
}

function sourceName({ title, organisation, year, url }: Source): string {
  return [title, organisation, year === null ? '' : String(year), url ?? ''].filter((part) => part !== '').join(', ');
}

function closingLines({ intendedUse, reviewed, version, hash }: PlanGuide): string[] {
  // That nobody has reviewed it yet stands in the intended use.
  const review = reviewed === null ? [] : [words.reviewed(reviewed.by, reviewed.role, reviewed.on)];
  return [...intendedUse, ...review, words.content(version, hash)];
}

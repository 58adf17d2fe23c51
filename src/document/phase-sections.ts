import { statusOn } from '../domain/activity-status.ts';
import { dayNumberOfIso, type IsoDate, isoDateOf } from '../domain/calendar.ts';
import type { Phase, Statement, StatementKind, Track } from '../domain/guide.ts';
import { addOffset, type Offset } from '../domain/offset.ts';
import type { DatedPhase, PlannedActivity } from '../domain/plan.ts';
import { coversDelivery } from '../domain/scope.ts';
import { planWords } from '../text/plan-words.ts';
import { activityTexts } from './activity-texts.ts';
import type { Block, ListItem, Run, Section, Tone } from './document.ts';
import { dateRange, shortDate } from './dutch-date.ts';
import { windowText } from './offset-words.ts';
import { section } from './plan-sections.ts';
import { byId, type PlanReader, withNote } from './reader.ts';

const KIND_ORDER: readonly StatementKind[] = ['do', 'avoid', 'caution', 'normal'];

/** Who reads it, and the activities of the plan by id. */
interface PhaseReader extends PlanReader {
  readonly activities: ReadonlyMap<string, PlannedActivity>;
}

/**
 * Every timeline of this delivery with all its phases and statements, what a timeline says apart from them, and what
 * to know about each activity. A `do` about an activity stands there as the plan allows it at that time.
 */
export function allPhasesBlocks(planReader: PlanReader): Section[] {
  const { plan, guide } = planReader;
  const reader = phaseReader(planReader);
  return [
    ...plan.tracks.map(({ id, phases }) => {
      const track = byId(guide.tracks, id);
      return section(`track-${id}`, track.title, [
        ...phases.map((dated) => phaseSection(byId(track.phases, dated.id), dated, reader)),
        ...windowSections(track, reader),
      ]);
    }),
    activityTexts(reader),
  ];
}

/** Of every timeline the phases that are still ahead, and what a timeline says apart from them that begins later. */
export function phasesAheadBlocks(planReader: PlanReader): Section[] {
  const { plan, guide } = planReader;
  const reader = phaseReader(planReader);
  return plan.tracks.flatMap(({ id, phases }) => {
    const track = byId(guide.tracks, id);
    const ahead = [
      ...phases
        .filter(({ from }) => from > plan.today)
        .map((dated) => phaseSection(byId(track.phases, dated.id), dated, reader)),
      ...windowSections(track, reader, plan.today),
    ];
    return ahead.length === 0 ? [] : [section(`track-${id}`, track.title, ahead)];
  });
}

function phaseReader(planReader: PlanReader): PhaseReader {
  const { activities } = planReader.plan;
  return { ...planReader, activities: new Map(activities.map((planned) => [planned.id, planned])) };
}

function phaseSection(phase: Phase, { from, until }: DatedPhase, reader: PhaseReader): Section {
  return section(`phase-${phase.id}`, `${phase.title} (${dateRange(from, until)})`, [
    {
      type: 'paragraph',
      text: withNote(reader.say(phase.summary), phase.sources),
    },
    ...statementLists(phase.statements, from, reader, true),
  ]);
}

interface StatementWindow {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly statements: Statement[];
}

/** What a track says apart from its phases, under the time for which it holds; with `after` only what begins after it. */
function windowSections(track: Track, reader: PhaseReader, after?: IsoDate): Section[] {
  const { deliveredOn } = reader.plan.delivery;
  const delivered = dayNumberOfIso(deliveredOn);
  const dateOf = (offset: Offset): IsoDate => isoDateOf(addOffset(delivered, offset));
  const windows = new Map<string, StatementWindow>();
  for (const statement of track.statements) {
    const id = `${idOf(statement.from, '0d')}-${idOf(statement.until, 'open')}`;
    const from = statement.from === undefined ? deliveredOn : dateOf(statement.from);
    if (after !== undefined && from <= after) continue;
    const until = statement.until === undefined ? null : dateOf(statement.until);
    const window = windows.get(id) ?? { from, until, statements: [] };
    window.statements.push(statement);
    windows.set(id, window);
  }
  const inOrder = [...windows].sort(([, a], [, b]) => byDate(a.from, b.from) || byDate(a.until, b.until));
  return inOrder.flatMap(([id, { from, until, statements }]) => {
    // The heading tells the time.
    const lists = statementLists(statements, from, reader, false);
    const isWhole = from === deliveredOn && until === null;
    const title = isWhole ? planWords.alwaysHolds : planWords.holds(dateRange(from, until), until === null);
    return lists.length === 0 ? [] : [section(`holds-${track.id}-${id}`, title, lists)];
  });
}

function idOf(offset: Offset | undefined, without: string): string {
  if (offset === undefined) return without;
  return offset.months > 0 ? `${offset.months}m` : `${offset.days}d`;
}

/** ISO dates sort as text; no date comes last. */
function byDate(a: IsoDate | null, b: IsoDate | null): number {
  if (a === b) return 0;
  return b === null || (a !== null && a < b) ? -1 : 1;
}

/** Statements by kind; apart from them what the date or a condition of its activity still holds back at that time. */
function statementLists(
  statements: readonly Statement[],
  from: IsoDate,
  reader: PhaseReader,
  ownTimes: boolean,
): Block[] {
  const items: ListItem[] = [];
  const later: ListItem[] = [];
  for (const kind of KIND_ORDER) {
    for (const statement of statements) {
      if (statement.kind !== kind || !coversDelivery(statement.applies, reader.plan.delivery)) continue;
      if (reader.say(statement.text) === '') continue;
      if (statement.activity === undefined) {
        items.push(itemOf(statement, kind, ownTimes, reader));
        continue;
      }
      const activity = reader.activities.get(statement.activity);
      // About an activity that is not in this plan there is nothing to say.
      if (activity === undefined) continue;
      const status = kind === 'do' ? statusOn(activity, startOf(statement, from, reader)) : 'open';
      if (status === 'closed') later.push(laterItem(statement, activity, reader));
      else items.push(itemOf(statement, status === 'conditional' ? 'conditional' : kind, ownTimes, reader));
    }
  }
  return [
    ...(items.length === 0 ? [] : [listOf(items)]),
    ...(later.length === 0 ? [] : [leadOfLater(), listOf(later)]),
  ];
}

function listOf(items: readonly ListItem[]): Block {
  return { type: 'list', style: 'bullets', items };
}

function leadOfLater(): Block {
  return { type: 'paragraph', text: planWords.laterLead };
}

function startOf(statement: Statement, from: IsoDate, { plan }: PhaseReader): IsoDate {
  if (statement.from === undefined) return from;
  return isoDateOf(addOffset(dayNumberOfIso(plan.delivery.deliveredOn), statement.from));
}

/** A statement; `ownTime` adds when it holds, where that is shorter than its phase. */
function itemOf(statement: Statement, tone: Tone, ownTime: boolean, { say }: PhaseReader): ListItem {
  const window = ownTime ? windowText(statement) : '';
  const said: Run = { kind: 'plain', text: say(statement.text) };
  const text: Run[] = window === '' ? [said] : [said, { kind: 'quiet', text: ` (${window})` }];
  return { tone, text: withNote(text, statement.sources) };
}

// Where the date has passed since, the tone is that of today.
const LATER_TONES = { open: 'info', conditional: 'conditional', closed: 'closed' } as const;

function laterItem(
  { text, sources }: Statement,
  { status, from, conditions }: PlannedActivity,
  { plan, say }: PhaseReader,
): ListItem {
  const isReached = from !== null && from <= plan.today;
  const isAsked = conditions.some(({ state }) => state !== 'met');
  const when =
    from === null || (isReached && status === 'closed')
      ? planWords.heldBack
      : planWords.notBeforeYet(shortDate(from), isReached, isAsked);
  return {
    tone: LATER_TONES[status],
    text: withNote(
      [
        { kind: 'strong', text: when },
        { kind: 'plain', text: ` ${say(text)}` },
      ],
      sources,
    ),
  };
}

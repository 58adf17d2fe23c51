import type { IsoDate } from '../domain/calendar.ts';
import type { StatementKind } from '../domain/guide.ts';
import type { DateRange, PlannedPhase, PlannedStatement, PlannedTrack } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { activityTexts } from './activity-texts.ts';
import { section } from './blocks.ts';
import type { Block, ListItem, Run, Section } from './document.ts';
import { dateRange, shortDate } from './dutch-date.ts';
import { windowText } from './offset-words.ts';
import { byId, type PlanReader, withNote } from './reader.ts';
import { statementText } from './standing-text.ts';

const KIND_ORDER: readonly StatementKind[] = ['do', 'avoid', 'caution', 'normal'];

/** Everything, or only what to do, to leave and to watch by then: what may when tells what waits, a later plan what is normal. */
type Told = 'all' | 'advice';

/**
 * Every timeline of this delivery with all its phases and statements, what a timeline says apart from them, and what
 * to know about each activity. A statement stands there as it holds at that time.
 */
export function allPhasesBlocks(reader: PlanReader): Section[] {
  return [
    ...reader.plan.tracks.map((track) =>
      section(`track-${track.id}`, byId(reader.guide.tracks, track.id).title, [
        ...track.phases.map((phase) => phaseSection(track.id, phase, reader)),
        ...windowSections(track, reader),
      ]),
    ),
    activityTexts(reader),
  ];
}

/** Of every timeline the phases that are still ahead, and what a timeline says apart from them that begins later. */
export function phasesAheadBlocks(reader: PlanReader): Section[] {
  const { plan, guide } = reader;
  return plan.tracks.flatMap((track) => {
    const ahead = [
      ...track.phases
        .filter(({ from }) => from > plan.today)
        .map((phase) => phaseSection(track.id, phase, reader, 'advice')),
      ...windowSections(track, reader, plan.today),
    ];
    return ahead.length === 0 ? [] : [section(`track-${track.id}`, byId(guide.tracks, track.id).title, ahead)];
  });
}

function phaseSection(
  track: string,
  { id, from, until, statements }: PlannedPhase,
  reader: PlanReader,
  told: Told = 'all',
): Section {
  const { title, summary, sources } = byId(byId(reader.guide.tracks, track).phases, id);
  return section(`phase-${id}`, `${title} (${dateRange(from, until)})`, [
    { type: 'paragraph', text: withNote(reader.say(summary), sources) },
    ...statementLists(statements, reader, true, told),
  ]);
}

/** What a track says apart from its phases, under the time for which it holds; with `after` only what begins after it. */
function windowSections({ id, statements }: PlannedTrack, reader: PlanReader, after?: IsoDate): Section[] {
  const windows = new Map<string, { readonly window: DateRange; readonly statements: PlannedStatement[] }>();
  for (const planned of statements) {
    const { from, until } = planned.window;
    if (after !== undefined && from <= after) continue;
    const key = `${from} ${until ?? 'open'}`;
    const group = windows.get(key) ?? { window: planned.window, statements: [] };
    group.statements.push(planned);
    windows.set(key, group);
  }
  const { deliveredOn } = reader.plan.delivery;
  // ISO dates sort as text; no date comes last.
  const inOrder = [...windows].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.flatMap(([, { window, statements }], index) => {
    // The heading tells the time.
    const lists = statementLists(statements, reader, false, after === undefined ? 'all' : 'advice');
    const isWhole = window.from === deliveredOn && window.until === null;
    const title = isWhole
      ? planWords.alwaysHolds
      : planWords.holds(dateRange(window.from, window.until), window.until === null);
    return lists.length === 0 ? [] : [section(`holds-${id}-${index + 1}`, title, lists)];
  });
}

/** Statements by kind; apart from them what waits for a date or a condition at that time. */
function statementLists(
  statements: readonly PlannedStatement[],
  reader: PlanReader,
  ownTimes: boolean,
  told: Told,
): Block[] {
  const kinds = told === 'all' ? KIND_ORDER : KIND_ORDER.filter((kind) => kind !== 'normal');
  const inOrder = kinds.flatMap((kind) => statements.filter(({ statement }) => statement.kind === kind));
  const items = inOrder
    .filter(({ standing }) => standing === 'holds' || standing === 'under-conditions')
    .map((planned) => itemOf(planned, ownTimes, reader));
  const later = inOrder.filter(({ standing }) => standing === 'later').map((planned) => laterItem(planned, reader));
  return [
    ...(items.length === 0 ? [] : [listOf(items)]),
    ...(later.length === 0 || told === 'advice' ? [] : [leadOfLater, listOf(later)]),
  ];
}

function listOf(items: readonly ListItem[]): Block {
  return { type: 'list', style: 'bullets', items };
}

const leadOfLater: Block = { type: 'paragraph', text: planWords.laterLead };

/** A statement; `ownTime` adds when it holds, where that is shorter than its phase. */
function itemOf(planned: PlannedStatement, ownTime: boolean, reader: PlanReader): ListItem {
  const { statement, standing } = planned;
  const window = ownTime ? windowText(statement) : '';
  const said: Run = { kind: 'plain', text: statementText(planned, reader) };
  const text: Run[] = window === '' ? [said] : [said, { kind: 'quiet', text: ` (${window})` }];
  return {
    tone: standing === 'under-conditions' ? 'conditional' : statement.kind,
    text: withNote(text, statement.sources),
  };
}

// Where the date has passed since, the tone is that of today.
const LATER_TONES = { open: 'info', conditional: 'conditional', closed: 'closed' } as const;

function laterItem({ statement, from, missing }: PlannedStatement, { plan, say }: PlanReader): ListItem {
  const activity = plan.activities.find(({ id }) => id === statement.activity);
  const isReached = from !== null && from <= plan.today;
  const when =
    from === null || activity === undefined || (isReached && activity.status === 'closed')
      ? planWords.heldBack
      : planWords.notBeforeYet(shortDate(from), isReached, missing.length > 0);
  return {
    tone: LATER_TONES[activity?.status ?? 'closed'],
    text: withNote(
      [
        { kind: 'strong', text: when },
        { kind: 'plain', text: ` ${say(statement.text)}` },
      ],
      statement.sources,
    ),
  };
}

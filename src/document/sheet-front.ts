import type { CurrentAdvice, PlannedStatement } from '../domain/plan.ts';
import type { Contact } from '../domain/questionnaire.ts';
import type { Assumable } from '../domain/situation.ts';
import { planWords } from '../text/plan-words.ts';
import { sheetWords as words } from '../text/sheet-words.ts';
import { section } from './blocks.ts';
import type { Block, ListItem, Section, Tone } from './document.ts';
import { dateRange } from './dutch-date.ts';
import { elapsedBlocks, nearestAppointments, situationText } from './plan-sections.ts';
import { byId, type PlanReader } from './reader.ts';
import { conditionalItems, conditionChecks, hasClosed, notYetItems, openItems } from './sheet-activities.ts';
import { statementText } from './standing-text.ts';
import { phasedTracks, timelineBlock } from './timeline-block.ts';

/** The most of each list, and how many activities a date names. The browser tests print the sheet and hold it to two sides. */
export const SHEET_MOST = { do: 5, avoid: 2, normal: 3, appointments: 2 } as const;

/** What side one needs beside the plan. */
export interface SheetParts {
  readonly advice: CurrentAdvice;
  readonly careLine: Contact;
  /** What of the situation nobody told. */
  readonly assumed: readonly Assumable[];
}

/** Side one: where someone is, what to do, what may, what not yet, what is normal, what to arrange, who to call. */
export function sheetFront(reader: PlanReader, { advice, careLine, assumed }: SheetParts): Section {
  const { lookAhead } = reader.plan;
  const normal = statementItems(advice.normal, 'normal', SHEET_MOST.normal, reader);
  return {
    ...section('front', words.front, [
      ...elapsedBlocks(reader),
      {
        type: 'facts',
        items: [{ term: planWords.situation, text: situation(reader, assumed) }, ...phaseFacts(reader)],
      },
      leadingTimeline(reader),
      {
        type: 'columns',
        columns: [
          listSection(
            'do',
            lookAhead ? words.firstDays : words.now,
            statementItems(advice.do, 'do', SHEET_MOST.do, reader),
          ),
          section('may', lookAhead ? words.mayAtOnce : words.mayNow, [
            ...listOf(openItems(reader)),
            ...listOf(conditionalItems(reader)),
          ]),
          listSection('normal', lookAhead ? words.normalLater : words.normal, normal),
          section('not-yet', words.notYet, [
            ...listOf([...statementItems(advice.avoid, 'closed', SHEET_MOST.avoid, reader), ...notYetItems(reader)]),
            ...(hasClosed(reader) ? [{ type: 'paragraph', text: words.everyDate } as const] : []),
          ]),
        ].filter(({ blocks }) => blocks.length > 0),
      },
      ...optional(conditionChecks(reader), (items) =>
        section('conditions', words.conditions, [{ type: 'list', style: 'checks', items, compact: true }]),
      ),
      { type: 'columns', columns: [appointments(reader), whoToCall(reader, careLine)] },
      { type: 'write', label: words.notes, room: 'rest' },
    ]),
    page: 'side',
  };
}

/** The bar of the most particular timeline; the facts above it name the phase of each. */
function leadingTimeline(reader: PlanReader): Block {
  const block = timelineBlock(reader, true);
  return block.type === 'timeline' ? { ...block, rows: block.rows.slice(0, 1) } : block;
}

function situation(reader: PlanReader, assumed: readonly Assumable[]): string {
  const told = situationText(reader);
  if (assumed.length === 0) return told;
  return `${told}. ${words.assumed(assumed.map((what) => words.assumptions[what]).join(', '))}`;
}

function phaseFacts(reader: PlanReader): { term: string; text: string }[] {
  const leading = phasedTracks(reader).find(({ phase }) => phase !== null);
  if (leading === undefined || leading.phase === null) return [];
  const { number, of, from, until } = leading.phase;
  const { title } = byId(byId(reader.guide.tracks, leading.id).phases, leading.phase.id);
  return [{ term: words.phase, text: words.phaseText(title, number, of, dateRange(from, until)) }];
}

function appointments(reader: PlanReader): Section {
  const write: Block = { type: 'write', label: words.appointmentWhen, room: 'line' };
  const items = nearestAppointments(reader, SHEET_MOST.appointments).map(
    ({ title, when }): ListItem => ({
      text: [
        { kind: 'strong', text: title },
        { kind: 'plain', text: `: ${when}` },
      ],
      children: [write],
    }),
  );
  const own: ListItem[] =
    items.length < SHEET_MOST.appointments ? [{ text: words.ownAppointment, children: [write] }] : [];
  return listSection('appointments', planWords.appointments, [...items, ...own]);
}

function whoToCall({ say }: PlanReader, careLine: Contact): Section {
  return listSection('who-to-call', words.whoToCall, [
    { text: [{ kind: 'strong', text: words.danger }] },
    {
      text: `${words.inDoubt} ${say(careLine.text)}`,
      children: [{ type: 'write', label: words.number, room: 'line' }],
    },
    { text: words.despair },
  ]);
}

function statementItems(
  statements: readonly PlannedStatement[],
  tone: Tone,
  most: number,
  reader: PlanReader,
): ListItem[] {
  return statements.slice(0, most).map((planned) => ({ tone, text: statementText(planned, reader) }));
}

function listSection(id: string, title: string, items: readonly ListItem[]): Section {
  return section(id, title, listOf(items));
}

function listOf(items: readonly ListItem[]): Block[] {
  return items.length === 0 ? [] : [{ type: 'list', style: 'bullets', items }];
}

function optional(items: readonly ListItem[], make: (items: readonly ListItem[]) => Section): Section[] {
  return items.length === 0 ? [] : [make(items)];
}

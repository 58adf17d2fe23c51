import type { AlarmSignGroup } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import type { CurrentStatement, RecoveryPlan } from '../domain/plan.ts';
import { exportDocumentWords as words } from '../text/export-document-words.ts';
import { planWords } from '../text/plan-words.ts';
import { activitiesTable } from './activity-sections.ts';
import { alarmSignsAtAGlance, alarmSignsSection } from './alarm-sign-blocks.ts';
import { missingConditionItems } from './condition-items.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import type { Document, ListItem, Section } from './document.ts';
import { dateRange, longDate, relativeDays } from './dutch-date.ts';
import { milestoneTable, milestoneTitle } from './milestone-table.ts';
import { allPhasesBlocks } from './phase-sections.ts';
import {
  adviceItems,
  adviceSections,
  appointmentItems,
  closingLines,
  currentPhaseBlocks,
  elapsedBlocks,
  firstAppointmentItems,
  noticesSection,
  redFlagsBlock,
  section,
  situationText,
  subtitleOf,
} from './plan-sections.ts';
import { byId, type PlanReader, readerOf } from './reader.ts';
import { shareWholes } from './shared-whole.ts';
import { sourceNotes } from './source-notes.ts';
import { planCurve, strengthBlocks } from './strength-blocks.ts';
import { isForEveryone, phasedTracks, timelineBlock } from './timeline-block.ts';

export interface ExportOptions {
  /** From `alarmSigns` for the same delivery and day. */
  readonly alarmSigns: readonly AlarmSignGroup[];
  /** Whose plan it is, on the title; left out when it is not known. */
  readonly name?: string;
}

const HANDOUT_ITEMS = 6;
/** Of what to do at least this many; more where there is room. */
const HANDOUT_LEAST = 3;
/** What fits on page one in print, measured in Chromium: letters on a line of a column, and lines in both columns. */
const HANDOUT_LETTERS = 54;
const HANDOUT_LINES = 71;
const HEADING_LINES = 2;
/** A row of alarm signs, over both columns, in lines of one column. */
const LINES_PER_ROW = 1.6;
const HANDOUT_APPOINTMENTS = 3;
const HANDOUT_CALLS = 3;
const HANDOUT_AFTER_LOSS = 1;

/** The whole plan to keep or to give away: page one stands alone, everything else follows. */
export function exportDocument(plan: RecoveryPlan, guide: Guide, { alarmSigns, name }: ExportOptions): Document {
  const reader = readerOf(plan, guide);
  const title = plan.lookAhead ? planWords.lookAheadTitle : planWords.title;
  const blocks = shareWholes([handout(reader, guide, alarmSigns), details(reader, guide, alarmSigns)]);
  return {
    title: name === undefined || name === '' ? title : words.titleFor(name),
    subtitle: subtitleOf(reader),
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines(reader),
  };
}

/** Page one: phase, do, leave, stop signs, who to call. */
function handout(reader: PlanReader, guide: Guide, signs: readonly AlarmSignGroup[]): Section {
  const { plan } = reader;
  const leading = phasedTracks(reader).find(({ phase }) => phase !== null);
  const phase = leading?.phase ?? null;
  const next = plan.upcoming.find(({ inDays }) => inDays > 0);
  const grief = saidAfterLoss(reader).slice(0, HANDOUT_AFTER_LOSS);
  const callsThisWeek = saidToCallThisWeek(reader)
    .filter((said) => !grief.includes(said))
    .slice(0, HANDOUT_CALLS);
  const besides = [
    ...shortList('avoid', words.handoutLeaves, adviceItems(plan.advice.avoid, 'avoid', reader)),
    ...shortList('after-loss', words.afterLoss, adviceItems(grief, 'plain', reader)),
    ...shortList('appointments', planWords.appointments, firstAppointmentItems(reader, HANDOUT_APPOINTMENTS)),
  ];
  const calls = shortList('call', words.callThisWeek, adviceItems(callsThisWeek, 'call', reader));
  const facts = [
    { term: planWords.situation, text: situationText(reader) },
    ...(leading === undefined || phase === null
      ? []
      : [
          {
            term: words.handoutPhase,
            text: `${byId(byId(guide.tracks, leading.id).phases, phase.id).title} (${phase.number} van ${phase.of}), ${dateRange(phase.from, phase.until)}`,
          },
        ]),
    ...(next === undefined
      ? []
      : [
          {
            term: words.nextDate,
            text: `${milestoneTitle(next, reader)}, ${longDate(next.on)} (${relativeDays(next.inDays)})`,
          },
        ]),
  ];
  return {
    ...section('handout', words.handout, [
      ...elapsedBlocks(reader),
      { type: 'facts', items: facts },
      ...shortList(
        'do',
        words.handoutDoes,
        thatFit(adviceItems(plan.advice.do, 'do', reader), [...besides, ...calls], rowsOfSigns(signs)),
      ),
      ...besides,
      {
        type: 'callout',
        tone: 'training',
        title: words.stop,
        blocks: [
          {
            type: 'paragraph',
            text: `${words.stopSigns(guide.redFlags.map(({ title: flag }) => flag))} ${words.stopMore}`,
          },
        ],
      },
      ...calls,
      alarmSignsAtAGlance(signs, guide, reader),
    ]),
    page: 'handout',
  };
}

/** As many of the items as fit on page one beside the other lists; the first few always. */
function thatFit(items: readonly ListItem[], besides: readonly Section[], rows: number): ListItem[] {
  let lines = besides.length * HEADING_LINES + rows * LINES_PER_ROW;
  for (const { blocks } of besides) {
    for (const block of blocks) if (block.type === 'list') for (const item of block.items) lines += linesOf(item);
  }
  const most = items.findIndex((item, index) => {
    lines += linesOf(item);
    return index >= HANDOUT_LEAST && lines > HANDOUT_LINES;
  });
  return most === -1 ? [...items] : items.slice(0, most);
}

/** Rows of the alarm signs: those of a group stand in three columns below its name. */
function rowsOfSigns(groups: readonly AlarmSignGroup[]): number {
  return groups.reduce((rows, { signals }) => rows + 1 + Math.ceil(signals.length / 3), 0);
}

function linesOf({ text }: ListItem): number {
  let length = 0;
  if (typeof text === 'string') length = text.length;
  else for (const run of text) if (run.kind !== 'note') length += run.text.length;
  return Math.ceil(length / HANDOUT_LETTERS);
}

/** After a loss: what is normal now and when to call, where it has words of its own. */
function saidAfterLoss({ plan }: PlanReader): CurrentStatement[] {
  if (!plan.delivery.afterLoss) return [];
  return [...plan.advice.caution, ...plan.advice.normal].filter(
    ({ statement: { kind, call, text } }) => typeof text !== 'string' && (kind === 'normal' || call !== undefined),
  );
}

/** When to call without hurry: first what belongs to this delivery, then what holds for long, then the rest. */
function saidToCallThisWeek(reader: PlanReader): CurrentStatement[] {
  const rank = ({ track, statement }: CurrentStatement): number => {
    if (!isForEveryone(track, reader)) return 0;
    return byId(reader.guide.tracks, track).statements.includes(statement) ? 1 : 2;
  };
  return reader.plan.advice.caution
    .filter(({ statement }) => statement.call === 'appointment')
    .sort((a, b) => rank(a) - rank(b));
}

function shortList(
  id: 'do' | 'avoid' | 'after-loss' | 'appointments' | 'call',
  title: string,
  items: readonly ListItem[],
): Section[] {
  if (items.length === 0) return [];
  return [
    section(`handout-${id}`, title, [
      { type: 'list', style: id === 'appointments' ? 'checks' : 'bullets', items: items.slice(0, HANDOUT_ITEMS) },
    ]),
  ];
}

function details(reader: PlanReader, guide: Guide, signs: readonly AlarmSignGroup[]): Section {
  const { plan } = reader;
  return {
    ...section('details', words.details, [
      timelineBlock(reader, false),
      ...(plan.lookAhead ? [] : currentSections(reader)),
      section('activities', planWords.whatWhen, [activitiesTable(reader)]),
      ...checklist('conditions', planWords.whyNotYet, planWords.whyNotYetLead, missingConditionItems(reader, 'all')),
      redFlagsBlock(reader),
      alarmSignsSection(signs, guide, reader),
      section('dates', planWords.allDates, [
        milestoneTable(planWords.allDatesCaption, [...plan.passed, ...plan.upcoming], reader),
      ]),
      section('phases', planWords.allPhases, allPhasesBlocks(reader)),
      section('strength', planWords.strength, [...strengthBlocks(reader, 'file'), planCurve(reader)]),
      ...conflictBlocks(reader, 'file'),
      noticesSection(reader),
    ]),
    page: 'detail',
  };
}

function currentSections(reader: PlanReader): Section[] {
  const { title, blocks } = currentPhaseBlocks(reader);
  return [
    section('now', title, blocks),
    ...adviceSections(reader, undefined),
    ...checklist('appointments', words.appointments, undefined, appointmentItems(reader)),
  ];
}

function checklist(id: string, title: string, lead: string | undefined, items: readonly ListItem[]): Section[] {
  if (items.length === 0) return [];
  return [
    section(id, title, [
      ...(lead === undefined ? [] : [{ type: 'paragraph', text: lead } as const]),
      { type: 'list', style: 'checks', items },
    ]),
  ];
}

import type { AlarmSignGroup } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import type { CurrentStatement } from '../domain/plan.ts';
import { exportDocumentWords as words } from '../text/export-document-words.ts';
import { planWords } from '../text/plan-words.ts';
import { alarmSignsAtAGlance } from './alarm-sign-blocks.ts';
import type { ListItem, Section } from './document.ts';
import { dateRange, longDate, relativeDays } from './dutch-date.ts';
import { milestoneTitle } from './milestone-table.ts';
import { adviceItems, elapsedBlocks, firstAppointmentItems, section, situationText } from './plan-sections.ts';
import { byId, type PlanReader } from './reader.ts';
import { isForEveryone, phasedTracks } from './timeline-block.ts';

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

/** Page one: phase, do, leave, appointments, stop signs, who to call. Stands alone on one sheet in print. */
export function handout(reader: PlanReader, guide: Guide, signs: readonly AlarmSignGroup[]): Section {
  const { plan } = reader;
  const leading = phasedTracks(reader).find(({ phase }) => phase !== null);
  const phase = leading?.phase ?? null;
  const next = plan.upcoming.find(({ inDays }) => inDays > 0);
  const grief = saidAfterLoss(reader).slice(0, HANDOUT_AFTER_LOSS);
  const appointmentCalls = saidToCallForAppointment(reader)
    .filter((said) => !grief.includes(said))
    .slice(0, HANDOUT_CALLS);
  const besides = [
    ...shortList('avoid', words.handoutLeaves, adviceItems(plan.advice.avoid, 'avoid', reader)),
    ...shortList('after-loss', words.afterLoss, adviceItems(grief, 'plain', reader)),
    ...shortList('appointments', planWords.appointments, firstAppointmentItems(reader, HANDOUT_APPOINTMENTS)),
  ];
  const calls = shortList('call', words.callForAppointment, adviceItems(appointmentCalls, 'call', reader));
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
function saidToCallForAppointment(reader: PlanReader): CurrentStatement[] {
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

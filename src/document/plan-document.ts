import type { PlanGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { activityOverview } from './activity-overview.ts';
import { activitiesTable } from './activity-sections.ts';
import { missingConditionItems, missingConditionSlugs } from './condition-items.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import type { Block, Document } from './document.ts';
import { milestonesByDate, milestoneTable } from './milestone-table.ts';
import { allPhasesBlocks } from './phase-sections.ts';
import {
  adviceSections,
  appointmentItems,
  closingLines,
  currentPhaseBlocks,
  elapsedBlocks,
  noticesSection,
  redFlagsBlock,
  section,
  situationText,
  subtitleOf,
} from './plan-sections.ts';
import { type PlanReader, readerOf } from './reader.ts';
import { recordSections } from './record-section.ts';
import { situationArguments } from './situation-arguments.ts';
import { sourceNotes } from './source-notes.ts';
import { planCurve, strengthBlocks } from './strength-blocks.ts';
import { timelineBlock } from './timeline-block.ts';

/** Today in one look, or the whole timeline. */
type Detail = 'now' | 'all';

/** About as many as fit in a look; a date is never shown in part. */
const NEXT_MILESTONES = 6;
/** More than this is not read; the rest is a command away. What to leave and to watch is never shortened. */
const ADVICE_AT_A_GLANCE = 8;

/** The plan for a screen: today in one look, or (`all`) with the whole timeline. */
export function planDocument(plan: RecoveryPlan, guide: PlanGuide, detail: Detail): Document {
  const reader = readerOf(plan, guide);
  const blocks = [
    ...elapsedBlocks(reader),
    { type: 'paragraph', role: 'quiet', text: `${planWords.situation}: ${situationText(reader)}.` } as const,
    timelineBlock(reader, detail === 'now'),
    ...currentBlocks(reader, detail),
    ...recordSections(reader, detail),
    ...activityBlocks(reader, detail),
    ...(detail === 'all' ? wholeTimeline(reader) : nextSteps(reader)),
    redFlagsBlock(reader),
    noticesSection(reader),
    ...(detail === 'all' ? conflictBlocks(reader, 'screen') : []),
    goOnBlock(reader, detail),
  ];
  return {
    title: plan.lookAhead ? planWords.lookAheadTitle : planWords.title,
    subtitle: subtitleOf(reader),
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines(reader),
  };
}

/** The phase of today with its advice and appointments; nothing of it in a look-ahead. */
function currentBlocks(reader: PlanReader, detail: Detail): Block[] {
  if (reader.plan.lookAhead) return [];
  const { title, blocks } = currentPhaseBlocks(reader);
  const appointments = appointmentItems(reader);
  return [
    section('now', title, blocks),
    ...adviceSections(reader, detail === 'all' ? undefined : ADVICE_AT_A_GLANCE),
    ...(appointments.length === 0
      ? []
      : [section('appointments', planWords.appointments, [{ type: 'list', style: 'checks', items: appointments }])]),
  ];
}

function activityBlocks(reader: PlanReader, detail: Detail): Block[] {
  const missing = missingConditionItems(reader, detail);
  const strength = strengthBlocks(reader, 'screen');
  return [
    section('activities', planWords.whatWhen, [
      detail === 'all' ? activitiesTable(reader) : { type: 'list', style: 'bullets', items: activityOverview(reader) },
    ]),
    ...(missing.length === 0
      ? []
      : [
          section('conditions', planWords.whyNotYet, [
            { type: 'paragraph', text: planWords.whyNotYetLead },
            { type: 'list', style: 'checks', items: missing },
            {
              type: 'paragraph',
              role: 'quiet',
              text: [
                { kind: 'plain', text: `${planWords.howTold} ` },
                {
                  kind: 'command',
                  text: planWords.howToldCommand(missingConditionSlugs(reader).slice(0, 2).join(',')),
                },
              ],
            },
          ]),
        ]),
    ...(strength.length === 0 ? [] : [section('strength', planWords.strength, strength)]),
  ];
}

function nextSteps(reader: PlanReader): Block[] {
  // What begins today is part of what is now.
  const ahead = reader.plan.upcoming.filter(({ inDays }) => inDays > 0);
  const last = ahead[NEXT_MILESTONES - 1];
  const next = last === undefined ? ahead : ahead.filter(({ inDays }) => inDays <= last.inDays);
  return [
    section('next', planWords.next, [
      next.length === 0 ? { type: 'paragraph', text: planWords.nothingAhead } : milestonesByDate(next, reader),
    ]),
  ];
}

function wholeTimeline(reader: PlanReader): Block[] {
  const { passed, upcoming } = reader.plan;
  return [
    section('dates', planWords.allDates, [milestoneTable(planWords.allDatesCaption, [...passed, ...upcoming], reader)]),
    section('phases', planWords.allPhases, allPhasesBlocks(reader)),
    section('curve', planWords.curveTitle, [planCurve(reader)]),
  ];
}

function goOnBlock({ plan }: PlanReader, detail: Detail): Block {
  const situation = situationArguments(plan.delivery);
  const commands: readonly (readonly [string, string])[] = [
    [`herstel check ${situation}`, planWords.goOnCheck],
    ...(detail === 'now' ? ([[`herstel plan ${situation} --alles`, planWords.goOnAll]] as const) : []),
    [`herstel export ${situation} --formaat html --uit plan.html`, planWords.goOnExport],
    ['herstel uitleg', planWords.goOnExplain],
    ['herstel bronnen', planWords.goOnSources],
  ];
  return section('go-on', planWords.goOn, [
    {
      type: 'list',
      style: 'bullets',
      items: commands.map(([command, purpose]) => ({
        text: [
          { kind: 'command', text: command },
          { kind: 'plain', text: `: ${purpose}` },
        ],
      })),
    },
  ]);
}

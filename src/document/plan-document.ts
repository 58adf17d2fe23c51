import type { PlanGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { activitiesTable, missingConditionItems } from './activity-sections.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import type { Block, Document } from './document.ts';
import { milestoneTable } from './milestone-table.ts';
import { allPhasesBlocks } from './phase-sections.ts';
import {
  adviceSections,
  appointmentItems,
  closingLines,
  currentPhaseBlocks,
  elapsedBlocks,
  redFlagsBlock,
  section,
  situationText,
  subtitleOf,
} from './plan-sections.ts';
import { type PlanReader, readerOf } from './reader.ts';
import { sourceNotes } from './source-notes.ts';
import { curveBlock, strengthBlocks } from './strength-blocks.ts';
import { timelineBlock } from './timeline-block.ts';

const NEXT_MILESTONES = 6;

/** The plan for a screen: today in one look, or (`all`) with the whole timeline. */
export function planDocument(plan: RecoveryPlan, guide: PlanGuide, detail: 'now' | 'all'): Document {
  const reader = readerOf(plan, guide);
  const blocks = [
    ...elapsedBlocks(reader),
    { type: 'paragraph', role: 'quiet', text: `${planWords.situation}: ${situationText(reader)}.` } as const,
    timelineBlock(reader),
    ...currentBlocks(reader),
    ...activityBlocks(reader, detail === 'all'),
    ...(detail === 'all' ? wholeTimeline(reader) : nextSteps(reader)),
    redFlagsBlock(reader),
    ...(detail === 'all' ? conflictBlocks(reader) : []),
    goOnBlock(detail),
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
function currentBlocks(reader: PlanReader): Block[] {
  if (reader.plan.lookAhead) return [];
  const { title, blocks } = currentPhaseBlocks(reader);
  const appointments = appointmentItems(reader);
  return [
    section('now', title, blocks),
    ...adviceSections(reader),
    ...(appointments.length === 0
      ? []
      : [section('appointments', planWords.appointments, [{ type: 'list', style: 'checks', items: appointments }])]),
  ];
}

function activityBlocks(reader: PlanReader, reasons: boolean): Block[] {
  const missing = missingConditionItems(reader);
  const blocks: Block[] = [section('activities', planWords.whatWhen, [activitiesTable(reader, reasons)])];
  if (missing.length > 0) {
    blocks.push(
      section('conditions', planWords.whyNotYet, [
        { type: 'paragraph', text: planWords.whyNotYetLead },
        { type: 'list', style: 'checks', items: missing },
      ]),
    );
  }
  const strength = strengthBlocks(reader);
  if (strength.length > 0) blocks.push(section('strength', planWords.strength, strength));
  return blocks;
}

function nextSteps(reader: PlanReader): Block[] {
  const next = reader.plan.upcoming.slice(0, NEXT_MILESTONES);
  return [
    section('next', planWords.next, [
      next.length === 0
        ? { type: 'paragraph', text: planWords.nothingAhead }
        : milestoneTable(planWords.nextCaption, next, reader),
    ]),
  ];
}

function wholeTimeline(reader: PlanReader): Block[] {
  const { passed, upcoming } = reader.plan;
  return [
    section('dates', planWords.allDates, [milestoneTable(planWords.allDatesCaption, [...passed, ...upcoming], reader)]),
    section('phases', planWords.allPhases, allPhasesBlocks(reader)),
    section('curve', planWords.curveTitle, [curveBlock(reader)]),
  ];
}

function goOnBlock(detail: 'now' | 'all'): Block {
  const commands: readonly (readonly [string, string])[] = [
    ['herstel check', planWords.goOnCheck],
    ...(detail === 'now' ? ([['herstel plan --alles', planWords.goOnAll]] as const) : []),
    ['herstel export', planWords.goOnExport],
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

import type { PlanGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { activitiesTable } from './activity-sections.ts';
import { section } from './blocks.ts';
import { missingConditionItems, missingConditionSlugs } from './condition-items.ts';
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
  noticesSection,
  redFlagsBlock,
  situationText,
  subtitleOf,
} from './plan-sections.ts';
import { type PlanReader, readerOf } from './reader.ts';
import { recordSections } from './record-section.ts';
import { situationArguments } from './situation-arguments.ts';
import { sourceNotes } from './source-notes.ts';
import { planCurve, strengthBlocks } from './strength-blocks.ts';
import { timelineBlock } from './timeline-block.ts';

/** The whole plan for a screen: every phase, date, condition and reason, with the sources. */
export function planDocument(plan: RecoveryPlan, guide: PlanGuide): Document {
  const reader = readerOf(plan, guide);
  const blocks = [
    ...elapsedBlocks(reader),
    { type: 'paragraph', role: 'quiet', text: `${planWords.situation}: ${situationText(reader)}.` } as const,
    timelineBlock(reader, false),
    ...currentBlocks(reader),
    ...recordSections(reader, 'all'),
    ...activityBlocks(reader),
    ...wholeTimeline(reader),
    redFlagsBlock(reader),
    noticesSection(reader),
    ...conflictBlocks(reader, 'screen'),
    goOnBlock(reader),
  ];
  return {
    title: plan.lookAhead ? planWords.lookAheadTitle : planWords.title,
    subtitle: subtitleOf(reader),
    blocks,
    sources: sourceNotes(blocks, guide),
    afterLoss: plan.delivery.afterLoss,
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

function activityBlocks(reader: PlanReader): Block[] {
  const missing = missingConditionItems(reader, 'all');
  const strength = strengthBlocks(reader, 'screen');
  return [
    section('activities', planWords.whatWhen, [activitiesTable(reader)]),
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

function wholeTimeline(reader: PlanReader): Block[] {
  const { passed, upcoming } = reader.plan;
  return [
    section('dates', planWords.allDates, [milestoneTable(planWords.allDatesCaption, [...passed, ...upcoming], reader)]),
    section('phases', planWords.allPhases, allPhasesBlocks(reader)),
    section('curve', planWords.curveTitle, [planCurve(reader)]),
  ];
}

function goOnBlock({ plan }: PlanReader): Block {
  const situation = situationArguments(plan.delivery);
  const commands: readonly (readonly [string, string])[] = [
    [`herstel check ${situation}`, planWords.goOnCheck],
    [`herstel export ${situation} --formaat html --uit plan.html`, planWords.goOnExport],
    plan.delivery.afterLoss
      ? ['herstel uitleg na-verlies', planWords.goOnExplainAfterLoss]
      : ['herstel uitleg', planWords.goOnExplain],
    [plan.delivery.afterLoss ? 'herstel bronnen --na-verlies' : 'herstel bronnen', planWords.goOnSources],
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

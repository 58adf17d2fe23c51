import type { AlarmSignGroup } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { exportDocumentWords as words } from '../text/export-document-words.ts';
import { planWords } from '../text/plan-words.ts';
import { activitiesTable } from './activity-sections.ts';
import { alarmSignsSection } from './alarm-sign-blocks.ts';
import { section } from './blocks.ts';
import { missingConditionItems } from './condition-items.ts';
import { conflictBlocks } from './conflict-blocks.ts';
import type { Block, Document, ListItem, Section } from './document.ts';
import { documentHead } from './document-head.ts';
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
} from './plan-sections.ts';
import { type PlanReader, readerOf } from './reader.ts';
import { sourceNotes } from './source-notes.ts';
import { planCurve, strengthBlocks } from './strength-blocks.ts';
import { timelineBlock } from './timeline-block.ts';

export interface ExportOptions {
  /** From `alarmSigns` for the same delivery and day. */
  readonly alarmSigns: readonly AlarmSignGroup[];
  /** Whose plan it is, on the title; left out when it is not known. */
  readonly name?: string;
}

/** The whole plan as a reference: every phase, date, condition and source. */
export function exportDocument(plan: RecoveryPlan, guide: Guide, { alarmSigns, name }: ExportOptions): Document {
  const reader = readerOf(plan, guide);
  const blocks = [...opening(reader, false), ...details(reader, guide, alarmSigns)];
  return {
    ...documentHead(reader, name),
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines(reader),
  };
}

/** Where someone is: the time since the delivery, the situation, and the timelines; `compact` the bars alone. */
export function opening(reader: PlanReader, compact: boolean): Block[] {
  return [
    ...elapsedBlocks(reader),
    { type: 'facts', items: [{ term: planWords.situation, text: situationText(reader) }] },
    timelineBlock(reader, compact),
  ];
}

function details(reader: PlanReader, guide: Guide, signs: readonly AlarmSignGroup[]): Block[] {
  const { plan } = reader;
  return [
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
  ];
}

export function currentSections(reader: PlanReader): Section[] {
  const { title, blocks } = currentPhaseBlocks(reader);
  return [
    section('now', title, blocks),
    ...adviceSections(reader),
    ...checklist('appointments', words.appointments, undefined, appointmentItems(reader)),
  ];
}

export function checklist(id: string, title: string, lead: string | undefined, items: readonly ListItem[]): Section[] {
  if (items.length === 0) return [];
  return [
    section(id, title, [
      ...(lead === undefined ? [] : [{ type: 'paragraph', text: lead } as const]),
      { type: 'list', style: 'checks', items },
    ]),
  ];
}

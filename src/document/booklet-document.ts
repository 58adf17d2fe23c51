import type { Calls } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { exportDocumentWords as words } from '../text/export-document-words.ts';
import { planWords } from '../text/plan-words.ts';
import { activityOverview } from './activity-overview.ts';
import { section } from './blocks.ts';
import { callColumns } from './call-columns.ts';
import { missingConditionItems } from './condition-items.ts';
import type { Block, Document } from './document.ts';
import { documentHead } from './document-head.ts';
import { checklist, currentSections, opening } from './export-document.ts';
import { phasesAheadBlocks } from './phase-sections.ts';
import { closingLines, redFlagsBlock } from './plan-sections.ts';
import { readerOf } from './reader.ts';
import { sourceNotes } from './source-notes.ts';

export interface BookletOptions {
  /** From `callsToday` for the same delivery and day. */
  readonly calls: Calls;
  /** Whose plan it is; left out when it is not known. */
  readonly name?: string;
}

/** The plan from now on in a few pages: what holds now, what may when, when to call, and the phases ahead. */
export function bookletDocument(plan: RecoveryPlan, guide: Guide, { calls, name }: BookletOptions): Document {
  const reader = readerOf(plan, guide);
  const ahead = phasesAheadBlocks(reader);
  const blocks: Block[] = [
    ...opening(reader, true),
    ...(plan.lookAhead ? [] : currentSections(reader)),
    section('activities', planWords.whatWhen, [{ type: 'list', style: 'bullets', items: activityOverview(reader) }]),
    ...checklist('conditions', planWords.whyNotYet, planWords.whyNotYetLead, missingConditionItems(reader, 'now')),
    redFlagsBlock(reader),
    section('alarm-signs', plan.lookAhead ? words.callSignsAhead : words.callSigns, [
      ...(plan.lookAhead ? [{ type: 'paragraph', text: words.pregnantNow } as const] : []),
      { type: 'columns', columns: callColumns(calls, guide, reader) },
    ]),
    ...(ahead.length === 0 ? [] : [section('phases', words.phasesAhead, ahead)]),
  ];
  return { ...documentHead(reader, name), blocks, sources: sourceNotes(blocks, guide), closing: closingLines(reader) };
}

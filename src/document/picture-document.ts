import type { PlanGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { exportDocumentWords as words } from '../text/export-document-words.ts';
import { planWords } from '../text/plan-words.ts';
import type { Document } from './document.ts';
import { documentHead } from './document-head.ts';
import { situationText } from './plan-sections.ts';
import { readerOf } from './reader.ts';
import { planCurve } from './strength-blocks.ts';
import { timelineBlock } from './timeline-block.ts';

/** What one picture shows: the timelines, and below them on the same time how tissue regains its strength. */
export function pictureDocument(plan: RecoveryPlan, guide: PlanGuide): Document {
  const reader = readerOf(plan, guide);
  const { title, subtitle } = documentHead(reader, undefined);
  const situation = situationText(reader);
  return {
    title: `${title}: ${situation}`,
    subtitle,
    blocks: [timelineBlock(reader, true), planCurve(reader)],
    sources: [],
    closing: [words.pictureNote, ...(guide.reviewed === null ? [planWords.reviewNobody] : [])],
  };
}

import { callsToday } from '../check/calls-today.ts';
import type { Document } from '../document/document.ts';
import { shortPlan } from '../document/short-plan.ts';
import type { CheckGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import type { Situation } from '../domain/situation.ts';

/** The plan in six lines of at most 60 columns. */
export function planInSixLines(
  plan: RecoveryPlan,
  guide: CheckGuide,
  { delivery, today, assumed }: Situation,
): Document {
  const lines = shortPlan({ plan, guide, calls: callsToday(guide.questionnaire, delivery, today), assumed });
  return {
    title: '',
    subtitle: '',
    blocks: lines.map((text, index) =>
      index === 0 ? { type: 'paragraph', role: 'lead', text } : { type: 'paragraph', text },
    ),
    sources: [],
    closing: [],
    density: 'dense',
  };
}

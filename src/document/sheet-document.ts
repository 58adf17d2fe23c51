import type { Calls } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import type { CurrentAdvice, RecoveryPlan } from '../domain/plan.ts';
import type { Assumable } from '../domain/situation.ts';
import type { Document } from './document.ts';
import { documentHead } from './document-head.ts';
import { byId, readerOf } from './reader.ts';
import { sheetBack } from './sheet-back.ts';
import { SHEET_MOST, sheetFront } from './sheet-front.ts';

export interface SheetOptions {
  /** From `callsToday` for the same delivery and day. */
  readonly calls: Calls;
  /** Who to call today when it is no emergency: the id of a contact. */
  readonly careLine: string;
  /** What holds today; before the delivery what will hold on the day itself. */
  readonly advice: CurrentAdvice;
  /** What of the situation nobody told. */
  readonly assumed?: readonly Assumable[];
  /** Whose plan it is; left out when it is not known. */
  readonly name?: string;
}

/** The plan on one sheet of paper: two sides, of which the second is for when something happens. */
export function sheetDocument(plan: RecoveryPlan, guide: Guide, options: SheetOptions): Document {
  const { calls, careLine, advice, assumed = [], name } = options;
  const reader = readerOf(plan, guide);
  const named = (['do', 'avoid', 'normal'] as const).flatMap((kind) =>
    advice[kind].slice(0, SHEET_MOST[kind]).flatMap(({ statement }) => statement.sources),
  );
  return {
    ...documentHead(reader, name),
    blocks: [
      sheetFront(reader, { advice, careLine: byId(guide.questionnaire.contacts, careLine), assumed }),
      sheetBack(reader, guide, calls, named),
    ],
    sources: [],
    closing: [],
  };
}

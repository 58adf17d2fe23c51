import { exportDocumentWords as words } from '../text/export-document-words.ts';
import { planWords } from '../text/plan-words.ts';
import type { Document } from './document.ts';
import { longDate } from './dutch-date.ts';
import { subtitleOf } from './plan-sections.ts';
import type { PlanReader } from './reader.ts';

/** The title, the dates below it, and the foot of every printed side; `name` is whose plan it is. */
export function documentHead(
  reader: PlanReader,
  name: string | undefined,
): Pick<Document, 'title' | 'subtitle'> & { readonly foot: string } {
  const { lookAhead, today } = reader.plan;
  const nameless = lookAhead ? planWords.lookAheadTitle : planWords.title;
  const whose = name === undefined || name === '' ? undefined : name;
  return {
    title: whose === undefined ? nameless : words.titleFor(whose),
    subtitle: subtitleOf(reader),
    foot: words.foot(whose ?? nameless, longDate(today)),
  };
}

import * as z from 'zod';
import { FactIds, FactRefs, RefTo } from './values.ts';

/** facts.yaml: the facts that the content must carry, per document that they come from. */
export const FactsSchema = z.strictObject({
  documents: z.array(z.strictObject({ source: RefTo('source'), facts: FactIds.min(1) })).min(1),
  /** Facts that the literature disputes: only a conflict may state them. */
  disputed: FactRefs,
});

import * as z from 'zod';
import { IdOf, LeadingText, ScopeMap, sourced, Text, WordingText } from './values.ts';

/** conflicts.yaml: what sources say differently, what the guide follows and why. */
export const ConflictsSchema = z.strictObject({
  conflicts: z.array(
    z.strictObject({
      id: IdOf('conflict'),
      title: Text,
      applies: ScopeMap.default({}),
      positions: z.array(z.strictObject({ says: WordingText, ...sourced })).min(2),
      follows: LeadingText,
      why: WordingText,
    }),
  ),
});

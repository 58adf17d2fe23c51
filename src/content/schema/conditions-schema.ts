import * as z from 'zod';
import { Id, sourced, Text, WordingText } from './values.ts';

/** conditions.yaml: what must hold before an activity opens. */
export const ConditionsSchema = z.strictObject({
  conditions: z
    .array(z.strictObject({ id: Id, slug: Id, title: Text, reason: WordingText, how: WordingText, ...sourced }))
    .min(1),
});

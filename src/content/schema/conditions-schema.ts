import * as z from 'zod';
import { Id, Text, WordingText, sourced } from './values.ts';

/** conditions.yaml: what must hold before an activity opens. */
export const ConditionsSchema = z.strictObject({
  conditions: z
    .array(z.strictObject({ id: Id, slug: Id, title: Text, reason: WordingText, how: WordingText, ...sourced }))
    .min(1),
});

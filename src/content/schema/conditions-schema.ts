import * as z from 'zod';
import { CriterionSchema } from './criterion-schema.ts';
import { closedWindow, IdOf, sourced, Text, WordingText } from './values.ts';

/** conditions.yaml: what must hold before an activity opens. */
export const ConditionsSchema = z.strictObject({
  conditions: z
    .array(
      z.strictObject({
        id: IdOf('condition'),
        slug: IdOf('condition-slug'),
        until: closedWindow.until,
        metByCheck: CriterionSchema.exactOptional(),
        title: Text,
        clause: Text,
        reason: WordingText,
        how: WordingText,
        ...sourced,
      }),
    )
    .min(1),
});

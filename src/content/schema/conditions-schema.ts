import * as z from 'zod';
import { Id, OffsetText, sourced, Text, WordingText } from './values.ts';

/** conditions.yaml: what must hold before an activity opens. */
export const ConditionsSchema = z.strictObject({
  conditions: z
    .array(
      z.strictObject({
        id: Id,
        slug: Id,
        until: OffsetText.exactOptional(),
        metByCheck: z.boolean().exactOptional(),
        title: Text,
        reason: WordingText,
        how: WordingText,
        ...sourced,
      }),
    )
    .min(1),
});

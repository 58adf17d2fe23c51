import * as z from 'zod';
import { Id, SourceIds, scope, Text, WordingText } from './values.ts';

/** contacts.yaml: who to call, and how that depends on the day and the delivery. */
export const ContactsSchema = z.strictObject({
  contacts: z
    .array(
      z.strictObject({
        id: Id,
        title: Text,
        text: WordingText,
        phones: z.array(z.string().regex(/^\+?[0-9][0-9 -]{1,18}$/, { error: 'phone-form' })),
        fallback: WordingText.exactOptional(),
        sources: SourceIds,
      }),
    )
    .min(1),
  routes: z.array(
    z.strictObject({
      id: Id,
      steps: z.array(z.strictObject({ ...scope, contact: Id })).min(1),
      sources: SourceIds,
    }),
  ),
});

import * as z from 'zod';
import { IdOf, LeadingText, RefTo, SourceIds, scope, Text, WordingText } from './values.ts';

/** contacts.yaml: who to call, and how that depends on the day and the delivery. */
export const ContactsSchema = z.strictObject({
  contacts: z
    .array(
      z.strictObject({
        id: IdOf('contact'),
        title: Text,
        /** Who it is, behind "BEL NU": a few words, with the number where there is one; else the title. */
        short: Text.exactOptional(),
        text: LeadingText,
        phones: z.array(z.string().regex(/^\+?[0-9][0-9 -]{1,18}$/, { error: 'phone-form' })),
        fallback: WordingText.exactOptional(),
        sources: SourceIds,
      }),
    )
    .min(1),
  routes: z.array(
    z.strictObject({
      id: IdOf('route', 'contact'),
      steps: z.array(z.strictObject({ ...scope, contact: RefTo('contact') })).min(1),
      sources: SourceIds,
    }),
  ),
});

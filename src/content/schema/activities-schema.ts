import * as z from 'zod';
import { Id, Text, WordingText } from './values.ts';

/** activities.yaml: what can be taken up again. */
export const ActivitiesSchema = z.strictObject({
  activities: z
    .array(z.strictObject({ id: Id, title: Text, description: WordingText, impact: z.boolean().default(false) }))
    .min(1),
});

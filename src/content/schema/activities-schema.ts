import * as z from 'zod';
import { IdOf, LeadingText, Text } from './values.ts';

/** activities.yaml: what can be taken up again. */
export const ActivitiesSchema = z.strictObject({
  activities: z
    .array(
      z.strictObject({
        id: IdOf('activity', 'milestone'),
        title: Text,
        description: LeadingText,
        impact: z.boolean().default(false),
      }),
    )
    .min(1),
});

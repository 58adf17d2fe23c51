import * as z from 'zod';
import { IdOf, LeadingText, RefsTo, RefTo, sourced, Text } from './values.ts';

/** goals/*.yaml: something that someone wants to be able to do again, in parts from the lightest to the whole. */
export const GoalSchema = z.strictObject({
  id: IdOf('goal'),
  slug: IdOf('goal-slug'),
  title: Text,
  parts: z
    .array(
      z.strictObject({
        id: IdOf('goal-part', 'list'),
        text: LeadingText,
        activities: RefsTo('activity').min(1),
        step: RefTo('step').exactOptional(),
        ...sourced,
      }),
    )
    .min(1),
});

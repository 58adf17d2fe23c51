import * as z from 'zod';
import { IdOf, LeadingText, sourced, Text } from './values.ts';

const Percent = z.number().min(0).max(100);

/** background.yaml: what the pelvic floor does, how tissue recovers, … */
export const BackgroundSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        id: IdOf('background'),
        slug: IdOf('background-slug'),
        title: Text,
        summary: LeadingText,
        paragraphs: z
          .array(
            z.strictObject({
              id: IdOf('statement'),
              text: LeadingText,
              figure: z.strictObject({ low: Percent, high: Percent }).exactOptional(),
              ...sourced,
            }),
          )
          .min(1),
        curve: z.boolean().default(false),
      }),
    )
    .min(1),
});

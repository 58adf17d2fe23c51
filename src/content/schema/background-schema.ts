import * as z from 'zod';
import { Id, sourced, Text, WordingText } from './values.ts';

const Percent = z.number().min(0).max(100);

/** background.yaml: what the pelvic floor does, how tissue recovers, … */
export const BackgroundSchema = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        id: Id,
        slug: Id,
        title: Text,
        summary: WordingText,
        paragraphs: z
          .array(
            z.strictObject({
              id: Id,
              text: WordingText,
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

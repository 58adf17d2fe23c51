import * as z from 'zod';
import { GRADES } from '../../domain/guide.ts';
import { DateText, IdOf, Line } from './values.ts';

/** sources.yaml: where statements come from. */
export const SourcesSchema = z.strictObject({
  sources: z
    .array(
      z.strictObject({
        id: IdOf('source'),
        title: Line,
        organisation: Line,
        year: z.int().min(1900).max(2100).nullable().default(null),
        url: z
          .string()
          .regex(/^https?:\/\/[^\s/]+\/[^\s]+$/, { error: 'url-form' })
          .nullable()
          .default(null),
        grade: z.enum(GRADES),
        read: z.enum(['original', 'restated', 'none']),
        consultedOn: DateText,
      }),
    )
    .min(1),
});

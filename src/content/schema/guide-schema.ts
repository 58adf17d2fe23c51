import * as z from 'zod';
import { DateText, Id, sourced, Text, WordingText } from './values.ts';

/** guide.yaml: what the guide is, and what always stands with it. */
export const GuideSchema = z.strictObject({
  id: Id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'version-form' }),
  language: z.literal('nl'),
  licence: Text,
  reviewed: z.strictObject({ by: Text, role: Text, on: DateText }).nullable(),
  intendedUse: z.array(Text).min(1),
  notices: z.array(z.strictObject({ id: Id, text: WordingText, ...sourced })),
  redFlags: z.array(z.strictObject({ id: Id, title: Text, text: WordingText, ...sourced })),
});

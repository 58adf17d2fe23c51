import * as z from 'zod';
import { DateText, IdOf, LeadingText, Line, sourced, Text } from './values.ts';

/** guide.yaml: what the guide is, and what always stands with it. */
export const GuideSchema = z.strictObject({
  id: IdOf('guide'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'version-form' }),
  language: z.literal('nl'),
  licence: Line,
  reviewed: z.strictObject({ by: Line, role: Line, on: DateText }).nullable(),
  intendedUse: z.array(Text).min(1),
  notices: z.array(z.strictObject({ id: IdOf('statement'), text: LeadingText, ...sourced })),
  redFlags: z.array(z.strictObject({ id: IdOf('statement'), title: Text, text: LeadingText, ...sourced })),
});

import * as z from 'zod';
import { TEST_KINDS } from '../../domain/test-series.ts';
import { IdOf, LeadingText, RefsTo, RefTo, sourced, Text, WordingText } from './values.ts';

const ReadinessTestSchema = z.strictObject({
  id: IdOf('test'),
  title: Text,
  activity: RefTo('activity'),
  amount: z.int().min(1).max(3600),
  unit: z.enum(['times', 'seconds']),
  perSide: z.boolean().default(false),
  how: LeadingText,
  watch: WordingText,
  train: WordingText.exactOptional(),
  ...sourced,
});

/** tests/*.yaml: tests that show together what a body can take. */
export const TestSeriesSchema = z.strictObject({
  id: IdOf('test-series'),
  slug: IdOf('test-series-slug'),
  kind: z.enum(TEST_KINDS),
  title: Text,
  summary: LeadingText,
  meets: RefTo('condition').exactOptional(),
  symptoms: RefsTo('question').min(1),
  tests: z.array(ReadinessTestSchema).min(1),
  ...sourced,
});

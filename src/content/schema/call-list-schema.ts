import * as z from 'zod';
import { LeadingText, NamedAfter, RefsTo, RefTo, Text } from './values.ts';

const CallLineSchema = z.strictObject({
  sign: NamedAfter('signal'),
  also: RefsTo('signal').default([]),
  text: LeadingText.exactOptional(),
});

/** call-list.yaml: the alarm signals in a few words, for a plan that is read in a minute. */
export const CallListSchema = z.strictObject({
  ask: RefTo('contact', 'route'),
  names: z.array(z.strictObject({ contact: NamedAfter('contact'), text: Text })).default([]),
  first: z.array(CallLineSchema),
  lines: z.array(CallLineSchema),
});

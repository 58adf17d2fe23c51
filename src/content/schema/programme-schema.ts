import * as z from 'zod';
import { type Bout, STEP_KINDS } from '../../domain/programme.ts';
import { IdOf, LeadingText, RefsTo, RefTo, refuse, sourced, Text, written } from './values.ts';

const BOUT = /^(?:([1-9]\d?) x )?(\d{1,2}):([0-5]\d)$/;

/** `8 x 0:30` (eight times half a minute) or `15:00`. */
const BoutText = written(BOUT, 'bout-form').transform((text, context): Bout => {
  const [, times = '1', minutes, seconds] = BOUT.exec(text) ?? [];
  const bout = { times: Number(times), seconds: Number(minutes) * 60 + Number(seconds) };
  if (bout.seconds === 0) refuse(context, { code: 'bout-form', details: { found: text } });
  return bout;
});

const Minutes = written(/^\d{1,2}:[0-5]\d$/, 'minutes-form').transform((text) => {
  const [minutes, seconds] = text.split(':');
  return Number(minutes) * 60 + Number(seconds);
});

const Steps = z.int().min(1).max(10);

/** programmes/*.yaml: a ladder of sessions. */
export const ProgrammeSchema = z.strictObject({
  id: IdOf('programme'),
  slug: IdOf('programme-slug'),
  title: Text,
  summary: LeadingText,
  activity: RefTo('activity'),
  warmUp: Minutes,
  walk: Minutes,
  coolDown: Minutes,
  sessionsPerStep: z.int().min(1).max(10),
  restDays: z.int().min(1).max(6),
  mostMorePerWeek: z.int().min(1).max(7),
  mostPain: z.int().min(0).max(10),
  painQuestion: RefTo('question'),
  pauseDays: z.int().min(1).max(100),
  back: z.strictObject({ symptom: Steps, symptomTwice: Steps, pain: Steps, pause: Steps }),
  symptoms: RefsTo('question').min(1),
  rules: z.array(z.strictObject({ id: IdOf('programme-rule'), text: LeadingText, ...sourced })).min(1),
  steps: z.array(z.strictObject({ id: IdOf('step'), kind: z.enum(STEP_KINDS), runs: z.array(BoutText).min(1) })).min(2),
  ...sourced,
});

import * as z from 'zod';
import { VERDICTS } from '../../domain/criterion.ts';
import type { Flaw } from '../../domain/problem.ts';
import { type Action, QUESTION_KINDS } from '../../domain/questionnaire.ts';
import { CriterionSchema } from './criterion-schema.ts';
import {
  AfterLossText,
  IdOf,
  LeadingText,
  LevelName,
  Line,
  ModeName,
  NamedAfter,
  RefsTo,
  RefTo,
  ScopeMap,
  scope,
  sourced,
  TearName,
  Text,
  WordingText,
} from './values.ts';

/** check/screens.yaml: questions that are asked together, and the order of the topics. */
export const ScreensSchema = z.strictObject({
  /** Topics in the order of asking; those that are not named come after. */
  topics: RefsTo('topic').default([]),
  screens: z.array(z.strictObject({ id: IdOf('screen'), title: LeadingText })),
  /** The signs that never wait, in a few words each. */
  always: z.array(z.strictObject({ sign: NamedAfter('signal'), text: LeadingText })).default([]),
  /** Parts of the body from head to foot, for who cannot say which list a complaint is on. */
  body: z.array(z.strictObject({ id: IdOf('body-part'), title: LeadingText })).default([]),
});

// Which keys belong to which kind of question; what is not named here belongs to all.
const KEYS_OF_KIND = {
  'yes-no': ['screen', 'body', 'atEnd'],
  number: ['unit', 'min', 'max'],
  choice: ['options'],
} as const;

const QuestionSchema = z
  .strictObject({
    id: IdOf('question'),
    kind: z.enum(QUESTION_KINDS),
    text: LeadingText,
    help: WordingText.exactOptional(),
    label: WordingText,
    screen: RefTo('screen').exactOptional(),
    body: RefTo('body-part').exactOptional(),
    atEnd: z.literal(true).exactOptional(),
    follows: z.union([RefTo('question').transform((gate) => [gate]), RefsTo('question').min(1)]).exactOptional(),
    private: z.boolean().exactOptional(),
    unit: Line.exactOptional(),
    min: z.number().exactOptional(),
    max: z.number().exactOptional(),
    options: z
      .array(z.strictObject({ id: IdOf('option', 'list'), text: LeadingText }))
      .min(2)
      .exactOptional(),
  })
  .check((context) => {
    const question = context.value;
    for (const [kind, keys] of Object.entries(KEYS_OF_KIND)) {
      for (const key of keys) {
        const present = question[key] !== undefined;
        const required = kind === question.kind && kind !== 'yes-no';
        if (present && kind !== question.kind) {
          context.issues.push(
            own(question, { code: 'question-form', details: { key, kind: question.kind, belongs: kind } }, [key]),
          );
        } else if (!present && required) {
          context.issues.push(own(question, { code: 'key-missing', details: { key } }, [key]));
        }
      }
    }
    if (question.min !== undefined && question.max !== undefined && question.min >= question.max) {
      context.issues.push(own(question, { code: 'figure-order', details: { low: 'min', high: 'max' } }, ['max']));
    }
  });

function own(input: unknown, flaw: Flaw, path: string[]) {
  return { code: 'custom' as const, input, params: { flaw }, path };
}

const LevelRuleSchema = z.strictObject({
  ...scope,
  level: LevelName,
  contact: RefTo('contact', 'route').exactOptional(),
  also: RefsTo('contact', 'route').exactOptional(),
  why: WordingText,
  /** Why an alarm sign counts for less from this day on. */
  drop: Text.exactOptional(),
});

/** In the answers of an example `unknown` is "weet ik niet". */
const UNKNOWN_ANSWER = 'unknown';

const AnswerSchema = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((answer) => (answer === UNKNOWN_ANSWER ? ({ unknown: true } as const) : answer));

const ExampleSchema = z.strictObject({
  day: z.int().min(0),
  mode: ModeName,
  tear: TearName,
  answers: z.record(z.string().meta({ mark: { is: 'reference', to: ['question'], naming: false } }), AnswerSchema),
  verdict: z.enum(VERDICTS),
  level: LevelName.exactOptional(),
});

/** What to do: a sentence, or one that counts on some days or for some deliveries. */
const ActionSchema = z
  .union([
    Text,
    z.strictObject({
      from: scope.from,
      until: scope.until,
      text: Text,
      afterLoss: AfterLossText.exactOptional(),
    }),
  ])
  .transform((written): Action => {
    if (typeof written === 'string') return { text: written };
    const { text, afterLoss, ...window } = written;
    return { ...window, text: afterLoss === undefined ? text : { text, afterLoss } };
  });

const SignalSchema = z.strictObject({
  id: IdOf('signal'),
  kind: z.enum(['alarm', 'training']),
  applies: ScopeMap.default({}),
  when: CriterionSchema,
  levels: z.array(LevelRuleSchema).min(1),
  whenUnknown: LevelName.exactOptional(),
  title: LeadingText,
  meaning: WordingText,
  actions: z.array(ActionSchema).min(1),
  say: WordingText.exactOptional(),
  breaks: RefsTo('condition').default([]),
  crisis: z.boolean().default(false),
  private: z.literal(true).exactOptional(),
  /** The questions that it is only reached through. */
  behind: RefsTo('question').default([]),
  examples: z.array(ExampleSchema),
  ...sourced,
});

/** check/TOPIC.yaml: questions and signals of one topic. */
export const CheckSchema = z.strictObject({
  topic: z.strictObject({ id: IdOf('topic'), title: Text }),
  questions: z.array(QuestionSchema),
  signals: z.array(SignalSchema),
});

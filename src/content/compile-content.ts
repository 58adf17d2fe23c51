import type { Guide } from '../domain/guide.ts';

/** The JSON files that are shipped, each loaded only when it is needed. */
export interface CompiledContent {
  readonly 'plan-guide.json': string;
  readonly 'topics.json': string;
  readonly 'questionnaire.json': string;
}

/** A validated guide as the JSON texts that are shipped; the same guide gives the same bytes. */
export function compileContent({ topics, questionnaire, ...planGuide }: Guide): CompiledContent {
  return {
    'plan-guide.json': JSON.stringify(planGuide),
    'topics.json': JSON.stringify(topics),
    // The examples are for the validation that has just been done.
    'questionnaire.json': JSON.stringify({
      ...questionnaire,
      signals: questionnaire.signals.map((signal) => ({ ...signal, examples: [] })),
    }),
  };
}

import type { Guide } from '../domain/guide.ts';

/** A validated guide as the JSON text that is shipped; the same guide gives the same bytes. */
export function compileContent(guide: Guide): string {
  const { questionnaire } = guide;
  // The examples are for the validation that has just been done.
  const signals = questionnaire.signals.map((signal) => ({ ...signal, examples: [] }));
  return JSON.stringify({ ...guide, questionnaire: { ...questionnaire, signals } });
}

import type { Guide } from '../domain/guide.ts';

/** The JSON files that are shipped, by name; each is loaded only when it is needed. */
export type CompiledContent = Readonly<Record<string, string>>;

/** A validated guide as the JSON texts that are shipped; the same guide gives the same bytes. */
export function compileContent({ topics, questionnaire, tracks, conflicts, ...rest }: Guide): CompiledContent {
  const { tests, programmes, exercises, goals, ...core } = rest;
  return {
    'core.json': JSON.stringify({ ...core, tracks: tracks.map(({ id, applies }) => ({ id, applies })) }),
    ...Object.fromEntries(tracks.map((track) => [`track-${track.id}.json`, JSON.stringify(track)])),
    'conflicts.json': JSON.stringify(conflicts),
    'topics.json': JSON.stringify(topics),
    'training.json': JSON.stringify({ tests, programmes, exercises, goals }),
    // The examples are for the validation that has just been done.
    'questionnaire.json': JSON.stringify({
      ...questionnaire,
      signals: questionnaire.signals.map((signal) => ({ ...signal, examples: [] })),
    }),
  };
}

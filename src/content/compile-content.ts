import type { Guide } from '../domain/guide.ts';
import { LISTED_KINDS } from './content-kinds.ts';

/** The JSON files that are shipped, by name; each is loaded only when it is needed. */
export type CompiledContent = Readonly<Record<string, string>>;

/** A validated guide as the JSON texts that are shipped; the same guide gives the same bytes. */
export function compileContent({ topics, questionnaire, tracks, conflicts, ...rest }: Guide): CompiledContent {
  const isOwnWork = ([key]: [string, unknown]): boolean => LISTED_KINDS.some((kind) => kind === key);
  const core = Object.fromEntries(Object.entries(rest).filter((entry) => !isOwnWork(entry)));
  return {
    'core.json': JSON.stringify({ ...core, tracks: tracks.map(({ id, applies }) => ({ id, applies })) }),
    ...Object.fromEntries(tracks.map((track) => [`track-${track.id}.json`, JSON.stringify(track)])),
    'conflicts.json': JSON.stringify(conflicts),
    'topics.json': JSON.stringify(topics),
    'own-work.json': JSON.stringify(Object.fromEntries(Object.entries(rest).filter(isOwnWork))),
    // The examples are for the validation that has just been done.
    'questionnaire.json': JSON.stringify({
      ...questionnaire,
      signals: questionnaire.signals.map((signal) => ({ ...signal, examples: [] })),
    }),
  };
}

import type { Guide } from '../domain/guide.ts';
import { type Wording, wordsFor } from '../domain/wording.ts';

/** One sentence or short text of the content with where it comes from. */
export interface SourcedStatement {
  readonly text: string;
  readonly sources: readonly string[];
}

/** Everything in the content that has a source, in reading order; what has no words after a loss is left out then. */
export function sourcedStatements(guide: Guide, afterLoss: boolean): SourcedStatement[] {
  const said: { text: Wording; sources: readonly string[] }[] = [
    ...guide.redFlags.map(({ title, text, sources }) => ({ text: titled(title, text), sources })),
    ...guide.notices,
    ...guide.tracks.flatMap((track) => [
      ...track.phases.flatMap((phase) => [{ text: phase.summary, sources: phase.sources }, ...phase.statements]),
      ...track.statements,
      ...track.grants,
      ...track.appointments.map(({ title, text, sources }) => ({ text: titled(title, text), sources })),
    ]),
    ...guide.conditions.map(({ title, reason, sources }) => ({ text: titled(title, reason), sources })),
    ...guide.tissues.flatMap(({ points }) => points),
    ...guide.topics.flatMap(({ paragraphs }) => paragraphs),
    ...guide.conflicts.flatMap(({ positions }) => positions.map(({ says, sources }) => ({ text: says, sources }))),
    ...guide.questionnaire.signals.map(({ title, meaning, sources }) => ({ text: titled(title, meaning), sources })),
    ...guide.questionnaire.contacts,
  ];
  return said.flatMap(({ text, sources }) => {
    const words = wordsFor(text, afterLoss);
    return words === undefined ? [] : [{ text: words, sources }];
  });
}

/** A title and a text as one wording; hidden after a loss when either is. */
function titled(title: Wording, text: Wording): Wording {
  const after = [wordsFor(title, true), wordsFor(text, true)];
  return {
    text: `${wordsFor(title, false) ?? ''}. ${wordsFor(text, false) ?? ''}`,
    afterLoss: after.includes(undefined) ? null : after.join('. '),
  };
}

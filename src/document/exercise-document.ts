import type { Exercise } from '../domain/exercise.ts';
import type { Guide } from '../domain/guide.ts';
import { wordsFor } from '../domain/wording.ts';
import { trainingWords } from '../text/training-words.ts';
import { section } from './blocks.ts';
import type { Block, Document } from './document.ts';
import { closingLines } from './plan-sections.ts';
import { withNote } from './reader.ts';
import { sourceNotes } from './source-notes.ts';

const words = trainingWords.exercise;

/** The exercises that fit today, to choose from. */
export function exercisesDocument(exercises: readonly Exercise[], guide: Guide, afterLoss: boolean): Document {
  const items = exercises.map(({ slug, title, summary, sources }) => ({
    text: withNote(`${slug}: ${title}. ${wordsFor(summary, afterLoss) ?? ''}`, sources),
  }));
  const blocks: Block[] =
    items.length === 0
      ? [{ type: 'paragraph', text: words.none }]
      : [
          { type: 'list', style: 'bullets', items },
          { type: 'paragraph', text: words.how },
        ];
  return {
    title: words.title,
    subtitle: '',
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines({ guide }),
  };
}

/** How one exercise is done. */
export function exerciseDocument(exercise: Exercise, guide: Guide, afterLoss: boolean): Document {
  const say = (text: Exercise['summary']): string => wordsFor(text, afterLoss) ?? '';
  const blocks: Block[] = [
    { type: 'paragraph', text: withNote(say(exercise.summary), exercise.sources) },
    { type: 'list', style: 'numbers', items: exercise.steps.map((step) => ({ text: say(step) })) },
    section('dose', words.dose, [{ type: 'paragraph', text: say(exercise.dose) }]),
    section('stop', words.stop, [{ type: 'paragraph', text: say(exercise.stop) }]),
  ];
  return {
    title: exercise.title,
    subtitle: '',
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines({ guide }),
  };
}

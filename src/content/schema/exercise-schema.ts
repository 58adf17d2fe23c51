import * as z from 'zod';
import { EXERCISE_PARTS } from '../../domain/exercise.ts';
import { IdOf, LeadingText, RefTo, ScopeMap, sourced, Text, WordingText } from './values.ts';

const Seconds = z.int().min(1).max(600);
const Count = z.int().min(1).max(50);

/** exercises/*.yaml: an exercise or a daily movement that can be carried out from its text. */
export const ExerciseSchema = z.strictObject({
  id: IdOf('exercise'),
  slug: IdOf('exercise-slug'),
  title: Text,
  applies: ScopeMap.default({}),
  activity: RefTo('activity').exactOptional(),
  summary: LeadingText,
  steps: z.array(WordingText).min(1),
  dose: WordingText,
  stop: WordingText,
  timer: z
    .strictObject({
      sets: Count,
      rounds: Count,
      restBetweenSets: z.int().min(0).max(600),
      parts: z.array(z.strictObject({ part: z.enum(EXERCISE_PARTS), seconds: Seconds })).min(1),
    })
    .exactOptional(),
  ...sourced,
});

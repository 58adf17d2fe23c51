import type { Guide } from '../../domain/guide.ts';
import { wordsFor } from '../../domain/wording.ts';
import { trainingWords } from '../../text/training-words.ts';
import { UsageError } from '../usage-error.ts';

/** A symptom that a programme or a series asks about: a question of the check, with a name to type. */
export interface NamedSymptom {
  readonly id: string;
  readonly label: string;
  /** Its label in lower case, with dashes: `zwaar-gevoel-of-balgevoel`. */
  readonly name: string;
}

/** The symptoms with their names, in the words of this reader. */
export function namedSymptoms(ids: readonly string[], guide: Guide, afterLoss: boolean): NamedSymptom[] {
  return ids.flatMap((id) => {
    const question = guide.questionnaire.questions.find((known) => known.id === id);
    const label = question === undefined ? undefined : wordsFor(question.label, afterLoss);
    return label === undefined ? [] : [{ id, label, name: nameOf(label) }];
  });
}

/** The ids of symptoms as they were typed: an id, a name, or the beginning of one name only. */
export function symptomIds(typed: readonly string[], known: readonly NamedSymptom[]): string[] {
  return typed.map((text) => {
    const asked = nameOf(text);
    const exact = known.find(({ id, name }) => id === text.trim() || name === asked);
    const [first, ...more] = exact === undefined ? known.filter(({ name }) => name.startsWith(asked)) : [exact];
    if (asked === '' || first === undefined || more.length > 0) {
      throw new UsageError(trainingWords.notASymptom(text, known.map(({ name }) => name).join(', ')));
    }
    return first.id;
  });
}

function nameOf(label: string): string {
  return label
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

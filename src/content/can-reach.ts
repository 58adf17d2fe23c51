import { type Criterion, leafVerdict, leavesOf, thresholdOf } from '../domain/criterion.ts';
import type { Question } from '../domain/questionnaire.ts';

type Answer = boolean | number | string;
type Answerable = Pick<Question, 'id' | 'kind' | 'min' | 'max' | 'options'>;

/** What is left to choose from, by question id. */
type Choices = ReadonlyMap<string, readonly Answer[]>;

/** More steps than any criterion that a person writes needs; past them the answer is "perhaps", so yes. */
const MOST_STEPS = 20_000;

/**
 * Whether some combination of answers brings the criterion to the verdict. Numbers are tried at the bounds, at every
 * threshold and on both sides of it: between these nothing changes.
 */
export function canReach(
  verdict: 'raised' | 'clear',
  criterion: Criterion,
  questions: ReadonlyMap<string, Answerable>,
): boolean {
  const choices = new Map<string, readonly Answer[]>();
  for (const leaf of leavesOf(criterion)) {
    const question = questions.get(leaf.question);
    if (question !== undefined) choices.set(leaf.question, answersTo(question, criterion));
  }
  let steps = 0;
  const search = (parts: readonly Criterion[], left: Choices): boolean => {
    steps += 1;
    if (steps > MOST_STEPS) return true;
    const [part, ...rest] = parts;
    if (part === undefined) return true;
    const group = 'all' in part ? part.all : 'any' in part ? part.any : undefined;
    if (group !== undefined) {
      // `all` is raised by all of its parts and cleared by one; `any` the other way round.
      const everyPart = 'all' in part === (verdict === 'raised');
      return everyPart ? search([...group, ...rest], left) : group.some((one) => search([one, ...rest], left));
    }
    if (!('question' in part)) return false;
    const fitting = left.get(part.question)?.filter((answer) => leafVerdict(part, answer) === verdict) ?? [];
    return fitting.length > 0 && search(rest, new Map(left).set(part.question, fitting));
  };
  return search([criterion], choices);
}

function answersTo(question: Answerable, criterion: Criterion): Answer[] {
  if (question.kind === 'yes-no') return [true, false];
  if (question.kind === 'choice') return (question.options ?? []).map(({ id }) => id);
  const min = question.min ?? Number.NEGATIVE_INFINITY;
  const max = question.max ?? Number.POSITIVE_INFINITY;
  const thresholds = leavesOf(criterion)
    .filter((leaf) => leaf.question === question.id)
    .flatMap((leaf) => thresholdOf(leaf) ?? []);
  const marks = [...new Set([min, max, ...thresholds])]
    .filter((mark) => mark >= min && mark <= max)
    .sort((a, b) => a - b);
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    return next === undefined ? [mark] : [mark, (mark + next) / 2];
  });
}

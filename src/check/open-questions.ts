import { type Criterion, combineVerdicts, type Leaf, type Verdict } from '../domain/criterion.ts';

/**
 * The questions within a criterion that can still change its verdict, in the order of the data. A part that is
 * decided is left out: inside `all` a clear part decides the whole, inside `any` a raised one.
 */
export function openQuestions(criterion: Criterion, verdictOf: (leaf: Leaf) => Verdict): readonly string[] {
  if (combineVerdicts(criterion, verdictOf) !== 'unknown') return [];
  if ('all' in criterion) return criterion.all.flatMap((part) => openQuestions(part, verdictOf));
  if ('any' in criterion) return criterion.any.flatMap((part) => openQuestions(part, verdictOf));
  return [criterion.question];
}

/**
 * The questions to ask first: as `openQuestions`, but of an `all` only its first undecided part, because the parts
 * after it no longer matter when that one turns out clear.
 */
export function firstQuestions(
  criterion: Criterion,
  verdictOf: (leaf: Leaf) => Verdict,
  mayAsk: (question: string) => boolean,
): readonly string[] {
  if (combineVerdicts(criterion, verdictOf) !== 'unknown') return [];
  if ('any' in criterion) return criterion.any.flatMap((part) => firstQuestions(part, verdictOf, mayAsk));
  if ('all' in criterion) {
    for (const part of criterion.all) {
      const first = firstQuestions(part, verdictOf, mayAsk);
      if (first.length > 0) return first;
    }
    return [];
  }
  return mayAsk(criterion.question) ? [criterion.question] : [];
}

import type { Answers } from '../domain/check-result.ts';
import { type AnswerValue, type Criterion, VERDICTS, type Verdict } from '../domain/questionnaire.ts';

/** A criterion about one question. */
export type Leaf = Exclude<Criterion, { readonly all: unknown } | { readonly any: unknown }>;

/** The verdict on a criterion: `all` takes the lowest verdict, `any` the highest. */
export function evaluateCriterion(criterion: Criterion, answers: Answers): Verdict {
  return combineVerdicts(criterion, (leaf) => leafVerdict(leaf, answers[leaf.question]));
}

/** The same with the verdict per question given from outside: for looking ahead. */
export function combineVerdicts(criterion: Criterion, verdictOf: (leaf: Leaf) => Verdict): Verdict {
  if ('all' in criterion) return criterion.all.map((part) => combineVerdicts(part, verdictOf)).reduce(lower, 'raised');
  if ('any' in criterion) return criterion.any.map((part) => combineVerdicts(part, verdictOf)).reduce(higher, 'clear');
  return verdictOf(criterion);
}

/** What one answer says about one criterion. No answer, "weet ik niet" (but for `orUnknown`) and an answer of another type are unknown. */
export function leafVerdict(leaf: Leaf, answer: AnswerValue | undefined): Verdict {
  if ('is' in leaf) return typeof answer === typeof leaf.is ? decide(answer === leaf.is) : 'unknown';
  if (leaf.orUnknown === true && isUnknown(answer)) return 'raised';
  if (typeof answer !== 'number' || Number.isNaN(answer)) return 'unknown';
  if ('atLeast' in leaf) return decide(answer >= leaf.atLeast);
  if ('above' in leaf) return decide(answer > leaf.above);
  if ('atMost' in leaf) return decide(answer <= leaf.atMost);
  return decide(answer < leaf.below);
}

/** Whether the answer is an explicit "weet ik niet". */
export function isUnknown(answer: AnswerValue | undefined): boolean {
  return typeof answer === 'object';
}

function decide(raised: boolean): Verdict {
  return raised ? 'raised' : 'clear';
}

function lower(left: Verdict, right: Verdict): Verdict {
  return VERDICTS.indexOf(left) <= VERDICTS.indexOf(right) ? left : right;
}

function higher(left: Verdict, right: Verdict): Verdict {
  return VERDICTS.indexOf(left) >= VERDICTS.indexOf(right) ? left : right;
}

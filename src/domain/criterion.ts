/**
 * The verdict on a criterion or a signal; `all` takes the lowest, `any` the highest. There is no `not`. Where a leaf
 * says `orUnknown`, "weet ik niet" (not measured, not sure) raises it too.
 */
export const VERDICTS = ['clear', 'unknown', 'raised'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** `unknown` is "weet ik niet"; a question without an entry is unanswered. */
export type AnswerValue = boolean | number | string | { readonly unknown: true };

/** Answers by question id; a question without an entry is unanswered. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** A criterion about one question. */
export type Leaf =
  | { readonly question: string; readonly is: boolean | string; readonly orUnknown?: boolean }
  | { readonly question: string; readonly atLeast: number; readonly orUnknown?: boolean }
  | { readonly question: string; readonly above: number; readonly orUnknown?: boolean }
  | { readonly question: string; readonly atMost: number; readonly orUnknown?: boolean }
  | { readonly question: string; readonly below: number; readonly orUnknown?: boolean };

export type Criterion = Leaf | { readonly all: readonly Criterion[] } | { readonly any: readonly Criterion[] };

/** The word that compares in a leaf. */
export type LeafForm = 'is' | 'atLeast' | 'above' | 'atMost' | 'below';

/** A leaf with the way to it: `['all', 0, 'any', 1]`. */
export interface PlacedLeaf {
  readonly path: readonly (string | number)[];
  readonly leaf: Leaf;
}

/** The verdict of a criterion on the answers. The only evaluator there is: for the check and for its content. */
export function verdictOf(criterion: Criterion, answers: Answers): Verdict {
  return combineVerdicts(criterion, (leaf) =>
    leafVerdict(leaf, Object.hasOwn(answers, leaf.question) ? answers[leaf.question] : undefined),
  );
}

/** The same with the verdict per question given from outside: for looking ahead. */
export function combineVerdicts(criterion: Criterion, verdictOfLeaf: (leaf: Leaf) => Verdict): Verdict {
  if ('all' in criterion)
    return criterion.all.map((part) => combineVerdicts(part, verdictOfLeaf)).reduce(lower, 'raised');
  if ('any' in criterion)
    return criterion.any.map((part) => combineVerdicts(part, verdictOfLeaf)).reduce(higher, 'clear');
  return verdictOfLeaf(criterion);
}

/** What one answer says about one leaf. No answer, "weet ik niet" (but for `orUnknown`) and an answer of another type are unknown. */
export function leafVerdict(leaf: Leaf, answer: AnswerValue | undefined): Verdict {
  if (leaf.orUnknown === true && isUnknown(answer)) return 'raised';
  if ('is' in leaf) return typeof answer === typeof leaf.is ? decide(answer === leaf.is) : 'unknown';
  if (typeof answer !== 'number' || Number.isNaN(answer)) return 'unknown';
  if ('atLeast' in leaf) return decide(answer >= leaf.atLeast);
  if ('above' in leaf) return decide(answer > leaf.above);
  if ('atMost' in leaf) return decide(answer <= leaf.atMost);
  return decide(answer < leaf.below);
}

/** All leaves within a criterion, in the order of the data. */
export function leavesOf(criterion: Criterion): readonly Leaf[] {
  return placedLeavesOf(criterion).map(({ leaf }) => leaf);
}

/** The same with the path to each. */
export function placedLeavesOf(criterion: Criterion, path: PlacedLeaf['path'] = []): readonly PlacedLeaf[] {
  if ('all' in criterion) return criterion.all.flatMap((part, index) => placedLeavesOf(part, [...path, 'all', index]));
  if ('any' in criterion) return criterion.any.flatMap((part, index) => placedLeavesOf(part, [...path, 'any', index]));
  return [{ path, leaf: criterion }];
}

/** The word that compares. */
export function formOf(leaf: Leaf): LeafForm {
  if ('is' in leaf) return 'is';
  if ('atLeast' in leaf) return 'atLeast';
  if ('above' in leaf) return 'above';
  return 'atMost' in leaf ? 'atMost' : 'below';
}

/** The number that a leaf compares with; undefined for `is`. */
export function thresholdOf(leaf: Leaf): number | undefined {
  if ('atLeast' in leaf) return leaf.atLeast;
  if ('above' in leaf) return leaf.above;
  if ('atMost' in leaf) return leaf.atMost;
  return 'below' in leaf ? leaf.below : undefined;
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

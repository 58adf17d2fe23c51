import type { Criterion } from '../domain/questionnaire.ts';
import type { ContentPath } from './finding.ts';

/** A criterion about one question. */
export type CriterionLeaf = Extract<Criterion, { readonly question: string }>;

/** The criteria about one question within a criterion, with the path to each. */
export function leavesOf(criterion: Criterion, path: ContentPath = []): { path: ContentPath; leaf: CriterionLeaf }[] {
  if ('all' in criterion) return criterion.all.flatMap((part, index) => leavesOf(part, [...path, 'all', index]));
  if ('any' in criterion) return criterion.any.flatMap((part, index) => leavesOf(part, [...path, 'any', index]));
  return [{ path, leaf: criterion }];
}

/** The word that compares: `is`, `atLeast`, … */
export function formOf(leaf: CriterionLeaf): 'is' | 'atLeast' | 'above' | 'atMost' | 'below' {
  if ('is' in leaf) return 'is';
  if ('atLeast' in leaf) return 'atLeast';
  if ('above' in leaf) return 'above';
  return 'atMost' in leaf ? 'atMost' : 'below';
}

/** The number that a leaf compares with; undefined for `is`. */
export function thresholdOf(leaf: CriterionLeaf): number | undefined {
  if ('atLeast' in leaf) return leaf.atLeast;
  if ('above' in leaf) return leaf.above;
  if ('atMost' in leaf) return leaf.atMost;
  return 'below' in leaf ? leaf.below : undefined;
}

/** Whether an answer raises a leaf. */
export function raises(leaf: CriterionLeaf, answer: boolean | number | string): boolean {
  if ('is' in leaf) return answer === leaf.is;
  if (typeof answer !== 'number') return false;
  if ('atLeast' in leaf) return answer >= leaf.atLeast;
  if ('above' in leaf) return answer > leaf.above;
  return 'atMost' in leaf ? answer <= leaf.atMost : answer < leaf.below;
}

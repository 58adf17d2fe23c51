import type { Problem } from '../domain/problem.ts';
import type { ContentFinding } from './finding.ts';

/** Problems of one file that are told; what comes after is a consequence, or for the next time. */
const MOST_PER_FILE = 50;
/** Problems that are told in all. */
const MOST_IN_ALL = 500;

/** The first findings of each file, in the order given; where there are others, one more that says so. */
export function firstFindings(findings: readonly ContentFinding[]): ContentFinding[] {
  return firstOf(findings, ({ file, path }) => ({ file, path, code: 'problems-more', details: {} }));
}

/** The first problems of each file, and the first in all. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const more = (problem: Problem): Problem => ({ ...problem, path: '', code: 'problems-more', details: {} });
  const first = firstOf(problems, more);
  const next = first[MOST_IN_ALL];
  return next === undefined ? first : [...first.slice(0, MOST_IN_ALL), more(next)];
}

/** The first things of each file, and what `more` makes of the next one; left out, the next one itself. */
export function firstOf<Item extends { readonly file: string }>(
  items: readonly Item[],
  more: (item: Item) => Item = (item) => item,
): Item[] {
  const seen = new Map<string, number>();
  return items.flatMap((item): Item[] => {
    const count = (seen.get(item.file) ?? 0) + 1;
    seen.set(item.file, count);
    if (count <= MOST_PER_FILE) return [item];
    return count === MOST_PER_FILE + 1 ? [more(item)] : [];
  });
}

import { type ContentKind, SCHEMAS } from '../content-kinds.ts';
import { type ContentSet, type Rule, stringsMarked } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { firstOf } from '../first-problems.ts';
import { nearestDetail } from '../nearest-detail.ts';
import type { IdKind } from '../schema/mark.ts';
import { marksOf } from '../walk.ts';

/** Whatever is named exists, as a thing of the kind that is meant. */
export const everyReferenceExists: Rule = (content) => {
  const known = new Map<IdKind, Set<string>>();
  for (const { mark, value } of stringsMarked(content, 'id')) {
    known.set(mark.of, (known.get(mark.of) ?? new Set()).add(value));
  }
  const unknown = stringsMarked(content, 'reference').filter(
    ({ mark, value }) =>
      !mark.to.some((kind) => known.get(kind)?.has(value)) && !mayStandElsewhere(content, mark.to, value),
  );
  // To look for what was meant takes long: only for what will be told.
  return firstOf(unknown).map(({ file, path, mark, value: id }): ContentFinding => {
    const nearest = nearestDetail(
      id,
      mark.to.flatMap((kind) => [...(known.get(kind) ?? [])]),
    );
    return { file, path, code: 'reference-unknown', details: { id, kind: mark.to.join(' '), ...nearest } };
  });
};

// In a file with problems of its own, or in one that could not be read.
function mayStandElsewhere({ broken }: ContentSet, kinds: readonly IdKind[], id: string): boolean {
  return broken.strings.has(id) || [...broken.unread].some((home) => hasIdsOf(home, kinds));
}

function hasIdsOf(home: ContentKind, kinds: readonly IdKind[]): boolean {
  return marksOf(SCHEMAS[home]).some((mark) => mark.is === 'id' && kinds.includes(mark.of));
}

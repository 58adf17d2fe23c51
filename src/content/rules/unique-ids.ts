import { type MarkedString, type Rule, stringsMarked } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';

/** An id is used once among those that share its space: its kind, all milestones, or its own list. */
export const idsAreUnique: Rule = (content) => {
  const first = new Map<string, MarkedString<'id'>>();
  return stringsMarked(content, 'id').flatMap((placed): ContentFinding[] => {
    const { file, path, mark, value: id } = placed;
    const space = mark.among === 'list' ? [file, ...path.slice(0, -2)] : [mark.among];
    const key = JSON.stringify([id, ...space]);
    const earlier = first.get(key);
    if (earlier !== undefined) {
      return [{ file, path, code: 'id-twice', details: { id, file: earlier.file, path: earlier.path.join('.') } }];
    }
    first.set(key, placed);
    return [];
  });
};

import { type ContentSet, type PlacedMark, stringsMarked } from './content-set.ts';
import type { ContentPath } from './finding.ts';
import { HIDDEN_AFTER_LOSS } from './schema/values.ts';

/** One Dutch text of the content, and whether it is shown after a loss. */
export interface ContentText {
  readonly file: string;
  readonly path: ContentPath;
  /** Its stable name: `tracks/general/general-rest-lie-flat.text`. */
  readonly name: string;
  readonly text: string;
  readonly isShownAfterLoss: boolean;
}

/** All Dutch texts of the content. Titles of sources are citations, not our words. */
export function textsOf(content: ContentSet): ContentText[] {
  // Where other words are said after a loss, the text beside them is not.
  const replaced = new Set(stringsMarked(content, 'text-after-loss').map(mapOf));
  const away = mapsThatStayAway(content);
  return content.marked.flatMap((placed): ContentText[] => {
    const { file, path, name, mark, value } = placed;
    if (typeof value !== 'string' || (mark.is !== 'text' && mark.is !== 'text-after-loss')) return [];
    if (mark.is === 'text-after-loss' && value === HIDDEN_AFTER_LOSS) return [];
    const isShown = !path.some((_, depth) => away.has(keyOf(file, path.slice(0, depth))));
    const isReplaced = mark.is === 'text' && replaced.has(mapOf(placed));
    return [{ file, path, name, text: value, isShownAfterLoss: isShown && !isReplaced }];
  });
}

/** The maps of which nothing is shown after a loss. */
function mapsThatStayAway({ marked }: ContentSet): ReadonlySet<string> {
  const scopes = new Set(marked.filter(({ mark }) => mark.is === 'scope').map(({ file, path }) => keyOf(file, path)));
  const hiddenWords = new Set(
    marked.filter(({ mark, value }) => mark.is === 'text-after-loss' && value === HIDDEN_AFTER_LOSS).map(mapOf),
  );
  return new Set(
    marked.flatMap(({ file, path, mark, value }) => {
      const map = keyOf(file, path.slice(0, -1));
      if (mark.is === 'leading') return hiddenWords.has(keyOf(file, path)) ? [map] : [];
      if (mark.is !== 'after-loss' || value !== false) return [];
      return [scopes.has(map) ? keyOf(file, path.slice(0, -2)) : map];
    }),
  );
}

function mapOf({ file, path }: Pick<PlacedMark, 'file' | 'path'>): string {
  return keyOf(file, path.slice(0, -1));
}

function keyOf(file: string, path: ContentPath): string {
  return JSON.stringify([file, ...path]);
}

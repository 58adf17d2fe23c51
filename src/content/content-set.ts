import type { ContentKind, ContentOf } from './content-kinds.ts';
import type { ContentFinding } from './finding.ts';

/** A file that has the right shape. */
export interface ContentFile<Kind extends ContentKind> {
  readonly file: string;
  readonly value: ContentOf<Kind>;
}

/**
 * All files of a folder that have the right shape, by kind. What `broken` files name counts as existing and as
 * used, so that one slip does not raise a hundred problems elsewhere.
 */
export interface ContentSet {
  readonly files: { readonly [Kind in ContentKind]: readonly ContentFile<Kind>[] };
  readonly broken: BrokenFiles;
}

interface BrokenFiles {
  /** The kinds of which a file is missing or could not be read at all: anything may stand in it. */
  readonly unread: ReadonlySet<ContentKind>;
  /** Every string in those files, as far as they could be read. */
  readonly strings: ReadonlySet<string>;
}

/** A cross-file rule: what the shape of one file cannot say. */
export type Rule = (content: ContentSet) => readonly ContentFinding[];

/** The files of all kinds but a few, for rules that look at every file in the same way. */
export function allFiles({ files }: ContentSet, but: readonly ContentKind[] = []): { file: string; value: unknown }[] {
  return Object.entries(files).flatMap(([kind, list]) => {
    const kept: readonly { file: string; value: unknown }[] = but.some((one) => one === kind) ? [] : list;
    return [...kept];
  });
}

/** Every string in a value, keys included. */
export function stringsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) stringsIn(item, into);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      into.add(key);
      stringsIn(item, into);
    }
  }
  return into;
}

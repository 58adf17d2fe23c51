import type { ContentKind, ContentOf } from './content-kinds.ts';
import type { ContentFinding } from './finding.ts';
import type { Mark } from './schema/mark.ts';
import type { Marked } from './walk.ts';

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
  /** What the schemas mark in those files. */
  readonly marked: readonly PlacedMark[];
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

/** A marked value and the file that it stands in. */
export interface PlacedMark extends Marked {
  readonly kind: ContentKind;
  readonly file: string;
}

/** A string with a mark of one sort. */
export type MarkedString<Is extends Mark['is']> = Omit<PlacedMark, 'mark' | 'value'> & {
  readonly mark: Extract<Mark, { is: Is }>;
  readonly value: string;
};

/** All strings that are marked as one sort of thing, file by file. */
export function stringsMarked<Is extends Mark['is']>(content: ContentSet, is: Is): MarkedString<Is>[] {
  return content.marked.filter((one): one is MarkedString<Is> => one.mark.is === is && typeof one.value === 'string');
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

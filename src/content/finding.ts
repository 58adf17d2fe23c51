import type { Flaw } from '../domain/problem.ts';

/** Where in a file: keys and list indexes, from the top. */
export type ContentPath = readonly (string | number)[];

/** A problem that does not have its line and column yet. */
export type ContentFinding = Flaw & {
  readonly file: string;
  readonly path: ContentPath;
  /** Point at the key instead of at its value. */
  readonly atKey?: boolean;
};

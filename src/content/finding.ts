import type { ProblemCode } from './problem-code.ts';

/** Where in a file: keys and list indexes, from the top. */
export type ContentPath = readonly (string | number)[];

/** A problem that does not have its line and column yet. */
export interface ContentFinding {
  readonly file: string;
  readonly path: ContentPath;
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, string>>;
  /** Point at the key instead of at its value. */
  readonly atKey?: boolean;
}

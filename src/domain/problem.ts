/**
 * Something wrong in the content, as data; `text/problem-sentence.ts` has the sentence per code.
 * `line` and `column` count from 1; `path` is dotted: `phases.2.from`.
 */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;
}

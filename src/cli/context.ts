import type { IsoDate } from '../domain/calendar.ts';
import type { Guide } from '../domain/guide.ts';

/** 0 done · 1 something found, or not decided · 2 wrong use or broken content · 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

/** A stream as far as the program needs to know it. */
export interface Screen {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
}

/** Everything the commands need of the world. Tests pass their own. */
export interface CliContext {
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: { readonly isTerminal: boolean };
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** The calendar date of the machine. The only clock. */
  readonly today: () => IsoDate;
  /** Results; everything else goes to `writeError`. Text is written as it is, with its own line ends. */
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Shows a text that is longer than the screen in a pager; false when it fits or there is no pager. */
  readonly page?: (text: string) => Promise<boolean>;
  /** Standard input as text, up to one byte more than `most`. */
  readonly readStandardInput: (most: number) => Promise<string>;
  /** The shipped content, or the folder of `--inhoud`. Broken content ends as a `UsageError`. */
  readonly loadGuide: (folder: string | undefined) => Promise<Guide>;
  /** Sets the exit code; the highest one set counts. The program ends by itself once everything is written. */
  readonly exitWith: (code: ExitCode) => void;
}

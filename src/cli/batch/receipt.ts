import type { IsoDate } from '../../domain/calendar.ts';
import type { ExportFormat } from '../../herstel/formats.ts';
import type { ClientFault } from './read-client.ts';

/** What a run did, for who has to account for it. No names and no dates; only the reason of a failure quotes a cell. */
export interface BatchResult {
  readonly program: { readonly name: string; readonly version: string };
  readonly content: { readonly version: string; readonly hash: string };
  readonly today: IsoDate;
  readonly input: { readonly sha256: string; readonly bytes: number };
  readonly formats: readonly ExportFormat[];
  readonly checkedOnly: boolean;
  readonly clients: number;
  readonly skipped: number;
  /** Clients of whom nobody told whether there is a tear: taken as none. */
  readonly withoutTear: number;
  readonly files: number;
  readonly failures: readonly ClientFault[];
  /** Where to go on when the run did not reach the end; null when it did, or when an archive starts over. */
  readonly continueFrom: string | null;
  readonly complete: boolean;
}

/** The receipt of a run as JSON: fixed order, the same run gives the same bytes. */
export function writeReceipt(result: BatchResult): string {
  const { program, content, today, input, formats, checkedOnly, clients, skipped, files, failures } = result;
  return `${JSON.stringify(
    {
      schemaVersion: 1,
      generator: program,
      content,
      today,
      input,
      formats,
      checkedOnly,
      complete: result.complete,
      clients: { done: clients, failed: failures.length, skipped },
      assumed: { tear: result.withoutTear },
      files,
      continueFrom: result.continueFrom,
      failures: failures.map(({ line, column, code, reason }) => ({ line, column, code, reason })),
    },
    null,
    2,
  )}\n`;
}

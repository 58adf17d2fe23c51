import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { IsoDate } from '../../domain/calendar.ts';
import { exportWords } from '../../text/export-words.ts';
import { UsageError } from '../usage-error.ts';
import { type Column, delimiterOf, readHeader } from './client-columns.ts';
import { readCsvRecords } from './csv-records.ts';
import { LineCounter } from './line-counter.ts';
import { type Client, type ClientFault, readClient } from './read-client.ts';

/** What is known of a list before its first client. */
export interface ListSummary {
  readonly sha256: string;
  readonly bytes: number;
  readonly delimiter: ',' | ';';
}

/** A client or a fault, and how far in the file it stands (bytes). */
export type ListEntry = { readonly end: number } & ({ readonly client: Client } | { readonly fault: ClientFault });

const FIRST_LINE = 4_096;

/** Reads the file once: its hash, its delimiter, and whether all of it is UTF-8; if not, nothing is made. */
export async function inspectList(file: string): Promise<ListSummary> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines = new LineCounter();
  let bytes = 0;
  let start = '';
  for await (const chunk of createReadStream(file)) {
    const buffer: Buffer = chunk;
    hash.update(buffer);
    let text: string;
    try {
      text = decoder.decode(buffer, { stream: true });
    } catch {
      lines.take(buffer.subarray(0, flawIn(buffer)));
      throw new UsageError(exportWords.batch.notUtf8(file, lines.ends + 1));
    }
    if (start.length < FIRST_LINE) start += text.slice(0, FIRST_LINE);
    bytes += buffer.length;
    lines.take(buffer);
  }
  try {
    decoder.decode();
  } catch {
    throw new UsageError(exportWords.batch.notUtf8(file, lines.ends + 1));
  }
  const firstLine = start.split(/[\r\n]+/).find((text) => text.trim() !== '') ?? '';
  return { sha256: hash.digest('hex'), bytes, delimiter: delimiterOf(firstLine) };
}

/**
 * The rows of a list, as many at a time as are read at once. What is wrong with a row is an entry too; a header that
 * cannot be used ends as a usage error. Only the codes are remembered, to find the same one twice.
 */
export async function* readClients(
  file: string,
  delimiter: string,
  today: IsoDate,
): AsyncGenerator<readonly ListEntry[]> {
  const words = exportWords.batch;
  const firstLines = new Map<string, number>();
  let columns: readonly Column[] | undefined;
  for await (const records of readCsvRecords(file, delimiter)) {
    const entries: ListEntry[] = [];
    for (const record of records) {
      const { line, end } = record;
      if ('problem' in record) {
        const reason = PROBLEM_REASONS[record.problem];
        if (columns === undefined) throw new UsageError(words.fault(file, line, null, reason));
        entries.push({ end, fault: { line, column: null, code: null, reason } });
        continue;
      }
      // A spreadsheet ends with rows of nothing but separators.
      if (record.fields.every((field) => field.trim() === '')) continue;
      if (columns === undefined) {
        const header = readHeader(record.fields);
        if ('problem' in header) throw new UsageError(header.problem);
        columns = header.columns;
        continue;
      }
      const read = readClient(line, record.fields, columns, today);
      if ('fault' in read) {
        entries.push({ end, ...read });
        continue;
      }
      const { code } = read.client;
      const earlier = firstLines.get(code.toLowerCase());
      if (earlier === undefined) {
        firstLines.set(code.toLowerCase(), line);
        entries.push({ end, ...read });
      } else {
        entries.push({ end, fault: { line, column: 'code', code, reason: words.codeTwice(earlier) } });
      }
    }
    yield entries;
  }
  if (columns === undefined) throw new UsageError(words.empty);
}

const PROBLEM_REASONS = {
  quotes: exportWords.batch.rowQuotes,
  'quote-open': exportWords.batch.rowQuoteOpen,
  'too-large': exportWords.batch.rowTooLarge,
  unreadable: exportWords.batch.rowUnreadable,
};

// Where the flaw is; halving finds the longest good start. A cut through a character at the end is no flaw.
function flawIn(buffer: Buffer): number {
  let good = 0;
  // What began in the chunk before.
  while (good < 3 && ((buffer[good] ?? 0) & 0xc0) === 0x80) good += 1;
  const start = good;
  let bad = buffer.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(buffer.subarray(start, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

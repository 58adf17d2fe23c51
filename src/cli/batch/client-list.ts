import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { IsoDate } from '../../domain/calendar.ts';
import { exportWords } from '../../text/export-words.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { UsageError } from '../usage-error.ts';
import { type Column, delimiterOf, readHeader } from './client-columns.ts';
import { csvRecords, filledLines } from './csv-records.ts';
import { type Client, type ClientFault, readClient } from './read-client.ts';

/** A list in memory: a hundred thousand clients are three or four megabytes. */
export interface ClientList {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** A client or a fault, and how far in the text it stands. */
export type ListEntry = { readonly end: number } & ({ readonly client: Client } | { readonly fault: ClientFault });

const LARGEST_LIST = 32_000_000;

/** Reads a list. One that is too large or not all of it UTF-8 ends as a usage error; others as errors of the file system. */
export function readList(file: string): ClientList {
  const words = exportWords.batch;
  const bytes = readAtMost(file, LARGEST_LIST);
  if (bytes.length > LARGEST_LIST) throw new UsageError(words.listTooLarge(file));
  if (!isUtf8(bytes)) throw new UsageError(words.notUtf8(file, flawedLine(bytes)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, text: new TextDecoder('utf-8').decode(bytes), sha256, bytes: bytes.length };
}

/**
 * The rows of a list, one after another. What is wrong with a row is an entry too; a header that cannot be used ends as
 * a usage error, and `passOver` hears of columns that nobody knows. Only the codes are remembered, to find the same one twice.
 */
export function* clientsOf(
  { file, text }: ClientList,
  today: IsoDate,
  passOver: (columns: readonly string[]) => void = () => {},
): Generator<ListEntry> {
  const words = exportWords.batch;
  const firstLines = new Map<string, number>();
  let columns: readonly (Column | undefined)[] | undefined;
  for (const record of csvRecords(text, delimiterOf(firstLineOf(text)))) {
    const { line, end } = record;
    if ('problem' in record) {
      const reason = PROBLEM_REASONS[record.problem];
      if (columns === undefined) throw new UsageError(words.fault(file, line, null, reason));
      yield { end, fault: { line, column: null, code: null, reason } };
      continue;
    }
    // A spreadsheet ends with rows of nothing but separators.
    if (record.fields.every((field) => field === '')) continue;
    if (columns === undefined) {
      const header = readHeader(record.fields);
      if ('problem' in header) throw new UsageError(header.problem);
      columns = header.columns;
      if (header.ignored.length > 0) passOver(header.ignored);
      continue;
    }
    const read = readClient(line, record.fields, columns, today);
    if ('fault' in read) {
      yield { end, ...read };
      continue;
    }
    const { code } = read.client;
    const earlier = firstLines.get(code.toLowerCase());
    if (earlier === undefined) {
      firstLines.set(code.toLowerCase(), line);
      yield { end, ...read };
    } else {
      yield { end, fault: { line, column: 'code', code, reason: words.codeTwice(earlier) } };
    }
  }
  if (columns === undefined) throw new UsageError(words.empty);
}

const PROBLEM_REASONS = {
  quotes: exportWords.batch.rowQuotes,
  'quote-open': exportWords.batch.rowQuoteOpen,
  'too-large': exportWords.batch.rowTooLarge,
};

const LONGEST_HEADER = 4_096;

function firstLineOf(text: string): string {
  for (const { start, end } of filledLines(text)) {
    const line = text.slice(start, Math.min(end, start + LONGEST_HEADER));
    if (line.trim() !== '') return line;
  }
  return '';
}

/** The first line that is not UTF-8; no part of a character is a line end. */
function flawedLine(bytes: Buffer): number {
  for (const { line, start, end } of filledLines(bytes.toString('latin1'))) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
  }
  return 1;
}

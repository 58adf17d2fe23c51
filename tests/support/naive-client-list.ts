import { type Column, delimiterOf, readHeader } from '../../src/cli/batch/client-columns.ts';
import { type Client, readClient } from '../../src/cli/batch/read-client.ts';
import { date } from './dates.ts';

/** What has to come of a list of clients. */
export type ExpectedList =
  | { readonly refused: 'not-utf8'; readonly line: number }
  | { readonly refused: 'empty' | 'header' }
  | { readonly clients: readonly Client[]; readonly faultLines: readonly number[] };

const LONGEST_ROW = 65_536;

/**
 * Reads a list without any quotes at once and in the plainest way: lines, then cells. Only who a row is comes from the
 * program itself; that has its own tests.
 */
export function readNaively(bytes: Uint8Array, today: string): ExpectedList {
  const text = Buffer.from(bytes).toString('utf8');
  const flaw = firstFlaw(bytes, text);
  if (flaw !== undefined) return { refused: 'not-utf8', line: flaw };

  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = text.split(/[\r\n]+/).find((line) => line.trim() !== '') ?? '';
  const delimiter = delimiterOf(first);
  const clients: Client[] = [];
  const faultLines: number[] = [];
  const codes = new Set<string>();
  let columns: readonly (Column | undefined)[] | undefined;
  for (const [index, line] of lines.entries()) {
    const cells = line.split(delimiter).map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) continue;
    if (columns === undefined) {
      const header = line.length > LONGEST_ROW ? { problem: 'too long' } : readHeader(cells);
      if ('problem' in header) return { refused: 'header' };
      columns = header.columns;
      continue;
    }
    const read = line.length > LONGEST_ROW ? undefined : readClient(index + 1, cells, columns, date(today));
    if (read === undefined || 'fault' in read || codes.has(read.client.code.toLowerCase())) {
      faultLines.push(index + 1);
    } else {
      codes.add(read.client.code.toLowerCase());
      clients.push(read.client);
    }
  }
  return columns === undefined ? { refused: 'empty' } : { clients, faultLines };
}

/** The line with the first bytes that are not UTF-8. */
function firstFlaw(bytes: Uint8Array, text: string): number | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return text.slice(0, text.indexOf('\uFFFD')).split(/\r\n|\n|\r/).length;
  }
}

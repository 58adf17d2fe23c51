import { nearestWord } from '../../domain/nearest-word.ts';
import { exportWords } from '../../text/export-words.ts';

export const COLUMNS = ['code', 'bevallen', 'type', 'ruptuur', 'na-verlies', 'naam'] as const;
export type Column = (typeof COLUMNS)[number];

const REQUIRED: readonly Column[] = ['code', 'bevallen'];

/** Which field of a record holds which column; a field that the program does not know is passed over. */
export interface Header {
  readonly columns: readonly (Column | undefined)[];
  readonly ignored: readonly string[];
}

/**
 * Reads the header, or says what is wrong with it (a sentence). A name that is nearly that of a column is an error: a
 * column that was meant and is passed over would change what someone is told.
 */
export function readHeader(fields: readonly string[]): Header | { readonly problem: string } {
  const words = exportWords.batch;
  const columns: (Column | undefined)[] = [];
  const ignored: string[] = [];
  for (const field of fields) {
    const name = field
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    const column = COLUMNS.find((known) => known === name);
    const nearest = column === undefined ? nearestWord(name, COLUMNS) : undefined;
    if (nearest !== undefined) return { problem: words.columnUnknown(field, COLUMNS, nearest) };
    if (column === undefined) ignored.push(field);
    else if (columns.includes(column)) return { problem: words.columnTwice(column) };
    columns.push(column);
  }
  const missing = REQUIRED.find((column) => !columns.includes(column));
  return missing === undefined ? { columns, ignored } : { problem: words.columnMissing(missing) };
}

/** Comma, semicolon or tab: the one that the header has most of, outside quotes. */
export function delimiterOf(firstLine: string): ',' | ';' | '\t' {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length - 1;
  const [most] = ([',', ';', '\t'] as const).toSorted((one, other) => count(other) - count(one));
  return most ?? ',';
}

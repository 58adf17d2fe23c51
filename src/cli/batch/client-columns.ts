import { nearestWord } from '../../domain/nearest-word.ts';
import { exportWords } from '../../text/export-words.ts';

export const COLUMNS = ['code', 'bevallen', 'type', 'ruptuur', 'na-verlies', 'naam'] as const;
export type Column = (typeof COLUMNS)[number];

const REQUIRED: readonly Column[] = ['code', 'bevallen'];

/** Which field of a record holds which column, or what is wrong with the header (a sentence). */
export function readHeader(
  fields: readonly string[],
): { readonly columns: readonly Column[] } | { readonly problem: string } {
  const words = exportWords.batch;
  const columns: Column[] = [];
  for (const field of fields) {
    const name = field
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    const column = COLUMNS.find((known) => known === name);
    if (column === undefined)
      return {
        problem: words.columnUnknown(field, COLUMNS, nearestWord(name, COLUMNS)),
      };
    if (columns.includes(column)) return { problem: words.columnTwice(column) };
    columns.push(column);
  }
  const missing = REQUIRED.find((column) => !columns.includes(column));
  return missing === undefined ? { columns } : { problem: words.columnMissing(missing) };
}

/** Comma or semicolon: the one that the header has most of, outside quotes. */
export function delimiterOf(firstLine: string): ',' | ';' {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const count = (mark: string): number => bare.split(mark).length - 1;
  return count(';') > count(',') ? ';' : ',';
}

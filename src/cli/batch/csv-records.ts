/** A record with its line (from 1), or a line that cannot be read. `end` is the place in the text after it. */
export type CsvRecord = { readonly line: number; readonly end: number } & (
  | { readonly fields: readonly string[] }
  | { readonly problem: CsvProblem }
);

/** Text around a quoted field, a quote that is not closed on its line, or a line without end. */
export type CsvProblem = 'quotes' | 'quote-open' | 'too-large';

const LARGEST_RECORD = 65_536;

/**
 * The records of a CSV text (RFC 4180), but one to a line: in a list of clients a line break inside quotes is a quote
 * that was forgotten, and would make one client of several. Empty lines are passed over; blanks around a field fall away.
 *
 * Own code, and not a library: a parser that lets a record run on cannot tell on which line a forgotten quote stands.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  for (const { line, start, end } of filledLines(text)) {
    if (end - start > LARGEST_RECORD) {
      yield { line, end, problem: 'too-large' };
      continue;
    }
    const row = text.slice(start, end);
    if (row.trim() === '') continue;
    const read = row.includes('"') ? quotedFields(row, delimiter) : row.split(delimiter).map((field) => field.trim());
    yield typeof read === 'string' ? { line, end, problem: read } : { line, end, fields: read };
  }
}

/** The lines with something on them; LF, CRLF and CR alone end a line. */
export function* filledLines(text: string): Generator<{ line: number; start: number; end: number }> {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? LINE_FEED : text.charCodeAt(at);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (at > start) yield { line, start, end: at };
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    line += 1;
    start = at + 1;
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function quotedFields(row: string, delimiter: string): readonly string[] | 'quotes' | 'quote-open' {
  const fields: string[] = [];
  for (let at = 0; ; at += 1) {
    const start = afterBlanks(row, at, delimiter);
    if (row[start] === '"') {
      let field = '';
      at = start;
      do {
        const close = row.indexOf('"', at + 1);
        if (close === -1) return 'quote-open';
        field += row.slice(at + 1, close + 1);
        at = close + 1;
      } while (row[at] === '"');
      fields.push(field.slice(0, -1).trim());
      at = afterBlanks(row, at, delimiter);
      if (at < row.length && row[at] !== delimiter) return 'quotes';
    } else {
      const next = row.indexOf(delimiter, start);
      const field = row.slice(at, next === -1 ? row.length : next);
      if (field.includes('"')) return 'quotes';
      fields.push(field.trim());
      at += field.length;
    }
    if (at >= row.length) return fields;
  }
}

function afterBlanks(row: string, from: number, delimiter: string): number {
  let at = from;
  while (at < row.length && row[at] !== delimiter && (row[at] ?? '').trim() === '') at += 1;
  return at;
}

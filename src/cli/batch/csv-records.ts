import { createReadStream } from 'node:fs';
import { type CsvError, type Parser, parse } from 'csv-parse';

/** A record with the line where it starts, or a line that cannot be read. */
export type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[]; readonly end: number }
  | {
      readonly line: number;
      readonly problem: 'quotes' | 'quote-open' | 'too-large' | 'unreadable';
      readonly end: number;
    };

/** A place in a file: a byte, and the number of the line that starts there. */
export interface FilePlace {
  readonly offset: number;
  readonly line: number;
}

const LARGEST_RECORD = 65_536;
/** Some hundreds of rows: what is read at once is kept in memory at once. */
const READ_AT_ONCE = 16_384;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Tab, vertical tab, form feed, space. */
const BLANK_BYTES: ReadonlySet<number> = new Set([0x09, 0x0b, 0x0c, 0x20]);
/** Of the no-break space and the byte order mark in UTF-8. */
const PARTS_OF_BLANKS: ReadonlySet<number> = new Set([0xc2, 0xa0, 0xef, 0xbb, 0xbf]);
const LONGEST_BLANKS = 256;

/**
 * The records of a CSV file (RFC 4180), as many at a time as are read at once; empty lines are passed over. A parser
 * that meets a stray quote cannot tell where the record ends: then only the line on which that record starts is lost,
 * and reading goes on with the next line.
 */
export async function* readCsvRecords(file: string, delimiter: string): AsyncGenerator<readonly CsvRecord[]> {
  let place: FilePlace = { offset: 0, line: 1 };
  for (;;) {
    const pass = new ParserPass(delimiter, place);
    for await (const chunk of createReadStream(file, { start: place.offset, highWaterMark: READ_AT_ONCE })) {
      await pass.take(chunk);
      yield pass.records();
      if (pass.failure !== undefined) break;
    }
    if (pass.failure === undefined) {
      await pass.finish();
      yield pass.records();
    }
    if (pass.failure === undefined) return;
    const bad = await firstFilledLine(file, pass.place);
    if (bad === undefined) return;
    yield [{ line: bad.line, problem: pass.failure, end: bad.end }];
    place = { offset: bad.end, line: bad.line + 1 };
  }
}

/** One parser from one place on, until the end or the first record that it cannot read. */
class ParserPass {
  failure: 'quotes' | 'quote-open' | 'too-large' | 'unreadable' | undefined;
  /** After the last good record. */
  place: FilePlace;
  readonly #start: number;
  readonly #lines: LineIndex;
  readonly #parser: Parser;
  #good: { fields: string[]; bytes: number }[] = [];

  constructor(delimiter: string, start: FilePlace) {
    this.place = start;
    this.#start = start.offset;
    this.#lines = new LineIndex(start);
    this.#parser = parse({
      bom: start.offset === 0,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LARGEST_RECORD,
      skip_records_with_error: true,
      on_skip: (error) => {
        this.failure ??= failureOf(error?.code);
        return undefined;
      },
      // What comes after the first failure is guesswork; returning null keeps the stream itself empty.
      on_record: (fields: string[], { bytes }) => {
        if (this.failure === undefined) this.#good.push({ fields, bytes });
        return null;
      },
    });
    this.#parser.on('error', () => {
      this.failure ??= 'unreadable';
    });
  }

  async take(chunk: Buffer): Promise<void> {
    this.#lines.take(chunk);
    await new Promise<void>((resolve) => {
      this.#parser.write(chunk, () => resolve());
    });
  }

  async finish(): Promise<void> {
    this.#lines.finish();
    await new Promise<void>((resolve) => {
      this.#parser.once('close', resolve);
      this.#parser.end(() => resolve());
    });
  }

  records(): CsvRecord[] {
    const good = this.#good;
    this.#good = [];
    return good.map(({ fields, bytes }) => {
      const end = this.#start + bytes;
      const line = this.#lines.pass(end);
      this.place = { offset: end, line: this.#lines.current };
      return { line, fields, end };
    });
  }
}

function failureOf(code: CsvError['code'] | undefined): 'quotes' | 'quote-open' | 'too-large' | 'unreadable' {
  switch (code) {
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return 'quotes';
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'quote-open';
    case 'CSV_MAX_RECORD_SIZE':
      return 'too-large';
    default:
      return 'unreadable';
  }
}

/** Tells on which line a record starts, from the bytes that were read; the parser itself counts wrong after a quoted CRLF. */
class LineIndex {
  /** The line that comes after what was passed. */
  current: number;
  #offset: number;
  #ends: { readonly end: number; readonly blank: boolean }[] = [];
  #passed = 0;
  readonly #line = new LineContent();
  #afterReturn = false;

  constructor(start: FilePlace) {
    this.current = start.line;
    this.#offset = start.offset;
  }

  take(chunk: Buffer): void {
    for (const byte of chunk) {
      if (this.#afterReturn) {
        this.#afterReturn = false;
        if (byte === LINE_FEED) {
          this.#offset += 1;
          this.#endLine();
          continue;
        }
        this.#endLine();
      }
      this.#offset += 1;
      if (byte === CARRIAGE_RETURN) this.#afterReturn = true;
      else if (byte === LINE_FEED) this.#endLine();
      else this.#line.add(byte);
    }
  }

  finish(): void {
    if (this.#afterReturn || !this.#line.isEmpty) this.#endLine();
    this.#afterReturn = false;
  }

  /** Passes everything up to the byte `end`, and gives the first line in it with something on it. */
  pass(end: number): number {
    let first: number | undefined;
    for (;;) {
      const line = this.#ends[this.#passed];
      if (line === undefined || line.end > end) break;
      if (!line.blank) first ??= this.current;
      this.current += 1;
      this.#passed += 1;
    }
    if (this.#passed > 4_096) {
      this.#ends = this.#ends.slice(this.#passed);
      this.#passed = 0;
    }
    return first ?? this.current;
  }

  #endLine(): void {
    this.#ends.push({ end: this.#offset, blank: this.#line.isBlank });
    this.#line.clear();
  }
}

/** Whether there is anything to see on a line, from its bytes. */
class LineContent {
  isEmpty = true;
  #visible = false;
  #parts = '';

  add(byte: number): void {
    this.isEmpty = false;
    if (BLANK_BYTES.has(byte)) return;
    // A line of only these has few of them; of another line it does not matter how many.
    if (PARTS_OF_BLANKS.has(byte) && this.#parts.length < LONGEST_BLANKS) this.#parts += byte.toString(16);
    else this.#visible = true;
  }

  get isBlank(): boolean {
    return !this.#visible && /^(?:c2a0|efbbbf)*$/.test(this.#parts);
  }

  clear(): void {
    this.isEmpty = true;
    this.#visible = false;
    this.#parts = '';
  }
}

/** The first line from a place on with something to see on it, and the byte after it; undefined at the end of the file. */
async function firstFilledLine(file: string, from: FilePlace): Promise<{ line: number; end: number } | undefined> {
  let { offset, line } = from;
  const content = new LineContent();
  let afterReturn = false;
  for await (const chunk of createReadStream(file, { start: from.offset })) {
    for (const byte of chunk as Buffer) {
      if (afterReturn) {
        afterReturn = false;
        if (byte === LINE_FEED) offset += 1;
        if (!content.isBlank) return { line, end: offset };
        line += 1;
        content.clear();
        if (byte === LINE_FEED) continue;
      }
      offset += 1;
      if (byte === CARRIAGE_RETURN) afterReturn = true;
      else if (byte !== LINE_FEED) content.add(byte);
      else if (!content.isBlank) return { line, end: offset };
      else {
        line += 1;
        content.clear();
      }
    }
  }
  return content.isBlank ? undefined : { line, end: offset };
}

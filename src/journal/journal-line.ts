import { createHash } from 'node:crypto';
import { JOURNAL_VERSION, type JournalEntry, type NewEntry, readNewEntry } from '../domain/journal.ts';
import { crc32 } from './crc32.ts';

const SEPARATOR = '\t';
const ID_DIGITS = 16;

/** What one line of a journal is. A line of a later version, or of a kind that this one does not know, is `newer`. */
export type JournalLine = { readonly entry: JournalEntry } | 'damaged' | 'newer' | 'empty';

/** The entry with its id: the hash of all it says, whatever the order of its keys. */
export function identified(entry: NewEntry): JournalEntry {
  const text = canonical({ v: JOURNAL_VERSION, on: entry.on, kind: entry.kind, data: entry.data });
  return { ...entry, id: createHash('sha256').update(text).digest('hex').slice(0, ID_DIGITS) };
}

/** A line with its newline: one JSON object, a tab, and the CRC-32 of the object in hexadecimal. */
export function writeLine({ id, on, kind, data }: JournalEntry): string {
  const json = JSON.stringify({ v: JOURNAL_VERSION, id, on, kind, data });
  return `${json}${SEPARATOR}${crc32(Buffer.from(json, 'utf8'))}\n`;
}

/** Reads one line, without its newline. A line that an editor ended with a carriage return is no other line. */
export function readLine(bytes: Uint8Array): JournalLine {
  const text = decoded(bytes)?.replace(/\r$/, '');
  if (text === undefined) return 'damaged';
  if (text === '') return 'empty';
  const end = text.lastIndexOf(SEPARATOR);
  const json = text.slice(0, end);
  if (end === -1 || crc32(Buffer.from(json, 'utf8')) !== text.slice(end + 1)) return 'damaged';
  const value = parsed(json);
  if (!isMap(value)) return 'damaged';
  const { v: version, id } = value;
  if (typeof version !== 'number' || typeof id !== 'string') return 'damaged';
  const entry = version === JOURNAL_VERSION ? readNewEntry(value) : undefined;
  // A whole line, checked, that says something else than this version knows.
  return entry === undefined ? 'newer' : { entry: { ...entry, id } };
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    isMap(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))) : item,
  );
}

import {
  closeSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { JournalEntry } from '../domain/journal.ts';
import { type JournalLine, readLine, writeLine } from './journal-line.ts';
import { underLock } from './lock.ts';

/*
 * One file per profile that only grows: `dagboek.jsonl`. An entry is one write, then fsync; only then it is kept.
 *
 * Appending takes no lock. Who rewrites the file (to remove an entry) takes it away under another name first, puts
 * back what stays as one more append, and then removes the old one. So at every moment all that was kept stands in
 * one of the two, readers read both, and who appended to a file that was just taken away sees that and appends again.
 */

const JOURNAL = 'dagboek.jsonl';
const TAKEN_AWAY = 'dagboek.herschrijven.jsonl';
const DAMAGED = 'dagboek.beschadigd.txt';
const LOCK = 'dagboek.slot';
/** Syncthing's `dagboek.sync-conflict-….jsonl`, "dagboek (conflicted copy ….jsonl". */
const CONFLICT_COPY = /^dagboek[. _(-].*\.jsonl$/i;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_ATTEMPTS = 5;
const MOST_READS = 50;
const NEWLINE = 0x0a;

/** A line that could not be used; it stays where it is. `line` counts from 1. */
export interface UnusedLine {
  readonly file: string;
  readonly line: number;
  readonly because: 'damaged' | 'newer';
}

/** All that a journal holds: each entry once, by date, and the lines that were not used. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly unused: readonly UnusedLine[];
  /** Names of copies that a sync program left beside it. */
  readonly copies: readonly string[];
}

/** Reads the journal of a folder and writes nothing. Without a file there are no entries. Throws errors of the file system. */
export function readJournal(folder: string): Journal {
  const entries = new Map<string, JournalEntry>();
  const unused: UnusedLine[] = [];
  for (const [path, lines] of steadily(folder)) {
    lines.forEach(({ meaning }, index) => {
      if (meaning === 'damaged' || meaning === 'newer') {
        unused.push({ file: basename(path), line: index + 1, because: meaning });
      } else if (meaning !== 'empty') {
        entries.set(meaning.entry.id, meaning.entry);
      }
    });
  }
  return { entries: [...entries.values()].sort(byDate), unused, copies: conflictCopies(folder) };
}

/** The lines of both files as they were at one moment: again when one was taken away or put back meanwhile. */
function steadily(folder: string): (readonly [path: string, lines: Line[]])[] {
  const journal = journalPath(folder);
  const paths = [join(dirname(journal), TAKEN_AWAY), journal];
  for (let attempt = 1; ; attempt += 1) {
    const before = paths.map(identity).join();
    try {
      const read = paths.filter(exists).map((path) => [path, linesOf(path)] as const);
      if (attempt === MOST_READS || paths.map(identity).join() === before) return read;
    } catch (error) {
      if (attempt === MOST_READS || !isMissing(error)) throw error;
    }
  }
}

function identity(path: string): string {
  const named = statSync(path, { bigint: true, throwIfNoEntry: false });
  return named === undefined ? '' : `${named.dev} ${named.ino}`;
}

/** Adds entries: they are safely on disk when it returns. Throws errors of the file system, and then nothing is promised. */
export function appendEntries(folder: string, entries: readonly JournalEntry[]): void {
  append(journalPath(folder), entries.map(writeLine).join(''));
}

/** Removes entries for which `isRemoved` says so, from the file itself; tells how many. */
export function removeEntries(folder: string, isRemoved: (entry: JournalEntry) => boolean): number {
  const removed = new Set<string>();
  rewrite(folder, ({ meaning }) => {
    if (typeof meaning === 'string' || !isRemoved(meaning.entry)) return true;
    removed.add(meaning.entry.id);
    return false;
  });
  return removed.size;
}

/** Moves damaged lines to a file beside the journal, `dagboek.beschadigd.txt`; tells how many. */
export function setDamagedLinesApart(folder: string): number {
  let count = 0;
  rewrite(folder, ({ bytes, meaning }) => {
    if (meaning !== 'damaged') return true;
    append(join(folder, DAMAGED), joined([{ bytes, meaning }]));
    count += 1;
    return false;
  });
  return count;
}

/** Takes what the copies of a sync program have more into the journal, and removes the copies that were read whole. */
export function mergeCopies(folder: string): {
  readonly copies: number;
  readonly added: number;
  readonly left: readonly string[];
} {
  const known = new Set(readJournal(folder).entries.map(({ id }) => id));
  const before = known.size;
  const copies = conflictCopies(folder);
  const left: string[] = [];
  for (const name of copies) {
    const path = join(folder, name);
    const lines = linesOf(path);
    const fresh = lines.filter(({ meaning }) => meaning === 'newer' || isNew(meaning, known));
    if (fresh.length > 0) append(journalPath(folder), joined(fresh));
    if (lines.some(({ meaning }) => meaning === 'damaged')) left.push(name);
    else rmSync(path);
  }
  syncFolder(folder);
  return { copies: copies.length, added: known.size - before, left };
}

function isNew(meaning: JournalLine, known: Set<string>): boolean {
  if (typeof meaning === 'string' || known.has(meaning.entry.id)) return false;
  known.add(meaning.entry.id);
  return true;
}

interface Line {
  readonly bytes: Uint8Array;
  readonly meaning: JournalLine;
}

function rewrite(folder: string, isKept: (line: Line) => boolean): void {
  const journal = journalPath(folder);
  const old = join(dirname(journal), TAKEN_AWAY);
  underLock(join(folder, LOCK), () => {
    finishRewrite(journal, old);
    if (!exists(journal)) return;
    renameSync(journal, old);
    const kept = linesOf(old).filter((line) => line.meaning !== 'empty' && isKept(line));
    if (kept.length > 0) append(journal, joined(kept));
    rmSync(old);
    syncFolder(dirname(journal));
  });
}

/** What a rewriting that was broken off had taken away goes back first. */
function finishRewrite(journal: string, old: string): void {
  if (!exists(old)) return;
  const lines = linesOf(old).filter(({ meaning }) => meaning !== 'empty');
  if (lines.length > 0) append(journal, joined(lines));
  rmSync(old);
}

function joined(lines: readonly Line[]): Uint8Array {
  return Buffer.concat(lines.flatMap(({ bytes }) => [bytes, Buffer.of(NEWLINE)]));
}

/** Adds a text to a file with one write, and waits until it is on disk, under the name that the file has. */
function append(path: string, text: string | Uint8Array): void {
  const whole = typeof text === 'string' ? Buffer.from(text, 'utf8') : Buffer.from(text);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const descriptor = openSync(path, 'a+', 0o600);
    try {
      const bytes = endsInNewline(descriptor) ? whole : Buffer.concat([Buffer.of(NEWLINE), whole]);
      const written = writeSync(descriptor, bytes);
      // A part of a line: it stays alone on its line, and the whole goes behind it.
      if (written < bytes.length) continue;
      fsyncSync(descriptor);
      syncFolder(dirname(path));
      if (isNamed(descriptor, path)) return;
    } finally {
      closeSync(descriptor);
    }
  }
  throw Object.assign(new Error('a part was written'), { code: 'ENOSPC' });
}

/** Whether a line can begin here: in an empty file, or after a newline. */
function endsInNewline(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  return readSync(descriptor, last, 0, 1, size - 1) === 1 && last[0] === NEWLINE;
}

/** Whether the open file is still the one of this name: who rewrites takes it away. */
function isNamed(descriptor: number, path: string): boolean {
  const { dev, ino } = fstatSync(descriptor, { bigint: true });
  return identity(path) === `${dev} ${ino}`;
}

/** A new name in a folder survives a power cut only when the folder was written too; Windows does so by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function linesOf(path: string): Line[] {
  if (statSync(path).size > MOST_BYTES) throw Object.assign(new Error('too large'), { code: 'EFBIG' });
  const bytes = readFileSync(path);
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    lines.push({ bytes: line, meaning: readLine(line) });
    start = end + 1;
  }
  return lines;
}

/** Where the journal really is: a link in the folder is followed. */
function journalPath(folder: string): string {
  const path = join(folder, JOURNAL);
  try {
    return realpathSync(path);
  } catch (error) {
    // Not there yet, or just taken away.
    if (isMissing(error)) return path;
    throw error;
  }
}

function conflictCopies(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => CONFLICT_COPY.test(name) && name !== JOURNAL && name !== TAKEN_AWAY)
    .sort();
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function byDate(a: JournalEntry, b: JournalEntry): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

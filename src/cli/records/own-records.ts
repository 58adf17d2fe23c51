import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type DayNumber, dayNumberOfIso, type IsoDate } from '../../domain/calendar.ts';
import { foldJournal } from '../../domain/fold-journal.ts';
import type { Condition } from '../../domain/guide.ts';
import type { JournalEntry, NewEntry } from '../../domain/journal.ts';
import { addOffset } from '../../domain/offset.ts';
import type { RecoveryRecord } from '../../domain/plan.ts';
import {
  appendEntries,
  identified,
  type Journal,
  readJournal,
  removeEntries,
  syncFolder,
} from '../../journal/index.ts';
import { journalWords } from '../../text/journal-words.ts';
import type { CliContext } from '../context.ts';
import { systemReason } from '../files/system-reason.ts';
import { writeNamed } from '../files/whole-file.ts';
import type { ProfilePlace } from '../input/profile.ts';
import { UsageError } from '../usage-error.ts';
import { type ProfileText, readKeepTime, readProfileText, writeProfileText } from './profile-text.ts';

/** The profile and the journal of a user, as they were when they were read. */
export interface OwnRecords {
  readonly place: ProfilePlace;
  readonly profile: ProfileText;
  readonly journal: Journal;
}

/** Reads both; lines that are not used are named on standard error. What cannot be read ends as a usage error. */
export function readOwnRecords(place: ProfilePlace, context: Pick<CliContext, 'writeError'>): OwnRecords {
  const profile = readProfileText(reading(place.file, () => readFileSync(place.file, 'utf8')));
  if ('problem' in profile) {
    throw new UsageError(journalWords.profileProblem(place.file, profile.problem.line, profile.problem.text));
  }
  const journal = reading(place.folder, () => readJournal(place.folder));
  for (const note of notesOn(journal)) context.writeError(`${note}\n`);
  return { place, profile, journal };
}

function notesOn({ unused, copies }: Journal): string[] {
  const groups = new Map<string, (typeof unused)[number][]>();
  for (const line of unused) {
    const key = `${line.file} ${line.because}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [
    ...[...groups.values()].flatMap((lines) => {
      const [first] = lines;
      const numbers = lines.map(({ line }) => line).join(', ');
      return first === undefined ? [] : [journalWords.unusedLines(first.file, numbers, first.because)];
    }),
    ...(copies.length === 0 ? [] : [journalWords.copies(copies.length)]),
  ];
}

/** What the journal says of the conditions on a day. */
export function recordOn(
  { journal }: OwnRecords,
  conditions: readonly Condition[],
  today: IsoDate,
): Required<RecoveryRecord> {
  return foldJournal(journal.entries, conditions, today);
}

/** Adds an entry, and takes away what is kept too long; on disk when it returns. Tells the entry with its id. */
export function addEntry({ place, profile }: OwnRecords, entry: NewEntry): JournalEntry {
  const added = identified(entry);
  writing(place.folder, () => {
    appendEntries(place.folder, [added]);
    const keep = profile.keep === undefined ? undefined : readKeepTime(profile.keep);
    if (keep === undefined) return;
    const now = dayNumberOfIso(entry.on);
    const isTooOld = isKeptUntil((day) => addOffset(day, keep), now);
    if (readJournal(place.folder).entries.some(isTooOld)) removeEntries(place.folder, isTooOld);
  });
  return added;
}

/** Whether an entry has been kept as long as it may be. */
export function isKeptUntil(end: (day: DayNumber) => DayNumber, now: DayNumber): (entry: JournalEntry) => boolean {
  return ({ on }) => end(dayNumberOfIso(on)) <= now;
}

/** Writes a profile, for its owner alone; the folder is made where it is not there. */
export function saveProfile(place: ProfilePlace, profile: ProfileText): void {
  writing(place.file, () => {
    mkdirSync(dirname(place.file), { recursive: true, mode: 0o700 });
    writeNamed(place.file, writeProfileText(profile), { mode: 0o600 });
    syncFolder(dirname(place.file));
  });
}

/** Runs what writes to the records; why the system refused ends as a usage error. */
export function writing<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw new UsageError(journalWords.notSaved(path, systemReason(error)));
  }
}

function reading<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError(journalWords.unreadable(path, systemReason(error)));
  }
}

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Condition } from '../../domain/guide.ts';
import type { RecoveryRecord } from '../../domain/plan.ts';
import { recordFolder } from '../../journal/record-folder.ts';
import { journalWords } from '../../text/journal-words.ts';
import type { CliContext } from '../context.ts';
import type { OwnRecords } from '../records/index.ts';
import { UsageError } from '../usage-error.ts';
import { type RecordOptions, readRecord } from './record-options.ts';
import type { SituationOptions } from './situation-options.ts';

/** The name of the profile of who never named one. */
const USUAL_PROFILE = 'standaard';
const PROFILE_NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;
const PROFILE_FILE = 'profiel.txt';

export interface ProfileOptions {
  readonly profiel?: string;
}

/** Where a profile is kept. */
export interface ProfilePlace {
  readonly name: string;
  readonly folder: string;
  readonly file: string;
}

/** Adds the option that chooses a profile. */
export function addProfileOption(command: Command): Command {
  return command.addOption(new Option('--profiel <naam>', journalWords.profileOption));
}

/** Where a profile is kept, whether it is there or not; undefined where the environment names no place. */
export function profilePlace({ profiel }: ProfileOptions, { environment }: CliContext): ProfilePlace | undefined {
  const name = profiel ?? USUAL_PROFILE;
  if (!PROFILE_NAME.test(name)) throw new UsageError(journalWords.notAProfileName(name));
  const root = recordFolder(environment, process.platform);
  if (root === undefined) return undefined;
  const folder = join(root, name);
  return { name, folder, file: join(folder, PROFILE_FILE) };
}

/**
 * The profile and the journal of this user; undefined without them. That costs one look at the disk: what reads them
 * is loaded only where there is something to read. A profile that was named and is not there is a usage error.
 */
export async function ownRecords(options: ProfileOptions, context: CliContext): Promise<OwnRecords | undefined> {
  const place = profilePlace(options, context);
  const records = place === undefined ? undefined : await recordsIn(place, context);
  if (records === undefined && options.profiel !== undefined) {
    throw new UsageError(journalWords.noProfile(options.profiel));
  }
  return records;
}

/** What is kept in a place; undefined where nothing is. */
export async function recordsIn(place: ProfilePlace, context: CliContext): Promise<OwnRecords | undefined> {
  if (statSync(place.file, { throwIfNoEntry: false }) === undefined) return undefined;
  const { readOwnRecords } = await import('../records/index.ts');
  return readOwnRecords(place, context);
}

/** As `ownRecords`, for a command that cannot go on without them. */
export async function requireRecords(options: ProfileOptions, context: CliContext): Promise<OwnRecords> {
  const records = await ownRecords(options, context);
  if (records === undefined) throw new UsageError(journalWords.needsProfile);
  return records;
}

/**
 * The options with what the profile adds. An option wins over the profile and says so; for another delivery than that
 * of the profile neither the profile nor the journal counts.
 */
export async function withProfile<Options extends SituationOptions & ProfileOptions>(
  options: Options,
  today: IsoDate,
  context: CliContext,
): Promise<{ readonly options: Options; readonly records: OwnRecords | undefined }> {
  const records = await ownRecords(options, context);
  if (records === undefined) return { options, records };
  return (await import('../records/index.ts')).completedBy(records, options, today, context);
}

/** What the journal and the option `--voldaan` say of the conditions; see `readRecord`. */
export async function recordWith(
  options: RecordOptions,
  records: OwnRecords | undefined,
  conditions: readonly Condition[],
  today: IsoDate,
  context: CliContext,
): Promise<RecoveryRecord> {
  if (records === undefined) return readRecord(options, conditions);
  const { reportWins, recordOn } = await import('../records/index.ts');
  const journal = recordOn(records, conditions, today);
  return readRecord(options, conditions, journal, (condition) => reportWins(condition, journal, context));
}

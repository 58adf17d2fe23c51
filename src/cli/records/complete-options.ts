import { longDate } from '../../document/dutch-date.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Condition } from '../../domain/guide.ts';
import type { RecoveryRecord } from '../../domain/plan.ts';
import { journalWords } from '../../text/journal-words.ts';
import { modeWords, tearWords } from '../../text/situation-words.ts';
import type { CliContext } from '../context.ts';
import type { ProfileOptions } from '../input/profile.ts';
import { requireSituation, type SituationOptions } from '../input/situation-options.ts';
import type { OwnRecords } from './own-records.ts';
import type { ProfileText } from './profile-text.ts';

/** The options with what the profile adds, and the records where they are about the same delivery; see `withProfile`. */
export function completedBy<Options extends SituationOptions & ProfileOptions>(
  records: OwnRecords,
  options: Options,
  today: IsoDate,
  { writeError }: Pick<CliContext, 'writeError'>,
): { readonly options: Options; readonly records: OwnRecords | undefined } {
  const kept = situationOf(records.profile);
  const own = requireSituation(kept, today).delivery;
  // The options alone first: what is wrong with them is no matter of the profile.
  const given = requireSituation({ ...options, bevallen: options.bevallen ?? kept.bevallen ?? '' }, today).delivery;
  if (given.deliveredOn !== own.deliveredOn) {
    writeError(`${journalWords.otherDelivery(longDate(own.deliveredOn))}\n`);
    return { options, records: undefined };
  }
  if (options.type !== undefined && given.mode !== own.mode) {
    writeError(`${journalWords.optionWins('--type', options.type, modeWords.words[own.mode])}\n`);
  }
  if (options.ruptuur !== undefined && given.tear !== own.tear) {
    writeError(`${journalWords.optionWins('--ruptuur', options.ruptuur, tearWords.words[own.tear])}\n`);
  }
  // A caesarean that was given leaves no place for the tear of a vaginal birth.
  const { ruptuur, ...rest } = kept;
  const hasPlace = ruptuur !== undefined && !(options.type !== undefined && given.mode === 'caesarean');
  return { options: { ...rest, ...(hasPlace ? { ruptuur } : {}), ...options }, records };
}

/** Says that `--voldaan` does not set aside what was reported. */
export function reportWins(
  { id, title }: Condition,
  { evidence }: Required<RecoveryRecord>,
  { writeError }: Pick<CliContext, 'writeError'>,
): void {
  const on = evidence[id]?.on;
  if (on !== undefined) writeError(`${journalWords.reportWins(title, longDate(on))}\n`);
}

/** The situation of a profile, in the options. */
export function situationOf({ bevallen, type, ruptuur, naVerlies }: ProfileText): SituationOptions {
  return {
    bevallen,
    ...(naVerlies ? { naVerlies } : {}),
    ...(type === undefined ? {} : { type }),
    ...(ruptuur === undefined ? {} : { ruptuur }),
  };
}

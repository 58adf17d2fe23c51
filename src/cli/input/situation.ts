import { type Command, Option } from 'commander';
import { daysBetween, type IsoDate } from '../../domain/calendar.ts';
import { type Delivery, isTotalRupture, MODES, TEARS } from '../../domain/delivery.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { inputWords } from '../../text/input-words.ts';
import { MODE_WORDS, TEAR_WORDS } from '../../text/situation-words.ts';
import { UsageError } from '../usage-error.ts';
import { readDate } from './date-input.ts';

/** A pregnancy lasts at most 42 weeks: a delivery further ahead is a mistake. */
const LONGEST_LOOK_AHEAD = 42 * 7;
const EARLIEST_YEAR = 1950;

/** The situation as it was typed. */
export interface SituationOptions {
  readonly bevallen?: string;
  readonly type?: string;
  readonly ruptuur?: string;
  readonly naVerlies?: boolean;
}

/** Adds the options that say when and how someone gave birth. */
export function addSituationOptions(command: Command): Command {
  return command
    .addOption(new Option('--bevallen <datum>', 'datum van de bevalling, zoals 2024-03-01 of "1 maart 2024"'))
    .addOption(new Option('--type <type>', `${wordsOf(MODE_WORDS, MODES).join('|')} (anders: vaginaal)`))
    .addOption(new Option('--ruptuur <graad>', `${wordsOf(TEAR_WORDS, TEARS).join('|')} (anders: geen)`))
    .addOption(new Option('--na-verlies', 'je baby is overleden: dezelfde grenzen, andere woorden'));
}

/** The delivery of the options, or the first thing that is wrong with them. */
export function readDelivery(options: SituationOptions, today: IsoDate): Delivery | { readonly problem: string } {
  if (options.bevallen === undefined) return { problem: inputWords.deliveryMissing };
  const deliveredOn = readDateOption('--bevallen', options.bevallen);
  if (typeof deliveredOn !== 'string') return deliveredOn;
  const mode = readWord('--type', options.type ?? 'vaginaal', MODE_WORDS, MODES);
  if (typeof mode !== 'string') return mode;
  const tear = readWord('--ruptuur', options.ruptuur ?? 'geen', TEAR_WORDS, TEARS);
  if (typeof tear !== 'string') return tear;

  if (daysBetween(today, deliveredOn) > LONGEST_LOOK_AHEAD) {
    return { problem: inputWords.deliveryTooFarAhead(options.bevallen) };
  }
  if (Number(deliveredOn.slice(0, 4)) < EARLIEST_YEAR) {
    return { problem: inputWords.deliveryTooLongAgo(options.bevallen, EARLIEST_YEAR) };
  }
  if (mode === 'caesarean' && isTotalRupture(tear)) {
    return { problem: inputWords.totalRuptureWithCaesarean(options.ruptuur ?? '') };
  }
  return { deliveredOn, mode, tear, afterLoss: options.naVerlies === true };
}

/** As `readDelivery`, for a command that cannot go on without one. */
export function requireDelivery(options: SituationOptions, today: IsoDate): Delivery {
  const delivery = readDelivery(options, today);
  if ('problem' in delivery) throw new UsageError(delivery.problem);
  return delivery;
}

/** A date option, or the problem in words: with the value, the reason and the accepted forms. */
export function readDateOption(option: string, text: string): IsoDate | { readonly problem: string } {
  const read = readDate(text);
  return 'date' in read ? read.date : { problem: inputWords.notADate(option, text, read.problem) };
}

function readWord<Value extends string>(
  option: string,
  text: string,
  words: Readonly<Record<string, Value>>,
  order: readonly Value[],
): Value | { readonly problem: string } {
  const normalized = text.trim().toLowerCase().replaceAll(' ', '-');
  const value = Object.hasOwn(words, normalized) ? words[normalized] : undefined;
  if (value !== undefined) return value;
  const known = wordsOf(words, order);
  return { problem: inputWords.notAnOption(option, text, known, nearestWord(normalized, known)) };
}

/** The words in the order of what they mean: an object puts keys that look like numbers first. */
function wordsOf<Value extends string>(words: Readonly<Record<string, Value>>, order: readonly Value[]): string[] {
  return order.flatMap((value) => Object.keys(words).filter((word) => words[word] === value));
}

import { type Command, Option } from 'commander';
import type { IsoDate } from '../../domain/calendar.ts';
import { MODES, TEARS } from '../../domain/delivery.ts';
import { readDate } from '../../domain/read-date.ts';
import { type DeliveryFields, readDelivery } from '../../domain/read-delivery.ts';
import type { Situation } from '../../domain/situation.ts';
import { dateWords } from '../../text/date-words.ts';
import { dateFaultLines, deliveryFaultLines, optionNames } from '../../text/delivery-sentences.ts';
import { deliveryWords, modeWords, tearWords } from '../../text/situation-words.ts';
import { UsageError } from '../usage-error.ts';

/** The situation as it was typed. */
export interface SituationOptions {
  readonly bevallen?: string;
  readonly type?: string;
  readonly ruptuur?: string;
  readonly naVerlies?: boolean;
}

/** Adds the options that say when and how someone gave birth. */
export function addSituationOptions(command: Command): Command {
  const modes = MODES.map((mode) => modeWords.words[mode]).join('|');
  const tears = TEARS.map((tear) => tearWords.words[tear]).join('|');
  return command
    .addOption(new Option('--bevallen <datum>', 'datum van de bevalling, zoals 2024-03-01 of "1 maart 2024"'))
    .addOption(new Option('--type <type>', `${modes} (anders: vaginaal)`))
    .addOption(new Option('--ruptuur <graad>', `${tears} (anders: geen)`))
    .addOption(new Option('--na-verlies', 'je baby is overleden: dezelfde grenzen, andere woorden'));
}

/** The fields of a delivery as the options give them. */
export function deliveryFields({ bevallen, type, ruptuur, naVerlies }: SituationOptions): DeliveryFields {
  return { deliveredOn: bevallen, mode: type, tear: ruptuur, afterLoss: naVerlies };
}

/** The situation of the options; what is wrong with them ends as a usage error. */
export function requireSituation(options: SituationOptions, today: IsoDate): Situation {
  const read = readDelivery(deliveryFields(options), deliveryWords, today);
  if ('situation' in read) return read.situation;
  const lines = read.faults.flatMap((fault) => deliveryFaultLines(fault, optionNames));
  throw new UsageError(lines.join('\n'));
}

/** A date option, told from `today`; what is wrong with it ends as a usage error. */
export function requireDate(option: string, text: string, today: IsoDate): IsoDate {
  const read = readDate(text, dateWords, today);
  if ('date' in read) return read.date;
  throw new UsageError(dateFaultLines(read.fault, option, text).join('\n'));
}

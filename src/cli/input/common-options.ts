import { type Command, Option } from 'commander';
import type { IsoDate } from '../../domain/calendar.ts';
import { commanderWords } from '../../text/commander-words.ts';
import { inputWords } from '../../text/input-words.ts';
import type { CliContext } from '../context.ts';
import { drawsCharacters } from '../screen/draws-characters.ts';
import { notAnOption, UsageError } from '../usage-error.ts';
import { requireDate } from './situation-options.ts';

const COLOUR_CHOICES = ['auto', 'altijd', 'nooit'];
const DEFAULT_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 200;
/** Wider lines are hard to read; a wide terminal keeps its margin. */
const WIDEST_UNASKED = 100;

/** The options that every command takes, as they were typed. */
export interface CommonOptions {
  readonly vandaag?: string;
  readonly inhoud?: string;
  readonly kleur?: string;
  readonly breedte?: string;
  readonly eenvoudig?: boolean;
  readonly geenPager?: boolean;
}

/** The common options, read and checked. */
export interface Surroundings {
  readonly today: IsoDate;
  readonly contentFolder: string | undefined;
  readonly color: boolean;
  readonly width: number;
  /** No drawing characters: for screen readers, and where the locale has none. */
  readonly plain: boolean;
  /** What is longer than the screen may go through a pager. */
  readonly pager: boolean;
}

/** Adds the options that every command takes; the last options of a command. */
export function addCommonOptions(command: Command): Command {
  command
    .addOption(new Option('--vandaag <datum>', 'reken alsof het deze dag is'))
    .addOption(new Option('--inhoud <map>', 'gebruik de inhoud (YAML) uit deze map'))
    .addOption(new Option('--kleur <keuze>', 'auto, altijd of nooit'))
    .addOption(new Option('--breedte <tekens>', 'breedte van de tekst'))
    .addOption(new Option('--eenvoudig', 'geen tekeningen, voor schermlezers'))
    .addOption(new Option('--geen-pager', 'toon alles ineens, ook als het langer is dan het scherm'));
  for (const option of command.options) if (option.required) option.argParser((value) => givenValue(option, value));
  return command;
}

// A value that was forgotten makes commander take the next option for it: a file named "--bevallen".
function givenValue({ long }: Option, value: string): string {
  if (value.startsWith('--')) throw new UsageError(commanderWords.optionMissingValue(long ?? value));
  return value;
}

/** Reads the common options; the first thing that is wrong ends as a usage error. */
export function readSurroundings(options: CommonOptions, context: CliContext): Surroundings {
  return {
    today: readToday(options.vandaag, context),
    contentFolder: options.inhoud ?? nonEmpty(context.environment['HERSTEL_INHOUD']),
    color: readColor(options.kleur ?? 'auto', context),
    width: readWidth(options.breedte, context),
    plain: options.eenvoudig === true || !drawsCharacters(context.environment, process.platform),
    pager: options.geenPager !== true,
  };
}

function readToday(text: string | undefined, context: CliContext): IsoDate {
  const today = context.today();
  return text === undefined ? today : requireDate('--vandaag', text, today);
}

function readColor(choice: string, context: CliContext): boolean {
  if (!COLOUR_CHOICES.includes(choice)) {
    throw notAnOption('--kleur', choice, COLOUR_CHOICES);
  }
  if (choice !== 'auto') return choice === 'altijd';
  if (nonEmpty(context.environment['NO_COLOR']) !== undefined) return false;
  return context.stdout.isTerminal && context.environment['TERM'] !== 'dumb';
}

function readWidth(text: string | undefined, context: CliContext): number {
  if (text === undefined) {
    const told = Number(context.environment['COLUMNS']);
    const columns = context.stdout.columns ?? (Number.isInteger(told) && told > 0 ? told : DEFAULT_WIDTH);
    return Math.min(WIDEST_UNASKED, Math.max(NARROWEST, columns));
  }
  const width = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(width >= NARROWEST && width <= WIDEST)) throw new UsageError(inputWords.notAWidth(text));
  return width;
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

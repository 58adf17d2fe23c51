import { statSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { type Offset, parseOffset } from '../../domain/offset.ts';
import { renderExport } from '../../herstel/export.ts';
import type { ExportExtent } from '../../herstel/extents.ts';
import { EXPORT_FORMATS, type ExportFormat, FORMATS } from '../../herstel/formats.ts';
import { planReport } from '../../herstel/plan-report.ts';
import { cliWords } from '../../text/cli-words.ts';
import { exportWords } from '../../text/export-words.ts';
import { VISITS, visitWords } from '../../text/visit-words.ts';
import type { CliContext } from '../context.ts';
import { requireOtherFiles } from '../files/same-file.ts';
import { systemReason } from '../files/system-reason.ts';
import { writeNamed } from '../files/whole-file.ts';
import { askedSituation } from '../input/asked-situation.ts';
import { addCommonOptions, type CommonOptions, readSurroundings } from '../input/common-options.ts';
import { LONGEST_NAME } from '../input/longest-texts.ts';
import { addProfileOption, type ProfileOptions, recordWith, withProfile } from '../input/profile.ts';
import { addRecordOptions, type RecordOptions } from '../input/record-options.ts';
import { addSituationOptions, requireSituation, type SituationOptions } from '../input/situation-options.ts';
import type { OwnRecords } from '../records/index.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

interface ExportOptions extends SituationOptions, ProfileOptions, RecordOptions, CommonOptions {
  readonly formaat?: string;
  readonly omvang?: string;
  readonly volledig?: boolean;
  readonly voor?: string;
  readonly uit?: string;
  readonly overschrijf?: boolean;
  readonly naam?: string;
  readonly praktijk?: string;
  readonly herinner?: string;
  readonly clienten?: string;
  readonly map?: string;
  readonly controleer?: boolean;
  readonly vanaf?: string;
  readonly samenvatting?: string;
}

const LONGEST_REMINDER = 366;
const ARCHIVE = /\.zip$/i;

/** The words of `--omvang`. */
const EXTENTS: Readonly<Record<string, ExportExtent>> = { blad: 'sheet', boekje: 'booklet', alles: 'whole' };

/** `herstel export`: one plan as a file, or those of a whole list of clients. */
export function addExportCommand(program: Command, context: CliContext): void {
  const command = program.command('export').description(cliWords.commands.export);
  addSituationOptions(command);
  addRecordOptions(command);
  command
    .addOption(new Option('--formaat <formaat>', `${EXPORT_FORMATS.join('|')}; met --clienten meer, met komma's`))
    .addOption(new Option('--uit <bestand>', 'schrijf naar dit bestand (met --clienten: .zip)'))
    .addOption(
      new Option('--omvang <omvang>', `${Object.keys(EXTENTS).join('|')}: hoeveel van het plan (anders: blad)`),
    )
    .addOption(new Option('--voor <bezoek>', `${VISITS.join('|')}: ${visitWords.option}`))
    .addOption(new Option('--naam <naam>', 'voor wie het is'))
    .addOption(new Option('--praktijk <bestand>', 'naam, adres, logo en slottekst van je praktijk (YAML), voor html'))
    .addOption(new Option('--volledig', 'agenda: ook alle activiteiten, herstelcijfers en wat al begonnen is'))
    .addOption(new Option('--herinner <tijd>', 'agenda: herinner zo lang vooraf, zoals 3d of 1w'))
    .addOption(new Option('--clienten <csv>', 'maak het voor iedereen in deze lijst'))
    .addOption(new Option('--overschrijf', 'vervang het bestand van --uit als het er al is'))
    .addOption(new Option('--map <map>', 'met --clienten: zet de bestanden in deze map'))
    .addOption(new Option('--controleer', 'met --clienten: controleer alleen de lijst'))
    .addOption(new Option('--vanaf <code>', 'met --clienten: ga verder bij deze code'))
    .addOption(new Option('--samenvatting <bestand>', 'met --clienten: schrijf wat er is gedaan (JSON)'));
  addProfileOption(command);
  addCommonOptions(command).action((options: ExportOptions) => {
    requireNamedFiles(options);
    return options.clienten === undefined
      ? runSingle(options, context)
      : runBatch({ ...options, clienten: options.clienten }, context);
  });
}

/** The files that are read and written have a name, and are not one file: the list would be lost under its own export. */
function requireNamedFiles({ clienten, praktijk, uit, map, samenvatting }: ExportOptions): void {
  const files = { '--clienten': clienten, '--praktijk': praktijk, '--uit': uit, '--samenvatting': samenvatting };
  for (const [option, file] of Object.entries({ ...files, '--map': map })) {
    if (file === '') throw new UsageError(exportWords.one.fileUnnamed(option));
  }
  requireOtherFiles(files);
}

/** The format of a file by its name: "plan.html" is HTML. */
function formatOfName(file: string | undefined): string | undefined {
  const extension = /\.([a-z]+)$/i.exec(file ?? '')?.[1]?.toLowerCase();
  return EXPORT_FORMATS.find((format) => FORMATS[format].extension === extension);
}

async function runSingle(given: ExportOptions, context: CliContext): Promise<void> {
  if (given.voor !== undefined) {
    const { visitSheet } = await import('./visit-export.ts');
    const sheet = await visitSheet(given, given.voor, given.formaat, context);
    if (given.uit === undefined) context.writeOut(sheet);
    else writeResult(given.uit, sheet);
    return;
  }
  const { today, contentFolder, plain } = readSurroundings(given, context);
  const { options: told, records } = await withProfile(given, today, context);
  const words = exportWords.one;
  const formatText = told.formaat ?? formatOfName(told.uit);
  if (formatText === undefined) throw new UsageError(words.formatMissing);
  for (const option of ['map', 'controleer', 'vanaf', 'samenvatting'] as const) {
    if (told[option] !== undefined) throw new UsageError(words.onlyForBatch(`--${option}`));
  }
  const [format, ...more] = readFormats(formatText);
  if (format === undefined || more.length > 0) throw new UsageError(words.oneFormat);
  const name = told.naam?.trim();
  if (name !== undefined && name.length > LONGEST_NAME) throw new UsageError(words.nameTooLong(LONGEST_NAME));
  const options = await askedSituation(told, { today, plain, asksTear: false }, context);
  if (options === undefined) return;
  const situation = requireSituation(options, today);
  const settings = await settingsOf(options, records, today, contentFolder, context);
  noteUnused(options, [format], context);
  if (options.uit !== undefined && options.overschrijf !== true && isRegularFile(options.uit)) {
    throw new UsageError(words.fileExists(options.uit));
  }
  const report = planReport(settings.guide, situation, today, settings.record);
  const text = renderExport(format, report, { ...settings.options, name });
  if (options.uit === undefined) context.writeOut(text);
  else writeResult(options.uit, text);
}

function isRegularFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function writeResult(file: string, text: string): void {
  try {
    writeNamed(file, text);
  } catch (error) {
    throw new UsageError(exportWords.one.unwritable(file, systemReason(error)));
  }
}

async function runBatch(options: ExportOptions & { readonly clienten: string }, context: CliContext): Promise<void> {
  const { today, contentFolder, plain } = readSurroundings(options, context);
  for (const option of ['bevallen', 'type', 'ruptuur', 'naVerlies', 'naam', 'voldaan', 'profiel', 'voor'] as const) {
    if (options[option] === undefined) continue;
    throw new UsageError(exportWords.one.notWithBatch(option === 'naVerlies' ? '--na-verlies' : `--${option}`));
  }
  const formats = readFormats(options.formaat ?? 'html');
  const destination = destinationOf(options);
  const settings = await settingsOf(options, undefined, today, contentFolder, context);
  noteUnused(options, formats, context);
  const { exportClients } = await import('../batch/export-clients.ts');
  const order = {
    list: options.clienten,
    formats,
    destination,
    from: options.vanaf,
    receipt: options.samenvatting,
    plain,
  };
  await exportClients(order, settings, context);
}

/** An option without effect is no error, but who gave it expects something of it. */
function noteUnused(
  { herinner, praktijk, naam, omvang, volledig }: ExportOptions,
  formats: readonly ExportFormat[],
  { writeError }: Pick<CliContext, 'writeError'>,
): void {
  const words = exportWords.one;
  const note = (option: string, value: string | boolean | undefined, used: readonly ExportFormat[]): void => {
    if (value === undefined || used.some((format) => formats.includes(format))) return;
    writeError(`${words.onlyForFormat(option, used)}\n`);
  };
  note('--herinner', herinner, ['ics']);
  note('--volledig', volledig, ['ics']);
  note('--omvang', omvang, ['markdown', 'html']);
  note('--praktijk', praktijk, ['html']);
  note('--naam', naam, ['markdown', 'html', 'ics']);
}

function destinationOf({ map, uit, controleer, vanaf }: ExportOptions) {
  const words = exportWords.batch;
  if (controleer === true) return 'check-only' as const;
  if (map !== undefined && uit !== undefined) throw new UsageError(words.oneDestination);
  if (map !== undefined) return { folder: map };
  if (uit === undefined) throw new UsageError(words.destinationMissing);
  if (!ARCHIVE.test(uit)) throw new UsageError(words.notAnArchive(uit));
  if (vanaf !== undefined) throw new UsageError(words.fromWithArchive);
  return { archive: uit };
}

async function settingsOf(
  options: ExportOptions,
  records: OwnRecords | undefined,
  today: ReturnType<typeof readSurroundings>['today'],
  contentFolder: string | undefined,
  context: CliContext,
) {
  const reminder = readReminder(options.herinner);
  const guide = await context.loadGuide(contentFolder);
  return {
    guide,
    today,
    record: await recordWith(options, records, guide.conditions, today, context),
    options: {
      generator: { name: 'herstel', version: context.version },
      extent: readExtent(options.omvang),
      reminder,
      everything: options.volledig === true,
      practice:
        options.praktijk === undefined
          ? undefined
          : await (await import('../input/load-practice.ts')).loadPractice(options.praktijk),
    },
  };
}

function readFormats(text: string): ExportFormat[] {
  const formats: ExportFormat[] = [];
  for (const name of text.split(',').map((part) => part.trim().toLowerCase())) {
    const format = EXPORT_FORMATS.find((known) => known === name);
    if (format === undefined) {
      throw notAnOption('--formaat', name, EXPORT_FORMATS);
    }
    if (!formats.includes(format)) formats.push(format);
  }
  return formats;
}

function readExtent(text: string | undefined): ExportExtent {
  const name = text === undefined ? 'blad' : text.trim().toLowerCase();
  const extent = Object.hasOwn(EXTENTS, name) ? EXTENTS[name] : undefined;
  if (extent === undefined) throw notAnOption('--omvang', name, Object.keys(EXTENTS));
  return extent;
}

// Months differ in length and an alarm counts in days; the day itself is no time beforehand.
function readReminder(text: string | undefined): Offset | undefined {
  if (text === undefined) return undefined;
  const reminder = parseOffset(text.trim().toLowerCase());
  if (reminder === undefined || reminder.months > 0 || reminder.days < 1 || reminder.days > LONGEST_REMINDER) {
    throw new UsageError(exportWords.one.notARemindTime(text));
  }
  return reminder;
}

import { type Command, Option } from 'commander';
import { entrySentence } from '../../document/entry-sentences.ts';
import { journalDocument } from '../../document/journal-document.ts';
import { dayNumberOfIso, type IsoDate } from '../../domain/calendar.ts';
import type { Guide } from '../../domain/guide.ts';
import { LONGEST_JOURNAL_TEXT, type NewEntry } from '../../domain/journal.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import { addOffset } from '../../domain/offset.ts';
import { mergeCopies, removeEntries, setDamagedLinesApart } from '../../journal/index.ts';
import { cliWords } from '../../text/cli-words.ts';
import { inputWords } from '../../text/input-words.ts';
import { journalWords } from '../../text/journal-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions, type CommonOptions, readSurroundings, type Surroundings } from '../input/common-options.ts';
import { addProfileOption, type ProfileOptions, requireRecords } from '../input/profile.ts';
import { requireDate, requireSituation } from '../input/situation-options.ts';
import { situationOf } from '../records/complete-options.ts';
import { isKeptUntil, type OwnRecords, saveProfile, writing } from '../records/own-records.ts';
import { readKeepTime } from '../records/profile-text.ts';
import { screenText } from '../screen/screen-text.ts';
import { notAnOption, UsageError } from '../usage-error.ts';
import { saveEntry } from './met-command.ts';

const ACTIONS = ['noteer', 'advies', 'samenvoegen', 'herstel'] as const;
const FORMATS = ['tekst', 'markdown', 'html'];
const EXPORTS = ['json', 'csv'];
const KEEP_ALL = 'alles';

interface JournalOptions extends ProfileOptions, CommonOptions {
  readonly export?: string;
  readonly formaat: string;
  readonly verwijder?: string;
  readonly bewaarTot?: string;
  readonly vanaf?: string;
  readonly van?: string;
}

/** `herstel dagboek`: what was written down, to read, to add to, to take along and to remove. */
export function addJournalCommand(program: Command, context: CliContext): void {
  const { options: words } = journalWords;
  const command = program
    .command('dagboek')
    .description(cliWords.commands.dagboek)
    .argument('[actie]', journalWords.dashboardActions)
    .argument('[tekst...]', words.words)
    .addOption(new Option('--formaat <formaat>', words.format).default('tekst', 'tekst'))
    .addOption(new Option('--export <formaat>', words.export))
    .addOption(new Option('--verwijder <nummer>', words.remove))
    .addOption(new Option('--bewaar-tot <tijd>', words.keep))
    .addOption(new Option('--vanaf <datum>', words.from))
    .addOption(new Option('--van <naam>', words.by));
  addProfileOption(command);
  addCommonOptions(command).action((action: string | undefined, text: string[], options: JournalOptions) =>
    runJournal(action, text, options, context),
  );
}

async function runJournal(
  asked: string | undefined,
  text: readonly string[],
  options: JournalOptions,
  context: CliContext,
): Promise<void> {
  const action = ACTIONS.find((known) => known === asked);
  if (asked !== undefined && action === undefined) {
    throw new UsageError(journalWords.notAnAction('dagboek', asked, ACTIONS.join(', ')));
  }
  if (!FORMATS.includes(options.formaat)) throw notAnOption('--formaat', options.formaat, FORMATS);
  if (options.export !== undefined && !EXPORTS.includes(options.export)) {
    throw notAnOption('--export', options.export, EXPORTS);
  }
  const surroundings = readSurroundings(options, context);
  const records = await requireRecords(options, context);
  const { folder } = records.place;
  const say = (line: string): void => context.writeOut(`${line}\n`);
  if (action === 'herstel') return say(journalWords.repaired(writing(folder, () => setDamagedLinesApart(folder))));
  if (action === 'samenvoegen') {
    const { copies, added, left } = writing(folder, () => mergeCopies(folder));
    say(journalWords.merged(copies, added));
    for (const name of left) context.writeError(`${journalWords.copyLeft(name)}\n`);
    return;
  }
  if (options.verwijder !== undefined) return say(removeOne(records, options.verwijder));
  if (options.bewaarTot !== undefined) return say(keepUntil(records, options.bewaarTot, surroundings.today));
  const guide = await context.loadGuide(surroundings.contentFolder);
  if (action !== undefined) {
    const entry =
      action === 'noteer' ? noteEntry(text, surroundings.today) : adviceEntry(text, options, surroundings, guide);
    saveEntry(records, entry, guide, context);
    return;
  }
  context.writeOut(await written(records, options, surroundings, guide));
}

function noteEntry(words: readonly string[], today: IsoDate): NewEntry {
  const text = words.join(' ').trim();
  if (text === '') throw new UsageError(journalWords.noteMissing);
  if (text.length > LONGEST_JOURNAL_TEXT) throw new UsageError(journalWords.noteTooLong(LONGEST_JOURNAL_TEXT));
  return { on: today, kind: 'note', data: { text } };
}

function adviceEntry(
  words: readonly string[],
  { vanaf, van }: JournalOptions,
  { today }: Surroundings,
  guide: Guide,
): NewEntry {
  const asked = words.join(' ').trim().toLowerCase();
  if (asked === '') throw new UsageError(journalWords.adviceForm);
  const activity = guide.activities.find(({ id, title }) => id === asked || title.toLowerCase() === asked);
  if (activity === undefined) {
    const titles = guide.activities.map(({ title }) => title.toLowerCase());
    throw new UsageError(inputWords.notAnOption('advies', asked, titles, nearestWord(asked, titles)));
  }
  const from = vanaf === undefined ? null : requireDate('--vanaf', vanaf, today);
  const by = van?.trim() || journalWords.defaultTherapist;
  return { on: today, kind: 'advice', data: { activity: activity.id, from, by: by.slice(0, 100) } };
}

function removeOne({ place, journal }: OwnRecords, asked: string): string {
  const found = journal.entries.filter(({ id }) => id.startsWith(asked.trim().toLowerCase()));
  const [first] = found;
  if (first === undefined || asked.trim() === '') throw new UsageError(journalWords.unknownEntry(asked));
  if (found.length > 1) throw new UsageError(journalWords.severalEntries(asked));
  const removed = writing(place.folder, () => removeEntries(place.folder, ({ id }) => id === first.id));
  return removed === 0 ? journalWords.nothingRemoved : journalWords.removedEntries(removed);
}

function keepUntil({ place, profile }: OwnRecords, asked: string, today: IsoDate): string {
  const text = asked.trim().toLowerCase();
  const { keep: _before, ...rest } = profile;
  if (text === KEEP_ALL) {
    saveProfile(place, rest);
    return journalWords.keepAll;
  }
  const keep = readKeepTime(text);
  if (keep === undefined) throw new UsageError(journalWords.notAKeepTime(asked));
  saveProfile(place, { ...rest, keep: text });
  const isTooOld = isKeptUntil((day) => addOffset(day, keep), dayNumberOfIso(today));
  return journalWords.keepSaved(
    text,
    writing(place.folder, () => removeEntries(place.folder, isTooOld)),
  );
}

async function written(
  { profile, journal, place }: OwnRecords,
  options: JournalOptions,
  { today, color, width, plain }: Surroundings,
  guide: Guide,
): Promise<string> {
  const { afterLoss } = requireSituation(situationOf(profile), today).delivery;
  const { entries } = journal;
  if (options.export === 'json') {
    return `${JSON.stringify({ schemaVersion: 1, profile: place.name, entries }, null, 2)}\n`;
  }
  if (options.export === 'csv') {
    const rows = entries.map((entry) => [entry.id, entry.on, entry.kind, entrySentence(entry, guide, afterLoss)]);
    return [journalWords.csvHead, ...rows].map((row) => `${row.map(csvCell).join(';')}\r\n`).join('');
  }
  const document = journalDocument(entries, guide, afterLoss);
  if (options.formaat === 'markdown') {
    const { renderMarkdown } = await import('../../render/markdown/markdown.ts');
    return renderMarkdown(document);
  }
  if (options.formaat === 'html') {
    const { renderHtml } = await import('../../render/html/html.ts');
    return renderHtml(document);
  }
  return screenText(document, { width, color, plain: plain || profile.plain });
}

/** A cell of CSV; what a spreadsheet would take for a formula gets an apostrophe, so that it stays text. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) || harmless !== text ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

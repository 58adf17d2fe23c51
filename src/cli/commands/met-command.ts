import { type Command, Option } from 'commander';
import { entrySentence } from '../../document/entry-sentences.ts';
import { inSentence, listed } from '../../document/reader.ts';
import type { Guide } from '../../domain/guide.ts';
import type { NewEntry } from '../../domain/journal.ts';
import type { PlannedActivity } from '../../domain/plan.ts';
import { planRecovery } from '../../planner/plan-recovery.ts';
import { cliWords } from '../../text/cli-words.ts';
import { journalWords } from '../../text/journal-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions, type CommonOptions, readSurroundings } from '../input/common-options.ts';
import { addProfileOption, type ProfileOptions, requireRecords } from '../input/profile.ts';
import { requireSituation } from '../input/situation-options.ts';
import { situationOf } from '../records/complete-options.ts';
import { addEntry, type OwnRecords, recordOn } from '../records/own-records.ts';
import { notAnOption } from '../usage-error.ts';

interface MetOptions extends ProfileOptions, CommonOptions {
  readonly niet?: boolean;
}

/** `herstel voldaan <voorwaarde>`: one entry, and what it changes today. */
export function addMetCommand(program: Command, context: CliContext): void {
  const command = program
    .command('voldaan')
    .description(cliWords.commands.voldaan)
    .argument('<voorwaarde>', journalWords.options.condition)
    .addOption(new Option('--niet', journalWords.options.notMet));
  addProfileOption(command);
  addCommonOptions(command).action(async (asked: string, options: MetOptions) => {
    const { today, contentFolder } = readSurroundings(options, context);
    const records = await requireRecords(options, context);
    const guide = await context.loadGuide(contentFolder);
    const condition = guide.conditions.find(({ slug, id }) => slug === asked.toLowerCase() || id === asked);
    if (condition === undefined) {
      const slugs = guide.conditions.map(({ slug }) => slug);
      throw notAnOption('voldaan', asked, slugs);
    }
    const state = options.niet === true ? 'unmet' : 'met';
    saveEntry(records, { on: today, kind: 'condition', data: { condition: condition.id, state } }, guide, context);
  });
}

/** Saves an entry and says what was saved and what it changes in the plan of its day. */
export function saveEntry(
  records: OwnRecords,
  entry: NewEntry,
  guide: Guide,
  { writeOut }: Pick<CliContext, 'writeOut'>,
): void {
  const { delivery } = requireSituation(situationOf(records.profile), entry.on);
  const saved = addEntry(records, entry);
  const after = { ...records, journal: { ...records.journal, entries: [...records.journal.entries, saved] } };
  const plan = ({ journal }: OwnRecords) =>
    planRecovery(guide, delivery, entry.on, recordOn({ ...records, journal }, guide.conditions, entry.on)).activities;
  const lines = [
    journalWords.saved(entrySentence(saved, guide, delivery.afterLoss)),
    ...(entry.kind === 'note' ? [] : changes(plan(records), plan(after), guide)),
  ];
  writeOut(`${lines.join('\n')}\n`);
}

function changes(before: readonly PlannedActivity[], after: readonly PlannedActivity[], guide: Guide): string[] {
  const wasOpen = new Map(before.map(({ id, status }) => [id, status === 'open']));
  const titles = (wanted: (activity: PlannedActivity) => boolean): string =>
    listed(
      after.filter(wanted).map(({ id }) => inSentence(guide.activities.find((known) => known.id === id)?.title ?? id)),
    );
  const opened = titles(({ id, status }) => status === 'open' && wasOpen.get(id) !== true);
  const closed = titles(({ id, status }) => status !== 'open' && wasOpen.get(id) === true);
  if (opened === '' && closed === '') return [journalWords.nothingOpens];
  return [
    ...(opened === '' ? [] : [journalWords.nowOpen(opened)]),
    ...(closed === '' ? [] : [journalWords.nowClosed(closed)]),
  ];
}

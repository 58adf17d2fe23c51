import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { profileDocument } from '../../document/profile-document.ts';
import { cliWords } from '../../text/cli-words.ts';
import { journalWords } from '../../text/journal-words.ts';
import { modeWords, tearWords } from '../../text/situation-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions, type CommonOptions, readSurroundings } from '../input/common-options.ts';
import {
  addProfileOption,
  ownRecords,
  type ProfileOptions,
  type ProfilePlace,
  profilePlace,
  recordsIn,
} from '../input/profile.ts';
import { addSituationOptions, requireSituation, type SituationOptions } from '../input/situation-options.ts';
import { situationOf } from '../records/complete-options.ts';
import { saveProfile, writing } from '../records/own-records.ts';
import type { ProfileText } from '../records/profile-text.ts';
import { screenText } from '../screen/screen-text.ts';
import { UsageError } from '../usage-error.ts';

const ACTIONS = ['toon', 'opslaan', 'wis'] as const;
/** Everything that herstel itself puts in the folder of a profile. */
const OWN_FILE = /^(?:profiel\.txt|dagboek.*|\.herstel-[-a-z0-9]+\.tmp)$/;

interface ProfileCommandOptions extends SituationOptions, ProfileOptions, CommonOptions {
  readonly ja?: boolean;
}

/** `herstel profiel toon|opslaan|wis`. */
export function addProfileCommand(program: Command, context: CliContext): void {
  const command = program
    .command('profiel')
    .description(cliWords.commands.profiel)
    .argument('[actie]', journalWords.profileAction);
  addSituationOptions(command);
  addProfileOption(command).addOption(new Option('--ja', journalWords.yesOption));
  addCommonOptions(command).action(async (asked: string | undefined, options: ProfileCommandOptions) => {
    const action = ACTIONS.find((known) => known === (asked ?? 'toon'));
    if (action === undefined) throw unknownAction(asked ?? '');
    const place = profilePlace(options, context);
    if (place === undefined) throw new UsageError(journalWords.noPlace);
    if (action === 'toon') await show(options, context);
    else if (action === 'opslaan') await save(place, options, context);
    else await remove(place, options, context);
  });
}

function unknownAction(value: string): UsageError {
  return new UsageError(journalWords.notAnAction('profiel', value, ACTIONS.join(', ')));
}

async function show(options: ProfileCommandOptions, context: CliContext): Promise<void> {
  const { today, contentFolder, color, width, plain } = readSurroundings(options, context);
  const records = await ownRecords(options, context);
  if (records === undefined) throw new UsageError(journalWords.needsProfile);
  const { place, profile, journal } = records;
  const { delivery } = requireSituation(situationOf(profile), today);
  const guide = await context.loadGuide(contentFolder);
  const shown = { ...profile, name: place.name, file: place.file, entries: journal.entries.length };
  const document = profileDocument(shown, delivery, guide);
  context.writeOut(await screenText(document, { width, color, plain: plain || profile.plain }));
}

async function save(place: ProfilePlace, options: ProfileCommandOptions, context: CliContext): Promise<void> {
  const { today } = readSurroundings(options, context);
  const known = (await recordsIn(place, context))?.profile;
  const profile = changed(known, options);
  // The words as they were understood: what was typed may name the month, or mean the same by another word.
  const { delivery, assumed } = requireSituation(situationOf(profile), today);
  saveProfile(place, {
    ...profile,
    bevallen: delivery.deliveredOn,
    ...(assumed.includes('mode') ? {} : { type: modeWords.words[delivery.mode] }),
    ...(assumed.includes('tear') ? {} : { ruptuur: tearWords.words[delivery.tear] }),
  });
  context.writeOut(`${journalWords.profileSaved(place.file)}\n`);
}

function changed(known: ProfileText | undefined, options: ProfileCommandOptions): ProfileText {
  const { type, ruptuur, naVerlies, eenvoudig } = options;
  const bevallen = options.bevallen ?? known?.bevallen ?? '';
  return {
    ...known,
    bevallen,
    naVerlies: naVerlies ?? known?.naVerlies ?? false,
    plain: eenvoudig ?? known?.plain ?? false,
    goals: known?.goals ?? [],
    ...(type === undefined ? {} : { type }),
    ...(ruptuur === undefined ? {} : { ruptuur }),
  };
}

async function remove(place: ProfilePlace, options: ProfileCommandOptions, context: CliContext): Promise<void> {
  const { plain } = readSurroundings(options, context);
  const files = ownFiles(place.folder);
  if (files.length === 0) throw new UsageError(journalWords.noProfile(place.name));
  if (options.ja !== true && !(await isSure(plain, context))) {
    context.writeError(`${journalWords.kept}\n`);
    return;
  }
  writing(place.folder, () => {
    for (const name of files) rmSync(join(place.folder, name), { force: true });
    if (readdirSync(place.folder).length === 0) rmdirSync(place.folder);
  });
  context.writeOut(`${journalWords.removed(files.join(', '), place.folder)}\n`);
}

function ownFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => OWN_FILE.test(name))
      .sort();
  } catch {
    return [];
  }
}

async function isSure(plain: boolean, context: CliContext): Promise<boolean> {
  if (!(context.stdin.isTerminal && context.stderr.isTerminal)) throw new UsageError(journalWords.removeNeedsYes);
  const { openAsker } = await import('../prompt/index.ts');
  const asker = await openAsker(plain || context.environment['TERM'] === 'dumb');
  try {
    const reply = await asker.one({ title: journalWords.removeAsk, canGoBack: false }, [
      { id: 'no', label: journalWords.removeNo },
      { id: 'yes', label: journalWords.removeYes },
    ]);
    return reply.kind === 'answer' && reply.value === 'yes';
  } finally {
    asker.close();
  }
}

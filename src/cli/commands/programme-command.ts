import { type Command, Option } from 'commander';
import { conditionsFromSymptoms } from '../../check/conditions-from-symptoms.ts';
import { type ProgrammeReport, programmeDocument, reasonText } from '../../document/programme-document.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { JournalEntry, NewEntry, SessionOutcome } from '../../domain/journal.ts';
import type { Programme } from '../../domain/programme.ts';
import { type LoggedSession, planSessions, programmeState } from '../../planner/plan-programme.ts';
import { programmeGate } from '../../planner/programme-gate.ts';
import { cliWords } from '../../text/cli-words.ts';
import { journalWords } from '../../text/journal-words.ts';
import { trainingWords } from '../../text/training-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions } from '../input/common-options.ts';
import { type OwnOptions, type OwnSituation, ownSituation } from '../input/own-situation.ts';
import { addProfileOption } from '../input/profile.ts';
import { addRecordOptions } from '../input/record-options.ts';
import { addSituationOptions, requireDate } from '../input/situation-options.ts';
import { type NamedSymptom, namedSymptoms, symptomIds } from '../input/symptoms.ts';
import type { ToldSession } from '../prompt/session-dialogue.ts';
import { addEntry } from '../records/own-records.ts';
import { screenText } from '../screen/screen-text.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

const words = trainingWords.programme;
const ACTIONS: Readonly<Record<string, SessionOutcome>> = { gedaan: 'done', gestopt: 'stopped', overslaan: 'skipped' };
const FORMATS = ['tekst', 'markdown', 'html'];
/** From Sunday, as `weekdayOf` counts. */
const WEEKDAYS: readonly string[] = trainingWords.weekdays;
const USUAL_DAYS = 'ma,wo,vr';
/** Six weeks of three a week. */
const SHOWN_SESSIONS = 18;

interface ProgrammeOptions extends OwnOptions {
  readonly formaat: string;
  readonly begin?: string;
  readonly dagen?: string;
  readonly klacht?: string;
  readonly pijn?: string;
  readonly over?: string;
  readonly stap?: string;
}

/** `herstel opbouw`: the walk-run programme from today, and what was done of it. */
export function addProgrammeCommand(program: Command, context: CliContext): void {
  const { options } = trainingWords;
  const command = program.command('opbouw').description(cliWords.commands.opbouw).argument('[actie]', options.action);
  addSituationOptions(command);
  addRecordOptions(command)
    .addOption(new Option('--dagen <dagen>', options.days))
    .addOption(new Option('--begin <datum>', options.begin))
    .addOption(new Option('--klacht <lijst>', options.symptom))
    .addOption(new Option('--pijn <cijfer>', options.pain))
    .addOption(new Option('--over <ja|nee>', options.settled))
    .addOption(new Option('--stap <nummer>', options.step))
    .addOption(new Option('--formaat <formaat>', options.format).default('tekst', 'tekst'));
  addProfileOption(command);
  addCommonOptions(command).action(async (action: string | undefined, given: ProgrammeOptions) => {
    const outcome = action === undefined ? undefined : ACTIONS[action];
    if (action !== undefined && outcome === undefined) {
      throw new UsageError(journalWords.notAnAction('opbouw', action, Object.keys(ACTIONS).join(', ')));
    }
    if (!FORMATS.includes(given.formaat)) throw notAnOption('--formaat', given.formaat, FORMATS);
    const own = await ownSituation(given, context);
    const [programme] = own.guide.programmes;
    if (programme === undefined) return;
    if (outcome === undefined) await show(programme, own, given, context);
    else await report(programme, outcome, own, given, context);
  });
}

/** The sessions of a programme that stand in the journal. */
export function loggedSessions(entries: readonly JournalEntry[], programme: Programme): LoggedSession[] {
  return entries.flatMap((entry): LoggedSession[] =>
    entry.kind === 'session' && entry.data.programme === programme.id ? [{ ...entry.data, on: entry.on }] : [],
  );
}

/** Where someone is in a programme today, with the coming sessions. */
export function programmeReport(
  programme: Programme,
  { guide, plan, records, situation }: OwnSituation,
  from: IsoDate,
  weekdays: readonly number[],
): ProgrammeReport {
  const { today } = situation;
  const entries = records?.journal.entries;
  const state = programmeState(programme, loggedSessions(entries ?? [], programme), today);
  const activity = plan.activities.find(({ id }) => id === programme.activity);
  const gate = programmeGate(activity, entries, today);
  return {
    guide,
    programme,
    afterLoss: situation.delivery.afterLoss,
    gate,
    state,
    sessions:
      gate.length > 0 ? [] : planSessions(programme, state, from > today ? from : today, weekdays, SHOWN_SESSIONS),
  };
}

async function show(
  programme: Programme,
  own: OwnSituation,
  { begin, dagen, formaat }: ProgrammeOptions,
  context: CliContext,
): Promise<void> {
  const { today, color, width, plain } = own.surroundings;
  const from = begin === undefined ? today : requireDate('--begin', begin, today);
  const shown = programmeReport(programme, own, from, weekdaysOf(dagen ?? USUAL_DAYS));
  const document = programmeDocument(shown);
  if (formaat === 'markdown') {
    const { renderMarkdown } = await import('../../render/markdown/markdown.ts');
    context.writeOut(renderMarkdown(document));
  } else if (formaat === 'html') {
    const { renderHtml } = await import('../../render/html/html.ts');
    context.writeOut(renderHtml(document));
  } else {
    context.writeOut(await screenText(document, { width, color, plain }));
  }
  if (shown.gate.length > 0) context.exitWith(1);
}

function weekdaysOf(text: string): number[] {
  const days = text.split(',').map((day) => WEEKDAYS.indexOf(day.trim().toLowerCase()));
  if (days.includes(-1)) throw new UsageError(words.notADay(text));
  return days;
}

async function report(
  programme: Programme,
  outcome: SessionOutcome,
  own: OwnSituation,
  options: ProgrammeOptions,
  context: CliContext,
): Promise<void> {
  const { records, guide, situation } = own;
  if (records === undefined) throw new UsageError(journalWords.needsProfile);
  const { today, delivery } = situation;
  const { afterLoss } = delivery;
  const known = namedSymptoms(programme.symptoms, guide, afterLoss);
  const told = await toldOf(options, outcome, known, own, context);
  if (told === undefined) {
    context.exitWith(130);
    return;
  }
  const log = loggedSessions(records.journal.entries, programme);
  const step = stepOf(options.stap, programme, programmeState(programme, log, today).step);
  const hurts = (told.pain ?? 0) > programme.mostPain || told.settled === false;
  const questions = [...told.symptoms, ...(hurts ? [programme.painQuestion] : [])];
  const entry: NewEntry = {
    on: today,
    kind: 'session',
    data: {
      programme: programme.id,
      step,
      outcome: (told.symptoms.length > 0 || told.isUnsure) && outcome === 'done' ? 'stopped' : outcome,
      symptoms: told.symptoms,
      pain: told.pain,
      settled: told.settled,
      conditions: conditionsFromSymptoms(guide, delivery, today, questions),
    },
  };
  const saved = addEntry(records, entry);
  const { entrySentence } = await import('../../document/entry-sentences.ts');
  const next = programmeState(programme, loggedSessions([...records.journal.entries, saved], programme), today);
  const lines = [
    journalWords.saved(entrySentence(saved, guide, afterLoss)),
    ...(next.reason === null ? [] : [reasonText(next.reason, { guide, afterLoss })]),
    next.isFinished ? words.done : words.savedStep(next.step, programme.steps.length),
  ];
  context.writeOut(`${lines.join('\n')}\n`);
}

/** How it went: from the options, or asked where none of them was given and there is a terminal. */
async function toldOf(
  { klacht, pijn, over }: ProgrammeOptions,
  outcome: SessionOutcome,
  known: readonly NamedSymptom[],
  { surroundings }: OwnSituation,
  context: CliContext,
): Promise<ToldSession | undefined> {
  const isAsked = klacht === undefined && pijn === undefined && over === undefined && outcome !== 'skipped';
  if (isAsked && context.stdin.isTerminal && context.stderr.isTerminal) {
    const { askSession, openAsker } = await import('../prompt/index.ts');
    const asker = await openAsker(surroundings.plain || context.environment['TERM'] === 'dumb');
    try {
      return await askSession(known, asker);
    } finally {
      asker.close();
    }
  }
  if (over !== undefined && over !== trainingWords.yes && over !== trainingWords.no) {
    throw notAnOption('--over', over, [trainingWords.yes, trainingWords.no]);
  }
  return {
    symptoms: klacht === undefined ? [] : symptomIds(klacht.split(','), known),
    isUnsure: false,
    pain: pijn === undefined ? null : painOf(pijn),
    settled: over === undefined ? null : over === trainingWords.yes,
  };
}

function painOf(text: string): number {
  const pain = /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(pain >= 0 && pain <= 10)) throw new UsageError(words.notPain(text));
  return pain;
}

function stepOf(text: string | undefined, { steps }: Programme, planned: number): number {
  if (text === undefined) return planned;
  const step = /^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(step >= 1 && step <= steps.length)) throw new UsageError(words.notAStep(text, steps.length));
  return step;
}

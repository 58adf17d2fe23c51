import { type Command, Option } from 'commander';
import { checkDocument } from '../../document/check-document.ts';
import type { CheckReport } from '../../document/check-report.ts';
import { checkSummary } from '../../document/check-summary.ts';
import { outcomeCard } from '../../document/outcome-card.ts';
import { daysBetween, type IsoDate } from '../../domain/calendar.ts';
import type { CheckGuide } from '../../domain/guide.ts';
import type { Situation } from '../../domain/situation.ts';
import { answerTemplate } from '../../herstel/answer-template.ts';
import { checkReportFor } from '../../herstel/check-report.ts';
import { renderCheckJson } from '../../render/json/check-json.ts';
import { renderOutcomeCard } from '../../render/terminal/outcome-card.ts';
import { checkUsageWords, promptWords } from '../../text/check-words.ts';
import { cliWords } from '../../text/cli-words.ts';
import { journalWords } from '../../text/journal-words.ts';
import type { CliContext } from '../context.ts';
import { readAnswerFile } from '../input/answer-file.ts';
import { addCommonOptions, type CommonOptions, readSurroundings, type Surroundings } from '../input/common-options.ts';
import { addProfileOption, type ProfileOptions, withProfile } from '../input/profile.ts';
import { addSituationOptions, requireSituation, type SituationOptions } from '../input/situation-options.ts';
import type { InterviewResult } from '../prompt/interview.ts';
import { screenText } from '../screen/screen-text.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

const INTERRUPTED = 130;
const FORMATS = ['tekst', 'json', 'markdown'];

interface CheckOptions extends SituationOptions, ProfileOptions, CommonOptions {
  readonly bewaar?: boolean;
  readonly antwoorden?: string;
  readonly sjabloon?: boolean;
  readonly alles?: boolean;
  readonly formaat: string;
}

/** `herstel check`: what the complaints mean now, who to call, and what it does to the plan. */
export function addCheckCommand(program: Command, context: CliContext): void {
  const command = program.command('check').description(cliWords.commands.check);
  addSituationOptions(command);
  command
    .addOption(
      new Option('--antwoorden <bestand>', 'lees de antwoorden uit dit bestand (YAML of JSON); - is standaardinvoer'),
    )
    .addOption(new Option('--sjabloon', 'toon een antwoordbestand om in te vullen'))
    .addOption(new Option('--alles', 'toon ook de uitleg en de bronnen, boven het antwoord'))
    .addOption(
      new Option('--formaat <formaat>', 'tekst, json, of markdown: een samenvatting voor je zorgverlener').default(
        'tekst',
        'tekst',
      ),
    );
  addProfileOption(command).addOption(new Option('--bewaar', journalWords.options.save));
  addCommonOptions(command).action((options: CheckOptions) => runCheck(options, context));
}

async function runCheck(asked: CheckOptions, context: CliContext): Promise<void> {
  const surroundings = readSurroundings(asked, context);
  const { today } = surroundings;
  refuseWrongUse(asked, context);
  const { options, records } = await withProfile(asked, today, context);
  if (options.bewaar === true && records === undefined) throw new UsageError(journalWords.needsProfile);
  const atPrompt = isAtPrompt(options);
  const known = atPrompt && options.bevallen === undefined ? undefined : situationFor(options, today);
  const guide = await context.loadGuide(surroundings.contentFolder);

  if (options.sjabloon === true && known !== undefined) {
    context.writeOut(answerTemplate(guide.questionnaire, known.delivery, today));
    return;
  }
  const given =
    options.antwoorden !== undefined && known !== undefined
      ? {
          situation: known,
          interrupted: false,
          ...(await readAnswerFile(options.antwoorden, guide.questionnaire, context)),
        }
      : await askAtTerminal(options, known, guide, surroundings, context);
  if (given === 'left') return;
  if (given === undefined) {
    context.writeError(`${promptWords.stopped}\n`);
    context.exitWith(INTERRUPTED);
    return;
  }
  const report = checkReportFor(guide, given.situation.delivery, today, given.answers, records?.journal.entries);
  // Before the outcome: nothing follows the card.
  if (options.bewaar === true && records !== undefined) {
    const { saveCheck } = await import('../records/index.ts');
    saveCheck(records, report, context);
  }
  context.writeOut(await written(report, given, options, surroundings, context));
  const { findings, decided } = report.result;
  context.exitWith(!decided || findings.some(({ level }) => level !== 'none') ? 1 : 0);
  if (given.interrupted) context.exitWith(INTERRUPTED);
}

function isAtPrompt({ antwoorden, sjabloon }: CheckOptions): boolean {
  return antwoorden === undefined && sjabloon !== true;
}

function refuseWrongUse(options: CheckOptions, context: CliContext): void {
  const { formaat, antwoorden, sjabloon } = options;
  if (!FORMATS.includes(formaat)) {
    throw notAnOption('--formaat', formaat, FORMATS);
  }
  if (antwoorden !== undefined && sjabloon === true) throw new UsageError(checkUsageWords.answersAndTemplate);
  if (isAtPrompt(options) && !(context.stdin.isTerminal && context.stderr.isTerminal)) {
    throw new UsageError(checkUsageWords.needsTerminal);
  }
}

/** The situation of the options; before the birth there is nothing to check. */
function situationFor(options: SituationOptions, today: IsoDate): Situation {
  const situation = requireSituation(options, today);
  const { deliveredOn } = situation.delivery;
  if (daysBetween(deliveredOn, today) < 0) throw new UsageError(checkUsageWords.lookAhead(deliveredOn));
  return situation;
}

/** What the prompt needs is loaded here and nowhere else. */
async function askAtTerminal(
  options: CheckOptions,
  situation: Situation | undefined,
  guide: CheckGuide,
  surroundings: Surroundings,
  context: CliContext,
): Promise<InterviewResult | 'left' | undefined> {
  const { interview, openAsker } = await import('../prompt/index.ts');
  const asker = await openAsker(surroundings.plain || context.environment['TERM'] === 'dumb');
  try {
    const wantsNotes = options.formaat === 'markdown';
    return await interview({ guide, situation, options, surroundings, wantsNotes }, asker);
  } finally {
    asker.close();
  }
}

async function written(
  report: CheckReport,
  { situation, notes }: InterviewResult,
  { formaat: format, alles: everything }: CheckOptions,
  { width, color, plain }: Surroundings,
  context: CliContext,
): Promise<string> {
  if (format === 'json') {
    return renderCheckJson(
      report.result,
      report.guide,
      { name: 'herstel', version: context.version },
      situation.assumed,
    );
  }
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../../render/markdown/markdown.ts');
    return renderMarkdown(checkSummary(report, notes));
  }
  const above = await screenText(checkDocument(report, everything === true ? 'all' : 'short'), { width, color, plain });
  return `${above}\n${renderOutcomeCard(outcomeCard(report), { width, color, plain })}`;
}

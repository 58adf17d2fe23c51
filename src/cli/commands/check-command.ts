import { type Command, Option } from 'commander';
import { applicableQuestions, applicableSignals, leavesOf } from '../../check/applicable-signals.ts';
import { conditionsFromCheck } from '../../check/conditions-from-check.ts';
import { evaluateCheck } from '../../check/evaluate-check.ts';
import { leafVerdict } from '../../check/evaluate-criterion.ts';
import { checkDocument, urgentDocument } from '../../document/check-document.ts';
import type { CheckReport } from '../../document/check-report.ts';
import { type CheckNotes, checkSummary } from '../../document/check-summary.ts';
import { daysBetween, type IsoDate } from '../../domain/calendar.ts';
import type { Answers } from '../../domain/check-result.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Guide } from '../../domain/guide.ts';
import { wordsFor } from '../../domain/wording.ts';
import { planRecovery } from '../../planner/plan-recovery.ts';
import { renderCheckJson } from '../../render/check-json.ts';
import { renderTerminal } from '../../render/terminal.ts';
import { checkUsageWords, promptWords } from '../../text/check-words.ts';
import { cliWords } from '../../text/cli-words.ts';
import { inputWords } from '../../text/input-words.ts';
import { type AnswerFile, readAnswerFile } from '../answer-file.ts';
import { answerTemplate } from '../answer-template.ts';
import { addCommonOptions, type CommonOptions, readSurroundings, type Surroundings } from '../common-options.ts';
import type { CliContext } from '../context.ts';
import { nearest } from '../nearest.ts';
import { addSituationOptions, requireDelivery, type SituationOptions } from '../situation.ts';
import { UsageError } from '../usage-error.ts';

const FORMATS = ['tekst', 'json', 'markdown'];

interface CheckOptions extends SituationOptions, CommonOptions {
  readonly antwoorden?: string;
  readonly sjabloon?: boolean;
  readonly formaat: string;
}

/** `herstel check`: what the complaints mean now, who to call, and what it does to the plan. */
export function addCheckCommand(program: Command, context: CliContext): void {
  const command = program.command('check').description(cliWords.commands['check'] ?? '');
  addSituationOptions(command);
  command
    .addOption(
      new Option(
        '--antwoorden <bestand>',
        'lees de antwoorden uit een bestand (YAML of JSON), of - voor standaardinvoer',
      ),
    )
    .addOption(new Option('--sjabloon', 'toon een antwoordbestand om in te vullen'))
    .addOption(
      new Option('--formaat <formaat>', `${FORMATS.join(', ')}; markdown is een samenvatting om mee te nemen`).default(
        'tekst',
        'tekst',
      ),
    );
  addCommonOptions(command).action((options: CheckOptions) => runCheck(options, context));
}

async function runCheck(options: CheckOptions, context: CliContext): Promise<void> {
  const surroundings = readSurroundings(options, context);
  const { today } = surroundings;
  if (!FORMATS.includes(options.formaat)) {
    throw new UsageError(
      inputWords.notAnOption('--formaat', options.formaat, FORMATS, nearest(options.formaat, FORMATS)),
    );
  }
  if (options.antwoorden !== undefined && options.sjabloon === true) {
    throw new UsageError(checkUsageWords.answersAndTemplate);
  }
  const atPrompt = options.antwoorden === undefined && options.sjabloon !== true;
  if (atPrompt && !(context.stdin.isTerminal && context.stderr.isTerminal)) {
    throw new UsageError(checkUsageWords.needsTerminal);
  }
  const mustAsk = atPrompt && options.bevallen === undefined;
  const known = mustAsk ? undefined : deliveryFor(options, today);
  const guide = await context.loadGuide(surroundings.contentFolder);

  if (options.sjabloon === true && known !== undefined) {
    context.writeOut(answerTemplate(guide.questionnaire, known, today));
    return;
  }
  const given =
    options.antwoorden !== undefined && known !== undefined
      ? { delivery: known, ...(await readAnswerFile(options.antwoorden, guide.questionnaire, context)) }
      : await askEverything(options, known, guide, surroundings, context);
  if (given === undefined) {
    context.writeError(`${promptWords.stopped}\n`);
    context.exitWith(130);
    return;
  }
  const report = checkReport(guide, given.delivery, today, given.answers);
  context.writeOut(await written(report, given.notes, options.formaat, surroundings, context));
  const foundSomething = report.result.findings.some(({ level }) => level !== 'none');
  context.exitWith(foundSomething || !report.result.decided ? 1 : 0);
}

/** The delivery of the options; before the birth there is nothing to check. */
function deliveryFor(options: SituationOptions, today: IsoDate): Delivery {
  const delivery = requireDelivery(options, today);
  if (daysBetween(delivery.deliveredOn, today) < 0) {
    throw new UsageError(checkUsageWords.lookAhead(delivery.deliveredOn));
  }
  return delivery;
}

function checkReport(guide: Guide, delivery: Delivery, today: IsoDate, answers: Answers): CheckReport {
  const { questionnaire } = guide;
  const result = evaluateCheck(guide, delivery, today, answers);
  return {
    guide,
    result,
    answers,
    signals: applicableSignals(questionnaire, delivery, today),
    questions: applicableQuestions(questionnaire, delivery, today),
    plan: planRecovery(guide, delivery, today, { conditions: {} }),
    planAfter: planRecovery(guide, delivery, today, conditionsFromCheck(questionnaire, result, answers)),
  };
}

async function written(
  report: CheckReport,
  notes: CheckNotes,
  format: string,
  { width, color, plain }: Surroundings,
  context: CliContext,
): Promise<string> {
  if (format === 'json') {
    return renderCheckJson(report.result, report.guide, { name: 'herstel', version: context.version });
  }
  if (format === 'markdown') {
    const { renderMarkdown } = await import('../../render/markdown.ts');
    return renderMarkdown(checkSummary(report, notes));
  }
  return renderTerminal(checkDocument(report), { width, color, plain });
}

/** The situation where it is not known, the check, and the notes when a summary is wanted; undefined when interrupted. */
async function askEverything(
  options: CheckOptions,
  known: Delivery | undefined,
  guide: Guide,
  surroundings: Surroundings,
  context: CliContext,
): Promise<({ readonly delivery: Delivery } & AnswerFile) | undefined> {
  const { today, width, color, plain } = surroundings;
  const { openAsker } = await import('../prompt/open-asker.ts');
  const { askSituation } = await import('../prompt/situation-dialogue.ts');
  const { askCheck } = await import('../prompt/check-dialogue.ts');
  const asker = await openAsker(plain || context.environment['TERM'] === 'dumb');
  try {
    asker.show(promptWords.intro);
    for (;;) {
      const situation = known === undefined ? await askSituation(options, today, asker) : undefined;
      if (situation !== undefined && situation.kind !== 'answer') return undefined;
      const delivery = known ?? deliveryFor(situation?.value ?? options, today);
      const reply = await askCheck(
        {
          questionnaire: guide.questionnaire,
          delivery,
          today,
          canGoBack: known === undefined,
          urgentText: (answers, ids) =>
            renderTerminal(urgentDocument(checkReport(guide, delivery, today, answers), ids), { width, color, plain }),
        },
        asker,
      );
      if (reply.kind === 'back') continue;
      if (reply.kind === 'cancelled') return undefined;
      const notes =
        options.formaat === 'markdown' ? await askedNotes(guide, delivery, today, reply.value, asker) : NO_NOTES;
      return notes === undefined ? undefined : { delivery, answers: reply.value, notes };
    }
  } finally {
    asker.close();
  }
}

const NO_NOTES: CheckNotes = { since: {}, questions: [] };

async function askedNotes(
  guide: Guide,
  delivery: Delivery,
  today: IsoDate,
  answers: Answers,
  asker: Parameters<typeof import('../prompt/notes-dialogue.ts').askNotes>[1],
): Promise<CheckNotes | undefined> {
  const { askNotes } = await import('../prompt/notes-dialogue.ts');
  const { questionnaire } = guide;
  const raised = new Set(
    evaluateCheck(guide, delivery, today, answers)
      .findings.filter(({ verdict }) => verdict === 'raised')
      .map(({ id }) => id),
  );
  const complaints = new Set(
    questionnaire.signals
      .filter(({ id }) => raised.has(id))
      .flatMap(
        ({ when }) => leavesOf(when).find((leaf) => leafVerdict(leaf, answers[leaf.question]) === 'raised') ?? [],
      )
      .map(({ question }) => question),
  );
  const reply = await askNotes(
    questionnaire.questions
      .filter(({ id }) => complaints.has(id))
      .map(({ id, label }) => ({ id, label: wordsFor(label, delivery.afterLoss) ?? '' })),
    asker,
  );
  return reply.kind === 'answer' ? reply.value : undefined;
}

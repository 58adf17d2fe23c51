import { type Command, Option } from 'commander';
import { conditionsFromSymptoms } from '../../check/conditions-from-symptoms.ts';
import { judgeTests, type TestReport, type TestVerdict } from '../../check/judge-tests.ts';
import { testDocument } from '../../document/test-document.ts';
import type { ConditionStates } from '../../domain/journal.ts';
import type { TestSeries } from '../../domain/test-series.ts';
import { cliWords } from '../../text/cli-words.ts';
import { journalWords } from '../../text/journal-words.ts';
import { trainingWords } from '../../text/training-words.ts';
import type { CliContext } from '../context.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { addCommonOptions } from '../input/common-options.ts';
import { type OwnOptions, type OwnSituation, ownSituation } from '../input/own-situation.ts';
import { addProfileOption } from '../input/profile.ts';
import { addRecordOptions } from '../input/record-options.ts';
import { addSituationOptions } from '../input/situation-options.ts';
import { type NamedSymptom, namedSymptoms } from '../input/symptoms.ts';
import { readTestAnswers, testTemplate } from '../input/test-answers.ts';
import { addEntry } from '../records/own-records.ts';
import { screenText } from '../screen/screen-text.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

const MOST_BYTES = 100_000;
const STANDARD_INPUT = '-';

interface TestOptions extends OwnOptions {
  readonly antwoorden?: string;
  readonly sjabloon?: boolean;
  readonly bewaar?: boolean;
}

/** `herstel test [serie]`: the readiness tests, and what they say. */
export function addTestCommand(program: Command, context: CliContext): void {
  const { options } = trainingWords;
  const command = program.command('test').description(cliWords.commands.test).argument('[serie]', options.series);
  addSituationOptions(command);
  addRecordOptions(command)
    .addOption(new Option('--antwoorden <bestand>', options.answers))
    .addOption(new Option('--sjabloon', options.template))
    .addOption(new Option('--bewaar', journalWords.options.save));
  addProfileOption(command);
  addCommonOptions(command).action(async (asked: string | undefined, given: TestOptions) => {
    const own = await ownSituation(given, context);
    const { guide, situation, records, surroundings } = own;
    const { afterLoss } = situation.delivery;
    const series = seriesNamed(asked, guide.tests);
    const known = namedSymptoms(series.symptoms, guide, afterLoss);
    if (given.sjabloon === true) {
      context.writeOut(testTemplate(series, known));
      return;
    }
    if (given.bewaar === true && records === undefined) throw new UsageError(journalWords.needsProfile);
    const reports = await reportsOf(series, known, given, own, context);
    if (reports === undefined) {
      context.exitWith(130);
      return;
    }
    const verdict = judgeTests(series, reports);
    const { width, color, plain } = surroundings;
    context.writeOut(await screenText(testDocument(series, verdict, guide, afterLoss), { width, color, plain }));
    if (verdict.outcome !== 'may-build') context.exitWith(1);
    if (given.bewaar !== true || records === undefined) return;
    addEntry(records, {
      on: situation.today,
      kind: 'test',
      data: {
        series: series.id,
        results: verdict.results,
        outcome: verdict.outcome,
        conditions: conditionsOf(series, verdict, own),
      },
    });
    context.writeError(`${journalWords.savedTest}\n`);
  });
}

function seriesNamed(asked: string | undefined, all: readonly TestSeries[]): TestSeries {
  const found = asked === undefined ? all[0] : all.find(({ id, slug }) => id === asked || slug === asked);
  if (found !== undefined) return found;
  const slugs = all.map(({ slug }) => slug);
  throw notAnOption('test', asked ?? '', slugs);
}

/** What the tests say of the conditions of the plan: symptoms break, a whole series meets, a failed one does not hold. */
function conditionsOf(series: TestSeries, verdict: TestVerdict, { guide, situation }: OwnSituation): ConditionStates {
  const broken = conditionsFromSymptoms(guide, situation.delivery, situation.today, verdict.symptoms);
  if (series.meets === undefined) return broken;
  if (verdict.outcome === 'may-build') return { ...broken, [series.meets]: 'met' };
  return verdict.outcome === 'not-yet' ? { ...broken, [series.meets]: 'unmet' } : broken;
}

async function reportsOf(
  series: TestSeries,
  known: readonly NamedSymptom[],
  { antwoorden }: TestOptions,
  { situation, surroundings }: OwnSituation,
  context: CliContext,
): Promise<Readonly<Record<string, TestReport>> | undefined> {
  if (antwoorden !== undefined) return readTestAnswers(await parsed(antwoorden, context), series, known);
  if (!(context.stdin.isTerminal && context.stderr.isTerminal)) throw new UsageError(trainingWords.test.needsInput);
  const { askTests, openAsker } = await import('../prompt/index.ts');
  const asker = await openAsker(surroundings.plain || context.environment['TERM'] === 'dumb');
  try {
    return await askTests(series, known, situation.delivery.afterLoss, asker);
  } finally {
    asker.close();
  }
}

async function parsed(file: string, context: Pick<CliContext, 'readStandardInput'>): Promise<unknown> {
  let text: string;
  try {
    text =
      file === STANDARD_INPUT
        ? await context.readStandardInput(MOST_BYTES)
        : readAtMost(file, MOST_BYTES).toString('utf8');
  } catch {
    throw new UsageError(trainingWords.test.fileProblem);
  }
  if (Buffer.byteLength(text) > MOST_BYTES) throw new UsageError(trainingWords.test.fileProblem);
  const { parseAnswers } = await import('../../content/parse-answers.ts');
  const read = parseAnswers(text);
  if ('problems' in read) throw new UsageError(trainingWords.test.fileProblem);
  return read.value;
}

import { type AnswerProblem, checkAnswers } from '../../check/check-answers.ts';
import type { AnswerSyntaxProblem } from '../../content/parse-answers.ts';
import { answerText } from '../../document/check-report.ts';
import type { CheckNotes } from '../../document/check-summary.ts';
import type { Answers } from '../../domain/criterion.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { Questionnaire } from '../../domain/questionnaire.ts';
import { numberBounds } from '../../herstel/answer-template.ts';
import { answerWords, checkUsageWords } from '../../text/check-words.ts';
import { harmless, shortened } from '../../text/quoted.ts';
import type { CliContext } from '../context.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { systemReason } from '../files/system-reason.ts';
import { UsageError } from '../usage-error.ts';
import { LONGEST_NOTE } from './longest-texts.ts';

/** What an answer file holds: answers, and what someone adds for the care provider. */
export interface AnswerFile {
  readonly answers: Answers;
  readonly notes: CheckNotes;
}

const STANDARD_INPUT = '-';
/** Eight times the longest template. The YAML reader compares every key with all others. */
const MOST_BYTES = 100_000;
/** Who can use more than this starts again from the template. */
const MOST_PROBLEMS = 20;
const LONGEST_ID = 60;

/** Reads an answer file, or standard input for `-`. Everything that is wrong with it ends as one usage error. */
export async function readAnswerFile(
  file: string,
  questionnaire: Questionnaire,
  context: Pick<CliContext, 'readStandardInput'>,
): Promise<AnswerFile> {
  const name = file === STANDARD_INPUT ? checkUsageWords.standardInput : file;
  const text = await textOr(name, async () =>
    file === STANDARD_INPUT ? context.readStandardInput(MOST_BYTES) : readAtMost(file, MOST_BYTES).toString('utf8'),
  );
  if (Buffer.byteLength(text) > MOST_BYTES) throw new UsageError(checkUsageWords.tooLarge(name));
  const parsed = await parse(text.replace(/^\uFEFF/, ''));
  const { answers, notes, problems } =
    'problems' in parsed ? { ...NOTHING, problems: parsed.problems } : interpretAnswers(parsed.value, questionnaire);
  if (problems.length > 0) {
    const lines = problems.slice(0, MOST_PROBLEMS).map((problem) => `  - ${problem}`);
    if (problems.length > MOST_PROBLEMS)
      lines.push(`  - ${checkUsageWords.moreProblems(problems.length - MOST_PROBLEMS)}`);
    throw new UsageError(
      [checkUsageWords.problems(name, problems.length), ...lines, checkUsageWords.nothingUsed].join('\n'),
    );
  }
  return { answers, notes };
}

const NOTHING: AnswerFile = { answers: {}, notes: { since: {}, questions: [] } };

async function textOr(name: string, read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (error) {
    throw new UsageError(checkUsageWords.cannotRead(name, systemReason(error)));
  }
}

/** JSON is YAML too: one reader, which knows the lines and the keys that stand there twice. */
async function parse(text: string): Promise<{ readonly value: unknown } | { readonly problems: readonly string[] }> {
  const { parseAnswers } = await import('../../content/parse-answers.ts');
  const parsed = parseAnswers(text);
  return 'value' in parsed ? parsed : { problems: parsed.problems.map(syntaxSentence) };
}

function syntaxSentence({ code, line }: AnswerSyntaxProblem): string {
  return `${checkUsageWords.atLine(line)}${checkUsageWords.syntax[code]}`;
}

/**
 * The meaning of a parsed file: `antwoorden` with beside it `sinds` and `vragen`, or the answers themselves at the
 * top. All problems at once.
 */
export function interpretAnswers(
  value: unknown,
  questionnaire: Questionnaire,
): AnswerFile & { readonly problems: readonly string[] } {
  if (value === null || value === undefined) return { ...NOTHING, problems: [] };
  if (!isRecord(value)) return { ...NOTHING, problems: [checkUsageWords.notAMap] };
  const problems: string[] = [];
  const { antwoorden: nested, sinds: since, vragen: questions, ...rest } = value;
  let given: unknown = rest;
  if (Object.hasOwn(value, 'antwoorden')) {
    given = nested ?? {};
    problems.push(...Object.keys(rest).map(checkUsageWords.unknownKey));
  }
  if (!isRecord(given)) problems.push(checkUsageWords.notAMapAt('antwoorden'));
  const checked = checkAnswers(questionnaire, isRecord(given) ? given : {}, answerWords);
  problems.push(...checked.problems.map((problem) => answerSentence(problem, questionnaire)));
  const notes = {
    since: readSince(since, questionnaire, problems),
    questions: readQuestions(questions, problems),
  };
  return { answers: checked.answers, notes, problems };
}

function readSince(value: unknown, questionnaire: Questionnaire, problems: string[]): Record<string, string> {
  const since: Record<string, string> = {};
  if (value === null || value === undefined) return since;
  if (!isRecord(value)) {
    problems.push(checkUsageWords.notAMapAt('sinds'));
    return since;
  }
  for (const [id, when] of Object.entries(value)) {
    if (when === null || when === '') continue;
    if (!questionnaire.questions.some((question) => question.id === id)) {
      problems.push(unknownQuestion(id, questionnaire));
    } else if ((typeof when !== 'string' && typeof when !== 'number') || String(when).length > LONGEST_NOTE) {
      problems.push(checkUsageWords.sinceNotText(id));
    } else {
      since[id] = oneLine(String(when));
    }
  }
  return since;
}

function readQuestions(value: unknown, problems: string[]): readonly string[] {
  if (value === null || value === undefined) return [];
  const isText = (item: unknown): item is string => typeof item === 'string' && item.length <= LONGEST_NOTE;
  if (Array.isArray(value) && value.every(isText)) return value.map(oneLine).filter((text) => text !== '');
  problems.push(checkUsageWords.notAList);
  return [];
}

function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownQuestion(id: string, questionnaire: Questionnaire): string {
  const ids = questionnaire.questions.map((question) => question.id);
  return checkUsageWords.unknownQuestion(shortened(harmless(id), LONGEST_ID), nearestWord(id, ids));
}

/** What is wrong with one answer, in Dutch. */
export function answerSentence(problem: AnswerProblem, questionnaire: Questionnaire): string {
  switch (problem.code) {
    case 'unknown-question':
      return unknownQuestion(problem.question, questionnaire);
    case 'wrong-type':
      return checkUsageWords.wrongType(problem.question, problem.given, problem.kind);
    case 'out-of-bounds':
      return checkUsageWords.outOfBounds(problem.question, problem.given.replace('.', ','), numberBounds(problem));
    case 'unknown-option':
      return checkUsageWords.unknownOption(
        problem.question,
        problem.given,
        problem.options.join(', '),
        nearestWord(problem.given, problem.options),
      );
    case 'contradiction': {
      const question = questionnaire.questions.find(({ id }) => id === problem.question);
      // The id of an option, because that is what stands in the file.
      const given =
        question === undefined || typeof problem.given === 'string'
          ? String(problem.given)
          : answerText(question, problem.given, () => '');
      return checkUsageWords.contradiction(problem.question, given, problem.gates);
    }
  }
}

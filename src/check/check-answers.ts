import type { Answers, AnswerValue } from '../domain/criterion.ts';
import { contradictions } from '../domain/implied-answers.ts';
import type { Question, QuestionKind, Questionnaire } from '../domain/questionnaire.ts';

/** How people write yes, no and "I do not know" (lower case). */
export interface AnswerWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unknown: readonly string[];
}

/** What is wrong with one answer. */
export type AnswerProblem =
  | { readonly code: 'unknown-question'; readonly question: string }
  | { readonly code: 'wrong-type'; readonly question: string; readonly kind: QuestionKind; readonly given: string }
  | {
      readonly code: 'out-of-bounds';
      readonly question: string;
      readonly given: string;
      readonly min: number;
      readonly max: number;
      readonly unit: string | undefined;
    }
  | {
      readonly code: 'unknown-option';
      readonly question: string;
      readonly given: string;
      readonly options: readonly string[];
    }
  | {
      /** This answer reports something, but all questions that it follows were denied. */
      readonly code: 'contradiction';
      readonly question: string;
      readonly given: AnswerValue;
      readonly gates: readonly string[];
    };

/** Answers that can be used, and all problems of those that cannot; nothing is guessed. */
export interface CheckedAnswers {
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

type Reading = { readonly value: AnswerValue } | { readonly problem: AnswerProblem };

const NUMBER = /^-?\d{1,6}(?:[.,]\d{1,6})?$/;

/** Reads raw answers by question id. An empty value (null or an empty text) is a question without an answer. */
export function checkAnswers(
  questionnaire: Questionnaire,
  raw: Readonly<Record<string, unknown>>,
  words: AnswerWords,
): CheckedAnswers {
  const questions = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const answers: Record<string, AnswerValue> = {};
  const problems: AnswerProblem[] = [];
  for (const [id, value] of Object.entries(raw)) {
    const question = questions.get(id);
    if (question === undefined) {
      problems.push({ code: 'unknown-question', question: id });
    } else if (!isEmpty(value)) {
      const reading = readAnswer(question, value, words);
      if ('problem' in reading) problems.push(reading.problem);
      else answers[id] = reading.value;
    }
  }
  const conflicts = contradictions(questionnaire, answers);
  return {
    answers,
    problems: [...problems, ...conflicts.map((conflict): AnswerProblem => ({ code: 'contradiction', ...conflict }))],
  };
}

/** Reads one answer. */
export function readAnswer(question: Question, raw: unknown, words: AnswerWords): Reading {
  const given = typeof raw === 'string' ? raw.trim() : raw;
  if (isUnknownAnswer(given, words)) return { value: { unknown: true } };
  switch (question.kind) {
    case 'yes-no':
      return readYesNo(question, given, words);
    case 'number':
      return readNumber(question, given);
    case 'choice':
      return readChoice(question, given);
  }
}

function readYesNo(question: Question, given: unknown, words: AnswerWords): Reading {
  if (typeof given === 'boolean') return { value: given };
  if (isWord(given, words.yes)) return { value: true };
  if (isWord(given, words.no)) return { value: false };
  return wrongType(question, given);
}

function readNumber(question: Question, given: unknown): Reading {
  const value = typeof given === 'string' && NUMBER.test(given) ? Number(given.replace(',', '.')) : given;
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType(question, given);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, unit } = question;
  if (value >= min && value <= max) return { value };
  return { problem: { code: 'out-of-bounds', question: question.id, given: written(given), min, max, unit } };
}

function readChoice(question: Question, given: unknown): Reading {
  const options = (question.options ?? []).map((option) => option.id);
  if (typeof given !== 'string') return wrongType(question, given);
  if (options.includes(given)) return { value: given };
  return { problem: { code: 'unknown-option', question: question.id, given: written(given), options } };
}

function wrongType(question: Question, given: unknown): Reading {
  return { problem: { code: 'wrong-type', question: question.id, kind: question.kind, given: written(given) } };
}

function isUnknownAnswer(given: unknown, words: AnswerWords): boolean {
  if (typeof given === 'object' && given !== null) {
    return 'unknown' in given && given.unknown === true && Object.keys(given).length === 1;
  }
  return isWord(given, words.unknown);
}

function isWord(given: unknown, words: readonly string[]): boolean {
  return typeof given === 'string' && words.includes(given.toLowerCase().replace(/[\s-]+/g, ' '));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

const LONGEST_GIVEN = 40;

function written(given: unknown): string {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? typeof given);
  return text.length > LONGEST_GIVEN ? `${text.slice(0, LONGEST_GIVEN)}…` : text;
}

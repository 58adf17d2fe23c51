import {
  type AnswerValue,
  type Criterion,
  formOf,
  type Leaf,
  leavesOf,
  placedLeavesOf,
  thresholdOf,
} from '../../domain/criterion.ts';
import type { QuestionKind } from '../../domain/questionnaire.ts';
import { canReach } from '../can-reach.ts';
import type { ContentOf } from '../content-kinds.ts';
import type { ContentSet, Rule } from '../content-set.ts';
import type { ContentFinding, ContentPath } from '../finding.ts';
import { nearestDetail } from '../nearest-detail.ts';

type WrittenQuestion = ContentOf<'check'>['questions'][number];

/** All questions by id. */
export function questionsOf({ files }: ContentSet): ReadonlyMap<string, WrittenQuestion> {
  return new Map(files.check.flatMap(({ value }) => value.questions.map((question) => [question.id, question])));
}

/** A criterion compares as its question can be answered: true or false, a number within bounds, an option that exists. */
export const criteriaFitTheirQuestions: Rule = (content) => {
  const questions = questionsOf(content);
  return content.files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ when }, index) =>
      placedLeavesOf(when).flatMap(({ path, leaf }): ContentFinding[] => {
        const question = questions.get(leaf.question);
        return question === undefined ? [] : misfits(file, ['signals', index, 'when', ...path], leaf, question);
      }),
    ),
  );
};

function misfits(file: string, path: ContentPath, leaf: Leaf, question: WrittenQuestion): ContentFinding[] {
  const form = formOf(leaf);
  const at = [...path, form];
  const named = { question: question.id };
  const is = 'is' in leaf ? leaf.is : undefined;
  const fits =
    question.kind === 'number' ? is === undefined : typeof is === (question.kind === 'yes-no' ? 'boolean' : 'string');
  if (!fits) {
    const written = is === undefined ? form : `${form}: ${is}`;
    return [{ file, path: at, code: 'criterion-kind', details: { ...named, kind: question.kind, form: written } }];
  }
  if (typeof is === 'string') return unknownOption(file, at, question, is);
  const threshold = thresholdOf(leaf);
  return threshold === undefined ? [] : outsideBounds(file, at, question, threshold);
}

function unknownOption(file: string, path: ContentPath, question: WrittenQuestion, option: string): ContentFinding[] {
  const options = (question.options ?? []).map(({ id }) => id);
  if (options.includes(option)) return [];
  const details = { question: question.id, option, allowed: options.join(', '), ...nearestDetail(option, options) };
  return [{ file, path, code: 'option-unknown', details }];
}

function outsideBounds(file: string, path: ContentPath, question: WrittenQuestion, found: number): ContentFinding[] {
  const { id, min, max } = question;
  if (min === undefined || max === undefined || (found >= min && found <= max)) return [];
  return [
    {
      file,
      path,
      code: 'bound-outside',
      details: { question: id, found: String(found), min: String(min), max: String(max) },
    },
  ];
}

/** Answers of an example are answers that the question accepts. */
export const exampleAnswersFitTheirQuestions: Rule = (content) => {
  const questions = questionsOf(content);
  return content.files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ examples }, index) =>
      examples.flatMap(({ answers }, at) =>
        Object.entries(answers).flatMap(([id, answer]): ContentFinding[] => {
          const question = questions.get(id);
          if (question === undefined || typeof answer === 'object') return [];
          const path = ['signals', index, 'examples', at, 'answers', id];
          if (!isOfKind(answer, question.kind)) {
            const details = { question: id, kind: question.kind, found: String(answer) };
            return [{ file, path, code: 'answer-kind', details }];
          }
          if (typeof answer === 'string') return unknownOption(file, path, question, answer);
          return typeof answer === 'number' ? outsideBounds(file, path, question, answer) : [];
        }),
      ),
    ),
  );
};

/** Whether an answer is of the type that a question of this kind takes. */
export function isOfKind(answer: AnswerValue, kind: QuestionKind): boolean {
  return typeof answer === { 'yes-no': 'boolean', number: 'number', choice: 'string' }[kind];
}

/** A signal fires for some answers and stays silent for others. */
export const everySignalCanFireAndStaySilent: Rule = (content) => {
  const questions = questionsOf(content);
  return content.files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ id, when }, index): ContentFinding[] => {
      // A question that does not exist or does not fit is a problem of its own.
      if (!isSound(when, questions)) return [];
      const path = ['signals', index, 'when'];
      if (!canReach('raised', when, questions)) return [{ file, path, code: 'signal-unreachable', details: { id } }];
      return canReach('clear', when, questions) ? [] : [{ file, path, code: 'signal-never-clear', details: { id } }];
    }),
  );
};

/** Whether every leaf asks something that its question can answer. */
export function isSound(when: Criterion, questions: ReadonlyMap<string, WrittenQuestion>): boolean {
  return leavesOf(when).every((leaf) => {
    const question = questions.get(leaf.question);
    return question !== undefined && misfits('', [], leaf, question).length === 0;
  });
}

/** A question is asked because a signal needs it; a screen because questions stand on it. */
export const questionsAndScreensAreUsed: Rule = ({ files, broken }) => {
  if (broken.unread.has('check')) return [];
  const used = new Set(
    files.check.flatMap(({ value }) =>
      value.signals.flatMap(({ when }) => leavesOf(when).map((leaf) => leaf.question)),
    ),
  );
  const screens = new Set(files.check.flatMap(({ value }) => value.questions.flatMap(({ screen }) => screen ?? [])));
  return [
    ...files.check.flatMap(({ file, value }) =>
      value.questions.flatMap(({ id }, index): ContentFinding[] =>
        used.has(id) || broken.strings.has(id)
          ? []
          : [{ file, path: ['questions', index, 'id'], code: 'question-unused', details: { id } }],
      ),
    ),
    ...files.screens.flatMap(({ file, value }) =>
      value.screens.flatMap(({ id }, index): ContentFinding[] =>
        screens.has(id) || broken.strings.has(id)
          ? []
          : [{ file, path: ['screens', index, 'id'], code: 'screen-unused', details: { id } }],
      ),
    ),
  ];
};

import { VERDICTS } from '../../domain/criterion.ts';
import { possibleAnswers, verdictInAll } from '../../domain/implied-answers.ts';
import { coversDelivery, type Scope } from '../../domain/scope.ts';
import type { ContentOf } from '../content-kinds.ts';
import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { rememberedSpan } from '../offset-order.ts';

import { isOfKind, isSound, questionsOf } from './criteria.ts';

type WrittenExample = ContentOf<'check'>['signals'][number]['examples'][number];

/** Every signal shows by example when it is raised, when it is clear and when it cannot tell. */
export const everySignalHasExamples: Rule = ({ files }) =>
  files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ examples }, index) =>
      VERDICTS.filter((verdict) => !examples.some((example) => example.verdict === verdict)).map(
        (verdict): ContentFinding => ({
          file,
          path: ['signals', index, 'examples'],
          code: 'example-missing',
          details: { verdict },
        }),
      ),
    ),
  );

/** What an example says comes out, with what its answers imply: as in the check itself. */
export const examplesComeOut: Rule = (content) => {
  const { files } = content;
  const byId = questionsOf(content);
  const questions = [...byId.values()];
  const signals = files.check.flatMap(({ value }) => value.signals);
  return files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ applies, levels, when, examples }, index) =>
      examples.flatMap((example, at): ContentFinding[] => {
        const path = ['signals', index, 'examples', at];
        if (covers(applies, example) === 'no') return [{ file, path, code: 'example-outside', details: {} }];
        // What does not fit its question is a problem of its own.
        if (!isSound(when, byId) || !answersFit(example, byId)) return [];
        const verdict = verdictInAll(when, possibleAnswers({ questions, signals }, example.answers));
        if (verdict !== example.verdict) {
          const details = { expected: example.verdict, found: verdict };
          return [{ file, path: [...path, 'verdict'], code: 'example-verdict', details }];
        }
        // On a day that falls in the window for some delivery dates only, either level may be right.
        const deciding = levels.find((rule) => covers(rule, example) !== 'no');
        if (example.level === undefined || deciding === undefined || covers(deciding, example) === 'depends') return [];
        if (example.level === deciding.level) return [];
        const details = { expected: example.level, found: deciding.level };
        return [{ file, path: [...path, 'level'], code: 'example-level', details }];
      }),
    ),
  );
};

function answersFit({ answers }: WrittenExample, questions: ReturnType<typeof questionsOf>): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const question = questions.get(id);
    return question === undefined || typeof answer === 'object' || isOfKind(answer, question.kind);
  });
}

function covers(scope: Scope, { day, mode, tear }: WrittenExample): 'yes' | 'no' | 'depends' {
  if (![false, true].some((afterLoss) => coversDelivery(scope, { mode, tear, afterLoss }))) return 'no';
  const from = scope.from === undefined ? { shortest: 0, longest: 0 } : rememberedSpan(scope.from);
  const until =
    scope.until === undefined
      ? { shortest: Number.POSITIVE_INFINITY, longest: Number.POSITIVE_INFINITY }
      : rememberedSpan(scope.until);
  if (day < from.shortest || day >= until.longest) return 'no';
  return day >= from.longest && day < until.shortest ? 'yes' : 'depends';
}

import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { questionsOf } from './criteria.ts';

/** A symptom is told with yes or no. */
export const symptomsAreYesNoQuestions: Rule = (content) => {
  const questions = questionsOf(content);
  return [...content.files.tests, ...content.files.programmes].flatMap(({ file, value }) =>
    value.symptoms.flatMap((id, index): ContentFinding[] => {
      const kind = questions.get(id)?.kind;
      return kind === undefined || kind === 'yes-no'
        ? []
        : [{ file, path: ['symptoms', index], code: 'symptom-kind', details: { question: id, kind } }];
    }),
  );
};

/** Too little strength says where to train; it never keeps a condition from being met. */
export const strengthNeverBlocks: Rule = ({ files }) =>
  files.tests.flatMap(({ file, value: { kind, meets } }): ContentFinding[] =>
    kind === 'strength' && meets !== undefined
      ? [{ file, path: ['meets'], code: 'test-strength-meets', details: { id: meets } }]
      : [],
  );

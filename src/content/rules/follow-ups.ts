import { type Criterion, leavesOf } from '../../domain/criterion.ts';
import type { ContentOf } from '../content-kinds.ts';
import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { questionsOf } from './criteria.ts';

type WrittenQuestion = ContentOf<'check'>['questions'][number];

/** A follow-up waits for a yes, so it follows yes-no questions; and a question on a screen waits for nothing. */
export const followUpsFollowYesNoQuestions: Rule = (content) => {
  const questions = questionsOf(content);
  return content.files.check.flatMap(({ file, value }) =>
    value.questions.flatMap(({ id, screen, follows = [] }, index): ContentFinding[] => {
      const path = ['questions', index, 'follows'];
      if (screen !== undefined && follows.length > 0)
        return [{ file, path, code: 'follows-on-screen', details: { id, screen } }];
      return follows.flatMap((gate): ContentFinding[] => {
        const kind = questions.get(gate)?.kind;
        return kind === undefined || kind === 'yes-no'
          ? []
          : [{ file, path, code: 'follows-kind', details: { question: gate, kind } }];
      });
    }),
  );
};

/** Questions that wait for each other would never be asked. */
export const followUpsEndSomewhere: Rule = (content) => {
  const questions = questionsOf(content);
  const reaches = (from: string, goal: string, passed: ReadonlySet<string>): boolean =>
    (questions.get(from)?.follows ?? []).some(
      (gate) => gate === goal || (!passed.has(gate) && reaches(gate, goal, new Set([...passed, gate]))),
    );
  return content.files.check.flatMap(({ file, value }) =>
    value.questions.flatMap(({ id }, index): ContentFinding[] =>
      reaches(id, id, new Set())
        ? [{ file, path: ['questions', index, 'follows'], code: 'follows-cycle', details: { id } }]
        : [],
    ),
  );
};

/**
 * A question without a screen that only counts beside a yes to a question on a screen is a follow-up, and says so:
 * otherwise its answer alone would be passed over.
 */
export const followUpsSayWhatTheyFollow: Rule = (content) => {
  const questions = questionsOf(content);
  const signals = content.files.check.flatMap(({ value }) => value.signals.map(({ when }) => when));
  return content.files.check.flatMap(({ file, value }) =>
    value.questions.flatMap(({ id, screen, follows }, index): ContentFinding[] => {
      if (screen !== undefined || follows !== undefined) return [];
      const beside = signals.filter((when) => asks(when, id)).map((when) => gatesBeside(when, id, questions));
      const [gate] = beside[0] ?? [];
      return gate === undefined || beside.some((gates) => gates.length === 0)
        ? []
        : [{ file, path: ['questions', index, 'id'], code: 'follows-missing', details: { id, gate } }];
    }),
  );
};

/**
 * A sign of level `now` that waits for a follow-up of another complaint says so: nobody hears of it who does not say
 * yes to that complaint first.
 */
export const urgentSignsSayWhatTheyWaitFor: Rule = (content) => {
  const questions = questionsOf(content);
  return content.files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ id, when, levels, behind }, index): ContentFinding[] => {
      if (!levels.some(({ level }) => level === 'now')) return [];
      const asked = leavesOf(when).map(({ question }) => question);
      const gates = asked.flatMap((question) => {
        const follows = questions.get(question)?.follows ?? [];
        return follows.some((gate) => asked.includes(gate)) ? [] : follows;
      });
      return [...new Set(gates)]
        .filter((gate) => questions.has(gate) && !behind.includes(gate))
        .map((gate) => ({ file, path: ['signals', index, 'when'], code: 'behind-missing', details: { id, gate } }));
    }),
  );
};

function asks(criterion: Criterion, id: string): boolean {
  return leavesOf(criterion).some((leaf) => leaf.question === id);
}

/** The questions on a screen to which a yes is needed beside this question. */
function gatesBeside(
  criterion: Criterion,
  id: string,
  questions: ReadonlyMap<string, WrittenQuestion>,
): readonly string[] {
  const parts = 'all' in criterion ? criterion.all : 'any' in criterion ? criterion.any : [];
  const around = parts.filter((part) => asks(part, id)).flatMap((part) => gatesBeside(part, id, questions));
  if (!('all' in criterion)) return around;
  const beside = parts
    .filter((part) => !asks(part, id))
    .flatMap((part) => leavesOf(part))
    .flatMap((leaf) => ('is' in leaf && leaf.is === true ? [leaf.question] : []))
    .filter((gate) => questions.get(gate)?.screen !== undefined);
  return [...beside, ...around];
}

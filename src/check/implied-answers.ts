import type { Answers } from '../domain/check-result.ts';
import type { AnswerValue, Question, Questionnaire } from '../domain/questionnaire.ts';
import { leavesOf } from './applicable-signals.ts';
import { isUnknown, type Leaf, leafVerdict } from './evaluate-criterion.ts';

/** A follow-up that reports something while every question it follows was denied. */
export interface Contradiction {
  readonly question: string;
  readonly given: AnswerValue;
  readonly gates: readonly string[];
}

type Reports = (question: string, answer: AnswerValue | undefined) => boolean;

/**
 * The answers with what they imply: an answer to a follow-up that raises some criterion says yes to the question that
 * it follows, also when that one is unanswered or "weet ik niet". Of several it says yes to the first that was not
 * denied. When all were denied the answers contradict each other; then the stricter of the two counts.
 */
export function withImpliedAnswers(questionnaire: Questionnaire, answers: Answers): Answers {
  const { implied } = follow(questionnaire, answers);
  return implied.size === 0 ? answers : { ...answers, ...Object.fromEntries(implied) };
}

/** The answers that cannot both be right, in the order of the questions. */
export function contradictions(questionnaire: Questionnaire, answers: Answers): readonly Contradiction[] {
  return follow(questionnaire, answers).contradictions;
}

/** Whether a follow-up may be asked: a question that it follows was answered with yes or with "weet ik niet". */
export function isDue({ questions }: Questionnaire, id: string, answers: Answers): boolean {
  const follows = questions.find((question) => question.id === id)?.follows ?? [];
  return follows.some((gate) => answers[gate] === true || isUnknown(answers[gate]));
}

function follow(
  questionnaire: Questionnaire,
  answers: Answers,
): { readonly implied: ReadonlyMap<string, true>; readonly contradictions: readonly Contradiction[] } {
  const implied = new Map<string, true>();
  const found: Contradiction[] = [];
  const reports = reporter(questionnaire);
  const answerTo = (id: string): AnswerValue | undefined => implied.get(id) ?? answers[id];
  const visit = ({ id, follows }: Question): void => {
    const given = answerTo(id);
    if (follows === undefined || given === undefined || !reports(id, given)) return;
    if (follows.some((gate) => answerTo(gate) === true)) return;
    const gate = follows.find((candidate) => answers[candidate] !== false) ?? follows[0];
    const asked = questionnaire.questions.find((question) => question.id === gate);
    if (asked === undefined) return;
    if (answers[asked.id] === false) found.push({ question: id, given, gates: follows });
    implied.set(asked.id, true);
    // The question that it follows may follow another one.
    visit(asked);
  };
  for (const question of questionnaire.questions) visit(question);
  return { implied, contradictions: found };
}

/** Whether an answer reports something: it raises a criterion by what is there, not by what is absent. */
function reporter({ signals }: Questionnaire): Reports {
  let leaves: readonly Leaf[] | undefined;
  return (question, answer) => {
    if (isUnknown(answer)) return false;
    leaves ??= signals.flatMap(({ when }) => leavesOf(when));
    return leaves.some(
      (leaf) => leaf.question === question && !isReassuring(leaf) && leafVerdict(leaf, answer) === 'raised',
    );
  };
}

/** A no and a number that stays below a threshold fit someone without the complaint. */
function isReassuring(leaf: Leaf): boolean {
  return ('is' in leaf && leaf.is === false) || 'atMost' in leaf || 'below' in leaf;
}

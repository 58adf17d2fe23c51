import {
  type Answers,
  type AnswerValue,
  type Criterion,
  isUnknown,
  type Leaf,
  leafVerdict,
  leavesOf,
  type Verdict,
  verdictOf,
} from './criterion.ts';

/** The part of a questionnaire that says which answer implies which. */
export interface Implications {
  readonly questions: readonly { readonly id: string; readonly follows?: readonly string[] | undefined }[];
  readonly signals: readonly { readonly when: Criterion }[];
}

/** A follow-up that reports something while every question it follows was denied. */
export interface Contradiction {
  readonly question: string;
  readonly given: AnswerValue;
  readonly gates: readonly string[];
}

/**
 * The answers with what they imply, in every way that they can be read (at least one).
 *
 * An answer to a follow-up that raises some criterion says yes to a question that it follows. Where it follows one,
 * that one is yes, also when it is unanswered, "weet ik niet" or, against the answer itself, denied. Where it follows
 * several and none is yes:
 *
 * - while one of them is unanswered, each of them may be the one: as many readings. Only what holds in all of them
 *   is certain, so that a further answer can add to it and never take away;
 * - where all were answered, every "weet ik niet" counts as yes;
 * - where all were denied the answers contradict each other, and all of them count as yes: the stronger answer.
 */
export function possibleAnswers(implications: Implications, answers: Answers): readonly [Answers, ...Answers[]] {
  const [first = NOTHING_IMPLIED, ...others] = readings(implications, answers).map(({ implied }) => implied);
  const complete = (implied: ReadonlyMap<string, true>): Answers =>
    implied.size === 0 ? answers : { ...answers, ...Object.fromEntries(implied) };
  return [complete(first), ...others.map(complete)];
}

/** The answers with what is implied however they are read. */
export function withImpliedAnswers(implications: Implications, answers: Answers): Answers {
  const [first, ...others] = possibleAnswers(implications, answers);
  if (others.length === 0) return first;
  const certain = Object.entries(first).filter(([id, value]) => others.every((other) => other[id] === value));
  return { ...answers, ...Object.fromEntries(certain) };
}

/** The verdict that holds in every reading: raised or clear where all say so, unknown otherwise. */
export function verdictInAll(criterion: Criterion, readingsOfAnswers: readonly [Answers, ...Answers[]]): Verdict {
  const [first, ...others] = readingsOfAnswers;
  const verdict = verdictOf(criterion, first);
  return others.every((answers) => verdictOf(criterion, answers) === verdict) ? verdict : 'unknown';
}

/** The answers that cannot both be right, in the order of the questions. */
export function contradictions(implications: Implications, answers: Answers): readonly Contradiction[] {
  return readings(implications, answers)[0]?.contradictions ?? [];
}

/** Whether a follow-up may be asked: a question that it follows was answered with yes or with "weet ik niet". */
export function isDue({ questions }: Pick<Implications, 'questions'>, id: string, answers: Answers): boolean {
  const follows = questions.find((question) => question.id === id)?.follows ?? [];
  return follows.some((gate) => answers[gate] === true || isUnknown(answers[gate]));
}

interface Reading {
  readonly implied: ReadonlyMap<string, true>;
  readonly contradictions: readonly Contradiction[];
}

const NOTHING_IMPLIED: ReadonlyMap<string, true> = new Map();

function readings(implications: Implications, answers: Answers): readonly Reading[] {
  const known = new Set(implications.questions.map(({ id }) => id));
  const followUps = implications.questions.flatMap(({ id, follows }) =>
    follows === undefined ? [] : [{ id, gates: follows, asked: follows.filter((gate) => known.has(gate)) }],
  );
  const reports = reporter(implications);

  const expand = ({ implied, contradictions: found }: Reading): readonly Reading[] => {
    const answerTo = (id: string): AnswerValue | undefined => implied.get(id) ?? answers[id];
    for (const { id, gates, asked } of followUps) {
      const given = answerTo(id);
      if (asked.length === 0 || given === undefined || !reports(id, given)) continue;
      if (gates.some((gate) => answerTo(gate) === true)) continue;
      if (asked.length > 1 && asked.some((gate) => answers[gate] === undefined)) {
        return asked.flatMap((gate) => expand({ implied: new Map([...implied, [gate, true]]), contradictions: found }));
      }
      const open = asked.filter((gate) => answers[gate] !== false);
      const contradicted = open.length === 0 ? [...found, { question: id, given, gates }] : found;
      const yes = (open.length === 0 ? asked : open).map((gate) => [gate, true] as const);
      return expand({ implied: new Map([...implied, ...yes]), contradictions: contradicted });
    }
    return [{ implied, contradictions: found }];
  };
  return expand({ implied: NOTHING_IMPLIED, contradictions: [] });
}

/** Whether an answer reports something: it raises a criterion by what is there, not by what is absent. */
function reporter({ signals }: Implications): (question: string, answer: AnswerValue) => boolean {
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

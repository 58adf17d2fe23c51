import type { IsoDate } from '../domain/calendar.ts';
import { type Answers, type Leaf, leafVerdict, leavesOf, type Verdict } from '../domain/criterion.ts';
import type { Delivery } from '../domain/delivery.ts';
import { isDue, withImpliedAnswers } from '../domain/implied-answers.ts';
import type { Question, Questionnaire, Screen } from '../domain/questionnaire.ts';
import { applicableQuestions, applicableSignals } from './applicable-signals.ts';
import { firstQuestions, openQuestions } from './open-questions.ts';

/** What to ask next: a screen with all its questions that still matter, or one question. */
export type CheckStep =
  | { readonly kind: 'screen'; readonly screen: Screen; readonly questions: readonly Question[] }
  | { readonly kind: 'question'; readonly question: Question };

/** Gives the next step for these answers; questions in `assumedClear` count as answered and clear. */
type NextStep = (answers: Answers, assumedClear: ReadonlySet<string>) => CheckStep | undefined;

const NOTHING_ASSUMED: ReadonlySet<string> = new Set();

/**
 * The next step that can still change the outcome; undefined when there is none.
 *
 * Alarm signals come first: the follow-up of a complaint that was just reported, then the screens in their order,
 * then what is left of the alarm signals, then the training signals in the same way. A question that follows another
 * one waits for a yes or "weet ik niet" to that one. "Weet ik niet" is an answer: that question is not asked again.
 */
export function nextQuestion(
  questionnaire: Questionnaire,
  delivery: Delivery,
  today: IsoDate,
  answers: Answers,
): CheckStep | undefined {
  return stepsFor(questionnaire, delivery, today)(answers, NOTHING_ASSUMED);
}

/**
 * For who cannot say which list fits: the questions of all screens that are not answered yet, by part of the body from
 * head to foot; undefined when every part has had its turn.
 */
export function nextBodyPart(
  questionnaire: Questionnaire,
  delivery: Delivery,
  today: IsoDate,
  answers: Answers,
): CheckStep | undefined {
  const open = applicableQuestions(questionnaire, delivery, today).filter(
    ({ id, screen }) => screen !== undefined && answers[id] === undefined,
  );
  for (const screen of questionnaire.body) {
    const questions = open.filter(({ body }) => body === screen.id);
    if (questions.length > 0) return { kind: 'screen', screen, questions };
  }
  return undefined;
}

/** How many steps are left, the next one included, if everything from here on turns out clear. */
export function remainingEstimate(
  questionnaire: Questionnaire,
  delivery: Delivery,
  today: IsoDate,
  answers: Answers,
): number {
  const next = stepsFor(questionnaire, delivery, today);
  const assumedClear = new Set<string>();
  for (let steps = 0; ; steps += 1) {
    const step = next(answers, assumedClear);
    if (step === undefined) return steps;
    for (const question of questionsOf(step)) assumedClear.add(question.id);
  }
}

/** The questions of a step. */
export function questionsOf(step: CheckStep): readonly Question[] {
  return step.kind === 'screen' ? step.questions : [step.question];
}

function stepsFor(questionnaire: Questionnaire, delivery: Delivery, today: IsoDate): NextStep {
  const signals = applicableSignals(questionnaire, delivery, today).map(({ signal }) => signal);
  const questions = applicableQuestions(questionnaire, delivery, today);
  const byId = new Map(questions.map((question) => [question.id, question]));

  return (given, assumedClear) => {
    const answers = withImpliedAnswers(questionnaire, given);
    const verdictOf = (leaf: Leaf): Verdict =>
      assumedClear.has(leaf.question) ? 'clear' : leafVerdict(leaf, answers[leaf.question]);
    const mayAsk = (id: string): boolean => {
      const question = byId.get(id);
      if (question === undefined || answers[id] !== undefined || assumedClear.has(id)) return false;
      return question.follows === undefined || isDue(questionnaire, id, answers);
    };

    for (const kind of ['alarm', 'training'] as const) {
      const undecided = signals
        .filter((signal) => signal.kind === kind)
        .map(({ when }) => ({
          first: firstQuestions(when, verdictOf, mayAsk),
          reported: leavesOf(when).some((leaf) => verdictOf(leaf) === 'raised'),
        }));
      const first = undecided.flatMap((signal) => signal.first);
      const followUps = undecided.filter(({ reported }) => reported).flatMap((signal) => signal.first);
      const step = single(followUps) ?? screen(first) ?? single(first);
      if (step !== undefined) return step;
    }
    return undefined;

    function single(ids: readonly string[]): CheckStep | undefined {
      const question = ids.map((id) => byId.get(id)).find((candidate) => candidate?.screen === undefined);
      return question === undefined ? undefined : { kind: 'question', question };
    }

    function screen(ids: readonly string[]): CheckStep | undefined {
      const wanted = new Set(ids.map((id) => byId.get(id)?.screen));
      const found = questionnaire.screens.find(({ id }) => wanted.has(id));
      if (found === undefined) return undefined;
      const open = new Set(signals.flatMap(({ when }) => openQuestions(when, verdictOf)));
      return {
        kind: 'screen',
        screen: found,
        questions: questions.filter(({ id, screen }) => screen === found.id && open.has(id) && mayAsk(id)),
      };
    }
  };
}

import { readAnswer } from '../../check/check-answers.ts';
import { evaluateCheck } from '../../check/evaluate-check.ts';
import {
  type CheckStep,
  nextBodyPart,
  nextQuestion,
  questionsOf,
  remainingEstimate,
} from '../../check/next-question.ts';
import { answerText } from '../../document/check-report.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Answers, AnswerValue } from '../../domain/criterion.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Question, Questionnaire } from '../../domain/questionnaire.ts';
import { type Wording, wordsFor } from '../../domain/wording.ts';
import { numberBounds } from '../../herstel/answer-template.ts';
import { answerWords, promptWords } from '../../text/check-words.ts';
import { answerSentence } from '../input/answer-file.ts';
import type { Asker, Choice, Prompt, Reply } from './asker.ts';

/** What the dialogue is about, and how it shows a finding that cannot wait. */
export interface CheckDialogue {
  readonly questionnaire: Questionnaire;
  readonly delivery: Delivery;
  readonly today: IsoDate;
  /** Whether there is something before the first question to go back to. */
  readonly canGoBack: boolean;
  readonly urgentText: (answers: Answers, findings: readonly string[]) => string;
}

const YES = 'yes';
const NO = 'no';
const UNKNOWN = 'unknown';
const STOP = 'stop';
const GO_ON = 'go-on';
const OK = 'ok';
const CHANGE = 'change';
const NOTHING = 'nothing';

/** How the check ended: with its answers, also where it was broken off, or back before its first question. */
export type CheckReply =
  | { readonly kind: 'answer' | 'cancelled'; readonly value: Answers }
  | { readonly kind: 'back' }
  | { readonly kind: 'left' };

/** What is remembered at a question; going back restores it whole. */
interface Moment {
  readonly remembered: Answers;
  /** Led through the body from head to foot, instead of screen by screen. */
  readonly isLed: boolean;
  /** "Iets anders" has stood on the last list as well as on the first. */
  readonly isOfferedAgain: boolean;
}

/**
 * Asks until nothing can change the outcome any more. A finding that says "bel nu" stops the questions at once and
 * is shown; going on is a choice. Answers that no longer matter after a correction do not count.
 */
export async function askCheck(dialogue: CheckDialogue, asker: Asker): Promise<CheckReply> {
  const { questionnaire, delivery, today } = dialogue;
  const say = (wording: Wording) => wordsFor(wording, delivery.afterLoss) ?? '';
  const offeredAtEnd = questionnaire.questions.filter(({ atEnd }) => atEnd === true);
  const history: Moment[] = [];
  let now: Moment = { remembered: {}, isLed: false, isOfferedAgain: false };
  let shown: readonly string[] = [];
  // Danger and a plan are asked before the check stops at thoughts: they decide whom to call.
  const waits = new Set(questionnaire.signals.filter(({ crisis }) => crisis).map(({ id }) => id));

  for (;;) {
    const { answers, step } = settle(dialogue, now);
    const urgent = evaluateCheck({ questionnaire }, delivery, today, answers)
      .findings.filter(
        ({ id, level, verdict }) =>
          level === 'now' && (verdict === 'raised' || !isFollowUp(step)) && !(isFollowUp(step) && waits.has(id)),
      )
      .map(({ id }) => id);
    const unseen = urgent.filter((id) => !shown.includes(id));
    shown = urgent.filter((id) => shown.includes(id));

    const canGoBack = history.length > 0 || dialogue.canGoBack;
    const canLeave = questionnaire.questions.some(
      (question) => question.private === true && (answers[question.id] ?? false) !== false,
    );
    const left = now.isLed ? 0 : remainingEstimate(questionnaire, delivery, today, answers);
    let reply: Reply<Moment | typeof STOP>;
    if (unseen.length > 0) {
      asker.show(dialogue.urgentText(answers, unseen));
      reply = await askToGoOn(step !== undefined, canLeave);
      shown = urgent;
      if (reply.kind === 'answer' && reply.value !== STOP) continue;
    } else if (step === undefined) {
      reply = await askOverview(answers, { canGoBack, canLeave });
    } else {
      const where = { progress: promptWords.progress(history.length + 1, history.length + left), canGoBack, canLeave };
      // On the last list, for what came up on the way.
      const again = left === 1 ? offeredAtEnd.filter(({ id }) => answers[id] === false) : [];
      reply = await askStep(step, again, where);
    }

    if (reply.kind === 'left') return reply;
    if (reply.kind === 'cancelled') return { kind: 'cancelled', value: answers };
    if (reply.kind === 'back') {
      const before = history.pop();
      if (before === undefined) return reply;
      now = before;
    } else if (reply.value === STOP) {
      return { kind: 'answer', value: answers };
    } else {
      history.push(now);
      now = reply.value;
    }
  }

  function withAnswers(reply: Reply<Answers>): Reply<Moment> {
    if (reply.kind !== 'answer') return reply;
    return { kind: 'answer', value: { ...now, remembered: { ...now.remembered, ...reply.value } } };
  }

  async function askToGoOn(more: boolean, canLeave: boolean): Promise<Reply<Moment | typeof STOP>> {
    const prompt = { title: promptWords.nowQuestion, help: [promptWords.nowStop], canGoBack: true, canLeave };
    const goOn = choiceOf(GO_ON, more ? promptWords.nowGoOnOption : promptWords.nowOverviewOption);
    const reply = await asker.one(prompt, [goOn, choiceOf(STOP, promptWords.nowStopOption)]);
    if (reply.kind !== 'answer') return reply;
    return { kind: 'answer', value: reply.value === STOP ? STOP : now };
  }

  async function askStep(step: CheckStep, again: readonly Question[], where: Where): Promise<Reply<Moment>> {
    if (step.kind === 'question') return withAnswers(await askQuestion(step.question, where));
    for (;;) {
      const canLeave = where.canLeave || step.questions.some((question) => question.private === true);
      const prompt = { ...where, title: say(step.screen.title), canLeave, canBeLed: canBeLed() };
      const choices = step.questions.map(({ id, text, help }) => choiceOf(id, say(text), help && say(help)));
      const reply = await asker.some(prompt, [...choices, ...again.map(({ id, label }) => choiceOf(id, say(label)))]);
      if (reply.kind !== 'answer') return reply;
      const { chosen, unsure, wantsGuide } = reply.value;
      const ticked = Object.fromEntries(chosen.map((id) => [id, true]));
      if (wantsGuide) {
        return { kind: 'answer', value: { ...now, remembered: { ...now.remembered, ...ticked }, isLed: true } };
      }
      const rest = unsure ? step.questions.filter(({ id }) => ticked[id] === undefined) : [];
      const singly = await askSingly(rest, where);
      if (singly.kind === 'back') continue;
      if (singly.kind !== 'answer') return singly;
      const listed = Object.fromEntries(step.questions.map(({ id }) => [id, false]));
      const remembered = { ...now.remembered, ...listed, ...ticked, ...singly.value };
      const isOfferedAgain = now.isOfferedAgain || again.length > 0;
      return { kind: 'answer', value: { ...now, remembered, isOfferedAgain } };
    }
  }

  function canBeLed(): boolean {
    return !now.isLed && questionnaire.body.length > 0;
  }

  /** One question after the other; back at the first one goes back to the list. */
  async function askSingly(questions: readonly Question[], where: Where): Promise<Reply<Answers>> {
    let given: Answers = {};
    for (let index = 0; index < questions.length; ) {
      const question = questions[index];
      if (question === undefined) break;
      const reply = await askQuestion(question, { ...where, canGoBack: true });
      if (reply.kind === 'cancelled' || reply.kind === 'left') return reply;
      if (reply.kind === 'back' && index === 0) return reply;
      if (reply.kind === 'answer') given = { ...given, ...reply.value };
      index += reply.kind === 'back' ? -1 : 1;
    }
    return { kind: 'answer', value: given };
  }

  async function askQuestion(
    question: Question,
    given: Pick<Prompt, 'progress' | 'canGoBack' | 'canLeave'>,
  ): Promise<Reply<Answers>> {
    const where = { ...given, canLeave: given.canLeave === true || question.private === true };
    const help = question.help === undefined ? [] : [say(question.help)];
    const answered = (value: AnswerValue): Reply<Answers> => ({ kind: 'answer', value: { [question.id]: value } });
    if (question.kind === 'number') {
      const keys = `${promptWords.numberKeys} ${numberBounds(question)}`;
      const reply = await asker.line({ ...where, title: say(question.text), help: [...help, keys] }, (typed) => {
        if (typed === '') return promptWords.needsAnswer;
        const reading = readAnswer(question, typed, answerWords);
        return 'problem' in reading ? answerSentence(reading.problem, questionnaire) : undefined;
      });
      if (reply.kind !== 'answer') return reply;
      const reading = readAnswer(question, reply.value, answerWords);
      return answered('value' in reading ? reading.value : { unknown: true });
    }
    const options =
      question.kind === 'choice'
        ? (question.options ?? []).map(({ id, text }) => choiceOf(id, say(text)))
        : [
            { id: YES, label: promptWords.yes, key: 'j' },
            { id: NO, label: promptWords.no, key: 'n' },
          ];
    const unknown: Choice = { id: UNKNOWN, label: promptWords.unknown, key: '?', isUnknown: true };
    const reply = await asker.one({ ...where, title: say(question.text), help }, [...options, unknown]);
    if (reply.kind !== 'answer') return reply;
    if (reply.value === UNKNOWN) return answered({ unknown: true });
    return answered(question.kind === 'choice' ? reply.value : reply.value === YES);
  }

  async function askOverview(answers: Answers, where: Where): Promise<Reply<Moment | typeof STOP>> {
    const answered = questionnaire.questions.flatMap((question) => {
      const answer = answers[question.id];
      return answer === undefined ? [] : [{ question, answer, text: answerText(question, answer, say) }];
    });
    const telling = answered.filter(({ answer }) => answer !== false);
    const again = offeredAtEnd.filter(({ id }) => answers[id] === false);
    if (telling.length === 0 && (again.length === 0 || now.isOfferedAgain)) return { kind: 'answer', value: STOP };
    const help = [
      ...telling.map(({ question, text }) => `${say(question.label)}: ${text}`),
      ...(telling.length < answered.length ? [promptWords.overviewRest(answered.length - telling.length)] : []),
    ];
    const reply = await asker.one({ ...where, title: promptWords.overviewQuestion, help }, [
      choiceOf(OK, promptWords.overviewOk),
      ...again.map(({ id, label }) => choiceOf(id, promptWords.overviewAlso(say(label)))),
      choiceOf(CHANGE, promptWords.overviewChange),
    ]);
    if (reply.kind !== 'answer') return reply;
    if (reply.value === OK) return { kind: 'answer', value: STOP };
    if (reply.value !== CHANGE) return withAnswers({ kind: 'answer', value: { [reply.value]: true } });
    const { canLeave } = where;
    const wanted = await asker.one({ title: promptWords.changeQuestion, canGoBack: false, canLeave }, [
      ...answered.map(({ question, text }) => choiceOf(question.id, `${say(question.label)}: ${text}`)),
      choiceOf(NOTHING, promptWords.changeNothing),
    ]);
    if (wanted.kind !== 'answer') return wanted;
    const question = answered.find((entry) => entry.question.id === wanted.value)?.question;
    if (question === undefined) return { kind: 'answer', value: now };
    const changed = await askQuestion(question, { canGoBack: true, canLeave });
    return changed.kind === 'back' ? { kind: 'answer', value: now } : withAnswers(changed);
  }
}

type Where = Required<Pick<Prompt, 'canGoBack' | 'canLeave'>> & Pick<Prompt, 'progress'>;

/** While a follow-up is due, what is uncertain because of it can wait for its answer. */
function isFollowUp(step: CheckStep | undefined): boolean {
  return step?.kind === 'question' && step.question.follows !== undefined;
}

/** The remembered answers that still matter, in the order of asking, and what to ask next. */
function settle(
  { questionnaire, delivery, today }: CheckDialogue,
  { remembered, isLed }: Moment,
): { readonly answers: Answers; readonly step: CheckStep | undefined } {
  const answers: Record<string, AnswerValue> = {};
  if (isLed) {
    for (const { id, screen } of questionnaire.questions) {
      const answer = remembered[id];
      if (screen !== undefined && answer !== undefined) answers[id] = answer;
    }
  }
  for (;;) {
    const step = nextQuestion(questionnaire, delivery, today, answers);
    const known =
      step === undefined
        ? []
        : questionsOf(step).filter(({ id }) => answers[id] === undefined && remembered[id] !== undefined);
    if (known.length === 0) {
      const isList = step?.kind === 'screen' && isLed;
      return { answers, step: (isList ? nextBodyPart(questionnaire, delivery, today, answers) : undefined) ?? step };
    }
    for (const { id } of known) {
      const answer = remembered[id];
      if (answer !== undefined) answers[id] = answer;
    }
  }
}

function choiceOf(id: string, label: string, hint?: string): Choice {
  return hint === undefined || hint === '' ? { id, label } : { id, label, hint };
}

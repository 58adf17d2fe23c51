import { readAnswer } from '../../check/check-answers.ts';
import { evaluateCheck } from '../../check/evaluate-check.ts';
import { type CheckStep, nextQuestion, questionsOf, remainingEstimate } from '../../check/next-question.ts';
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
export type CheckReply = { readonly kind: 'answer' | 'cancelled'; readonly value: Answers } | { readonly kind: 'back' };

/**
 * Asks until nothing can change the outcome any more. A finding that says "bel nu" stops the questions at once and
 * is shown; going on is a choice. Answers that no longer matter after a correction do not count.
 */
export async function askCheck(dialogue: CheckDialogue, asker: Asker): Promise<CheckReply> {
  const { questionnaire, delivery, today } = dialogue;
  const say = (wording: Wording) => wordsFor(wording, delivery.afterLoss) ?? '';
  /** What was answered, in groups that "vorige vraag" takes back together. */
  const groups: string[][] = [];
  let remembered: Answers = {};
  let shown: readonly string[] = [];
  // Danger and a plan are asked before the check stops at thoughts: they decide whom to call.
  const waits = new Set(questionnaire.signals.filter(({ crisis }) => crisis).map(({ id }) => id));

  for (;;) {
    const { answers, step } = settle(dialogue, remembered);
    const urgent = evaluateCheck({ questionnaire }, delivery, today, answers)
      .findings.filter(
        ({ id, level, verdict }) =>
          level === 'now' && (verdict === 'raised' || !isFollowUp(step)) && !(isFollowUp(step) && waits.has(id)),
      )
      .map(({ id }) => id);
    const unseen = urgent.filter((id) => !shown.includes(id));
    shown = urgent.filter((id) => shown.includes(id));

    const canGoBack = groups.length > 0 || dialogue.canGoBack;
    let reply: Reply<Answers | typeof STOP>;
    if (unseen.length > 0) {
      asker.show(dialogue.urgentText(answers, unseen));
      reply = await askToGoOn(asker, step !== undefined);
      shown = urgent;
    } else if (step === undefined) {
      reply = await askOverview(answers, canGoBack);
    } else {
      const progress = promptWords.progress(
        groups.length + 1,
        groups.length + remainingEstimate(questionnaire, delivery, today, answers),
      );
      reply = await askStep(step, progress, canGoBack);
      if (reply.kind === 'answer') groups.push(questionsOf(step).map(({ id }) => id));
    }

    if (reply.kind === 'cancelled') return { kind: 'cancelled', value: answers };
    if (reply.kind === 'back') {
      const last = groups.pop();
      if (last === undefined) return reply;
      remembered = without(remembered, last);
    } else if (reply.value === STOP) {
      return { kind: 'answer', value: answers };
    } else {
      remembered = { ...remembered, ...reply.value };
    }
  }

  async function askStep(step: CheckStep, progress: string, canGoBack: boolean): Promise<Reply<Answers>> {
    if (step.kind === 'question') return askQuestion(step.question, { progress, canGoBack });
    for (;;) {
      const prompt = { title: say(step.screen.title), progress, canGoBack };
      const choices = step.questions.map(({ id, text, help }) => choiceOf(id, say(text), help && say(help)));
      const reply = await asker.some(prompt, choices);
      if (reply.kind !== 'answer') return reply;
      const ticked = new Set(reply.value.chosen);
      const rest = reply.value.unsure ? step.questions.filter(({ id }) => !ticked.has(id)) : [];
      const singly = await askSingly(rest, progress);
      if (singly.kind === 'cancelled') return singly;
      if (singly.kind === 'back') continue;
      const listed = Object.fromEntries(step.questions.map(({ id }) => [id, ticked.has(id)]));
      return { kind: 'answer', value: { ...listed, ...singly.value } };
    }
  }

  /** One question after the other; back at the first one goes back to the list. */
  async function askSingly(questions: readonly Question[], progress: string): Promise<Reply<Answers>> {
    let given: Answers = {};
    for (let index = 0; index < questions.length; ) {
      const question = questions[index];
      if (question === undefined) break;
      const reply = await askQuestion(question, { progress, canGoBack: true });
      if (reply.kind === 'cancelled') return reply;
      if (reply.kind === 'back' && index === 0) return reply;
      if (reply.kind === 'answer') given = { ...given, ...reply.value };
      index += reply.kind === 'back' ? -1 : 1;
    }
    return { kind: 'answer', value: given };
  }

  async function askQuestion(
    question: Question,
    where: Pick<Prompt, 'progress' | 'canGoBack'>,
  ): Promise<Reply<Answers>> {
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
        : [choiceOf(NO, promptWords.no), choiceOf(YES, promptWords.yes)];
    const unknown: Choice = { id: UNKNOWN, label: promptWords.unknown, isUnknown: true };
    const reply = await asker.one({ ...where, title: say(question.text), help }, [...options, unknown]);
    if (reply.kind !== 'answer') return reply;
    if (reply.value === UNKNOWN) return answered({ unknown: true });
    return answered(question.kind === 'choice' ? reply.value : reply.value === YES);
  }

  async function askOverview(answers: Answers, canGoBack: boolean): Promise<Reply<Answers | typeof STOP>> {
    const answered = questionnaire.questions.flatMap((question) => {
      const answer = answers[question.id];
      return answer === undefined ? [] : [{ question, answer, text: answerText(question, answer, say) }];
    });
    if (answered.length === 0) return { kind: 'answer', value: STOP };
    const telling = answered.filter(({ answer }) => answer !== false);
    const help = [
      ...telling.map(({ question, text }) => `${say(question.label)}: ${text}`),
      ...(telling.length < answered.length ? [promptWords.overviewRest(answered.length - telling.length)] : []),
    ];
    const reply = await asker.one({ title: promptWords.overviewQuestion, help, canGoBack }, [
      choiceOf(OK, promptWords.overviewOk),
      choiceOf(CHANGE, promptWords.overviewChange),
    ]);
    if (reply.kind !== 'answer') return reply;
    if (reply.value === OK) return { kind: 'answer', value: STOP };
    const wanted = await asker.one({ title: promptWords.changeQuestion, canGoBack: false }, [
      ...answered.map(({ question, text }) => choiceOf(question.id, `${say(question.label)}: ${text}`)),
      choiceOf(NOTHING, promptWords.changeNothing),
    ]);
    if (wanted.kind !== 'answer') return wanted;
    const question = answered.find((entry) => entry.question.id === wanted.value)?.question;
    if (question === undefined) return { kind: 'answer', value: {} };
    const changed = await askQuestion(question, { canGoBack: true });
    return changed.kind === 'back' ? { kind: 'answer', value: {} } : changed;
  }
}

/** While a follow-up is due, what is uncertain because of it can wait for its answer. */
function isFollowUp(step: CheckStep | undefined): boolean {
  return step?.kind === 'question' && step.question.follows !== undefined;
}

async function askToGoOn(asker: Asker, more: boolean): Promise<Reply<Answers | typeof STOP>> {
  const prompt = { title: promptWords.nowQuestion, help: [promptWords.nowStop], canGoBack: true };
  const stop = choiceOf(STOP, promptWords.nowStopOption);
  const goOn = choiceOf(GO_ON, more ? promptWords.nowGoOnOption : promptWords.nowOverviewOption);
  const reply = await asker.one(prompt, [stop, goOn]);
  if (reply.kind !== 'answer') return reply;
  return { kind: 'answer', value: reply.value === STOP ? STOP : {} };
}

/** The remembered answers that still matter, in the order of asking, and what to ask next. */
function settle(
  { questionnaire, delivery, today }: CheckDialogue,
  remembered: Answers,
): { readonly answers: Answers; readonly step: CheckStep | undefined } {
  const answers: Record<string, AnswerValue> = {};
  for (;;) {
    const step = nextQuestion(questionnaire, delivery, today, answers);
    const known = step === undefined ? [] : questionsOf(step).filter(({ id }) => remembered[id] !== undefined);
    if (known.length === 0) return { answers, step };
    for (const { id } of known) {
      const answer = remembered[id];
      if (answer !== undefined) answers[id] = answer;
    }
  }
}

function without(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}

function choiceOf(id: string, label: string, hint?: string): Choice {
  return hint === undefined || hint === '' ? { id, label } : { id, label, hint };
}

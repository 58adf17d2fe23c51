import { applicableQuestions, applicableSignals } from '../check/applicable-signals.ts';
import { momentText } from '../document/check-report.ts';
import { longDate } from '../document/dutch-date.ts';
import { situationArguments } from '../document/situation-arguments.ts';
import { daysBetween, type IsoDate } from '../domain/calendar.ts';
import { leavesOf } from '../domain/criterion.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { CheckTopic, Question, Questionnaire } from '../domain/questionnaire.ts';
import { wordsFor } from '../domain/wording.ts';
import { promptWords, templateWords } from '../text/check-words.ts';

/** An answer file to fill in (YAML): the questions of this day and delivery by topic, with what may be answered. */
export function answerTemplate(questionnaire: Questionnaire, delivery: Delivery, today: IsoDate): string {
  const questions = applicableQuestions(questionnaire, delivery, today);
  const topicOf = topicsByQuestion(questionnaire, delivery, today);
  const day = daysBetween(delivery.deliveredOn, today);
  const moment = `${longDate(today)}, ${momentText({ delivery, today, day })}`;
  const lines = [
    ...templateWords.heading(moment).map((line) => comment(line)),
    comment(templateWords.command(commandFor(delivery, today))),
    '',
    'antwoorden:',
  ];
  for (const { id, title } of topicsInOrder(questionnaire, questions, topicOf)) {
    const ofTopic = questions.filter((question) => topicOf.get(question.id) === id);
    if (ofTopic.length === 0) continue;
    lines.push('', comment(`--- ${title} ---`, '  '));
    for (const question of ofTopic) lines.push(...questionLines(question, delivery.afterLoss));
  }
  lines.push('', ...templateWords.since(questions[0]?.id ?? '').map((line) => comment(line)), 'sinds:');
  lines.push('', ...templateWords.questions.map((line) => comment(line)), 'vragen:');
  return `${lines.join('\n')}\n`;
}

/** Topics with the questions that are asked first on top; a topic without a screen comes last. */
function topicsInOrder(
  { topics, screens }: Questionnaire,
  questions: readonly Question[],
  topicOf: ReadonlyMap<string, string>,
): readonly CheckTopic[] {
  const firstScreen = (topic: string): number =>
    Math.min(
      ...questions
        .filter(({ id, screen }) => topicOf.get(id) === topic && screen !== undefined)
        .map(({ screen }) => screens.findIndex(({ id }) => id === screen)),
    );
  const order = new Map(topics.map(({ id }) => [id, firstScreen(id)]));
  return topics.toSorted((a, b) => Math.sign((order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)) || 0);
}

/** "van 34 tot 42 °C" */
export function numberBounds({ min, max, unit }: { min?: number; max?: number; unit?: string | undefined }): string {
  const written = (bound: number | undefined) => String(bound ?? '').replace('.', ',');
  return promptWords.bounds(written(min), written(max), unit ?? '');
}

function questionLines(question: Question, afterLoss: boolean): readonly string[] {
  const texts = [question.text, question.help].flatMap((text) =>
    text === undefined ? [] : (wordsFor(text, afterLoss) ?? []),
  );
  return [
    ...texts.map((text) => comment(text, '  ')),
    ...(question.follows === undefined ? [] : [comment(templateWords.follows(question.follows), '  ')]),
    ...acceptedLines(question, afterLoss).map((line) => comment(line, '  ')),
    `  ${question.id}:`,
  ];
}

function acceptedLines(question: Question, afterLoss: boolean): readonly string[] {
  switch (question.kind) {
    case 'yes-no':
      return [templateWords.yesNo];
    case 'number':
      return [templateWords.number(numberBounds(question))];
    case 'choice':
      return [
        templateWords.choice,
        ...(question.options ?? []).map(({ id, text }) => `  ${id}: ${wordsFor(text, afterLoss) ?? ''}`),
        `  ${templateWords.unknown}`,
      ];
  }
}

/** A question stands under the topic whose signals use it most; where that is equal, under the first. */
function topicsByQuestion(questionnaire: Questionnaire, delivery: Delivery, today: IsoDate): Map<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { signal } of applicableSignals(questionnaire, delivery, today)) {
    for (const { question } of leavesOf(signal.when)) {
      const perTopic = uses.get(question) ?? new Map<string, number>();
      uses.set(question, perTopic.set(signal.topic, (perTopic.get(signal.topic) ?? 0) + 1));
    }
  }
  return new Map(
    [...uses].map(([question, perTopic]) => [question, [...perTopic].reduce((a, b) => (b[1] > a[1] ? b : a))[0]]),
  );
}

function commandFor(delivery: Delivery, today: IsoDate): string {
  return `herstel check ${situationArguments(delivery)} --vandaag ${today} --antwoorden antwoorden.yaml`;
}

function comment(text: string, indent = ''): string {
  return text === '' ? `${indent}#` : `${indent}# ${text.replace(/\s+/g, ' ')}`;
}

import type { CheckResult, Finding } from '../domain/check-result.ts';
import type { Answers, AnswerValue, Criterion } from '../domain/criterion.ts';
import { elapsedBetween } from '../domain/elapsed.ts';
import type { CheckGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import type { LevelRule, Question, Signal } from '../domain/questionnaire.ts';
import { type Wording, wordsFor } from '../domain/wording.ts';
import { checkWords, summaryWords } from '../text/check-words.ts';
import { elapsedText } from './dutch-date.ts';

/** Everything that the documents of a check tell about. */
export interface CheckReport {
  readonly guide: CheckGuide;
  readonly result: CheckResult;
  readonly answers: Answers;
  /** The signals that count for this day and delivery, with the rule that decides. */
  readonly signals: readonly { readonly signal: Signal; readonly rule: LevelRule }[];
  /** The questions that these signals use. */
  readonly questions: readonly Question[];
  /** The plan before the answers, and with what the answers say about its conditions. */
  readonly plan: RecoveryPlan;
  readonly planAfter: RecoveryPlan;
}

/** A finding with the signal and the rule behind it. */
export interface ExplainedFinding {
  readonly finding: Finding;
  readonly signal: Signal;
  readonly rule: LevelRule;
}

/** The findings with their signal, in the order of the result. */
export function explainedFindings({ result, signals }: CheckReport): readonly ExplainedFinding[] {
  return result.findings.flatMap((finding) => {
    const found = signals.find(({ signal }) => signal.id === finding.id);
    return found === undefined ? [] : [{ finding, ...found }];
  });
}

/** The words for this reader; an empty text when there is nothing to say after a loss. */
export function sayer({ result }: Pick<CheckReport, 'result'>): (wording: Wording) => string {
  return (wording) => wordsFor(wording, result.delivery.afterLoss) ?? '';
}

/** "8 maanden en 2 weken na de bevalling (dag 259)", or the day itself. */
export function momentText({ delivery, today, day }: Pick<CheckResult, 'delivery' | 'today' | 'day'>): string {
  if (day === 0) return `${checkWords.birthday} (${checkWords.dayCount(0)})`;
  const elapsed = checkWords.afterBirth(elapsedText(elapsedBetween(delivery.deliveredOn, today)));
  return day < 14 ? elapsed : `${elapsed} (${checkWords.dayCount(day)})`;
}

/** An answer in words: "ja", "38,2 °C", the text of the option. */
export function answerText(question: Question, answer: AnswerValue, say: (wording: Wording) => string): string {
  if (typeof answer === 'object') return summaryWords.unknown;
  if (typeof answer === 'boolean') return answer ? summaryWords.yes : summaryWords.no;
  if (typeof answer === 'number') return withUnit(String(answer).replace('.', ','), question.unit);
  const option = question.options?.find(({ id }) => id === answer);
  return option === undefined ? answer : say(option.text);
}

/** "38,2 °C"; without a unit the number alone. */
function withUnit(number: string, unit: string | undefined): string {
  return unit === undefined ? number : `${number} ${unit}`;
}

/** As many items of a list as a reader will read. */
const LONGEST_LIST = 12;

/** "a; b; c" (a label may have a comma itself), or the first twelve and how many more. */
export function shortList(labels: readonly string[]): string {
  const rest = labels.length - LONGEST_LIST;
  return rest > 1 ? `${labels.slice(0, LONGEST_LIST).join('; ')}; ${checkWords.andMore(rest)}` : labels.join('; ');
}

/** The ids of the questions within a criterion. */
export function questionsIn(criterion: Criterion): readonly string[] {
  if ('all' in criterion) return criterion.all.flatMap(questionsIn);
  if ('any' in criterion) return criterion.any.flatMap(questionsIn);
  return [criterion.question];
}

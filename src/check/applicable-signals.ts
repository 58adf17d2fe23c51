import { dayNumberOfIso, type IsoDate } from '../domain/calendar.ts';
import { leavesOf } from '../domain/criterion.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { LevelRule, Question, Questionnaire, Signal } from '../domain/questionnaire.ts';
import { coversDay, coversDelivery, type Scope } from '../domain/scope.ts';
import { wordsFor } from '../domain/wording.ts';

/** A signal that counts on this day for this delivery, with the level rule that decides. */
export interface ApplicableSignal {
  readonly signal: Signal;
  readonly rule: LevelRule;
  readonly ruleIndex: number;
}

/** The signals of this day and delivery, in the order of the data. */
export function applicableSignals(
  questionnaire: Questionnaire,
  delivery: Delivery,
  today: IsoDate,
): readonly ApplicableSignal[] {
  const delivered = dayNumberOfIso(delivery.deliveredOn);
  const now = dayNumberOfIso(today);
  const fits = (scope: Scope) => coversDelivery(scope, delivery) && coversDay(scope, delivered, now);
  return questionnaire.signals.flatMap((signal) => {
    if (!fits(signal.applies)) return [];
    const ruleIndex = signal.levels.findIndex(fits);
    const rule = signal.levels[ruleIndex];
    return rule === undefined ? [] : [{ signal, rule, ruleIndex }];
  });
}

/** The questions that some signal of this day and delivery uses, in the order of the data. */
export function applicableQuestions(
  questionnaire: Questionnaire,
  delivery: Delivery,
  today: IsoDate,
): readonly Question[] {
  const used = new Set<string>();
  for (const { signal } of applicableSignals(questionnaire, delivery, today)) {
    for (const leaf of leavesOf(signal.when)) used.add(leaf.question);
  }
  return questionnaire.questions.filter(
    (question) => used.has(question.id) && wordsFor(question.text, delivery.afterLoss) !== undefined,
  );
}

import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateCheck } from '../../src/check/evaluate-check.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { CheckResult } from '../../src/domain/check-result.ts';
import { type Answers, type AnswerValue, leavesOf } from '../../src/domain/criterion.ts';
import { type Delivery, MODES, TEARS } from '../../src/domain/delivery.ts';
import { contradictions, isDue, possibleAnswers } from '../../src/domain/implied-answers.ts';
import { LEVELS } from '../../src/domain/level.ts';
import type { Question } from '../../src/domain/questionnaire.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

// Other cases in every run; fast-check prints the seed of a run that fails.
const FRESH = { seed: randomInt(0x7fffffff), numRuns: 1500 };
const DELIVERED_ON = '2024-03-01';
const UNKNOWN = { unknown: true } as const;
const guide = shippedGuide();
const { questionnaire } = guide;
const { questions, signals } = questionnaire;
const severalGates = questions.filter(({ follows = [] }) => follows.length > 1);
const around = new Set([...severalGates.map(({ id }) => id), ...severalGates.flatMap(({ follows = [] }) => follows)]);

const situations: fc.Arbitrary<{ born: Delivery; day: number }> = fc.record({
  born: fc
    .record({ mode: fc.constantFrom(...MODES), tear: fc.constantFrom(...TEARS), afterLoss: fc.boolean() })
    .map((parts) => delivery(DELIVERED_ON, parts)),
  day: fc.oneof(fc.nat(3), fc.nat(90), fc.nat(1200)),
});

/** A few answers, mostly about follow-ups of several questions and the questions that these follow. */
const sparse: fc.Arbitrary<Answers> = fc
  .uniqueArray(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...questions.filter(({ id }) => around.has(id))) },
      fc.constantFrom(...questions),
    ),
    { selector: ({ id }) => id, maxLength: 7 },
  )
  .chain((asked) => fc.tuple(...asked.map((question) => answerTo(question).map((answer) => [question.id, answer]))))
  .map((entries) => Object.fromEntries(entries));

function answerTo({ kind, min = 0, max = 100, options = [] }: Question): fc.Arbitrary<AnswerValue> {
  const unknown = fc.constant<AnswerValue>(UNKNOWN);
  if (kind === 'yes-no') return fc.oneof({ weight: 4, arbitrary: fc.boolean() }, unknown);
  if (kind === 'choice') return fc.oneof(fc.constantFrom(...options.map(({ id }) => id)), unknown);
  return fc.oneof(
    fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10),
    unknown,
  );
}

function check({ born, day }: { born: Delivery; day: number }, answers: Answers): CheckResult {
  return evaluateCheck(guide, born, isoDateOf(dayNumberOfIso(date(DELIVERED_ON)) + day), answers);
}

function rank({ level }: CheckResult): number {
  return LEVELS.indexOf(level);
}

describe('a few answers to the shipped check [H-02]', () => {
  it('never get a lower level by one more answer, unless it settles a follow-up that was due', () => {
    fc.assert(
      fc.property(
        situations,
        sparse,
        fc
          .oneof(fc.constantFrom(...questions.filter(({ id }) => around.has(id))), fc.constantFrom(...questions))
          .chain((question) => fc.tuple(fc.constant(question), answerTo(question))),
        (situation, answers, [{ id, kind }, answer]) => {
          const { [id]: _, ...before } = answers;
          const due = possibleAnswers(questionnaire, before).some((possible) => isDue(questionnaire, id, possible));
          fc.pre(!due || answer === true || (typeof answer === 'object' && kind === 'yes-no'));
          expect(rank(check(situation, { ...before, [id]: answer }))).toBeGreaterThanOrEqual(
            rank(check(situation, before)),
          );
        },
      ),
      FRESH,
    );
  });

  it('never lose a raised alarm by a "nee" to a question that follows nothing', () => {
    const reassuring = new Set(
      signals.flatMap(({ when }) =>
        leavesOf(when).some((leaf) => 'is' in leaf && leaf.is === false)
          ? leavesOf(when).map((leaf) => leaf.question)
          : [],
      ),
    );
    const asked = questions.filter(
      ({ id, kind, follows }) => kind === 'yes-no' && follows === undefined && !reassuring.has(id),
    );
    fc.assert(
      fc.property(situations, sparse, fc.constantFrom(...asked), (situation, answers, { id }) => {
        const { [id]: _, ...before } = answers;
        const raised = (result: CheckResult) =>
          result.findings.filter(({ verdict }) => verdict === 'raised').map((finding) => finding.id);
        expect(raised(check(situation, { ...before, [id]: false }))).toEqual(
          expect.arrayContaining(raised(check(situation, before))),
        );
      }),
      FRESH,
    );
  });

  it('never count "weet ik niet" below the answer that clears', () => {
    fc.assert(
      fc.property(situations, sparse, fc.constantFrom(...questions), (situation, answers, { id }) => {
        const leaves = signals.flatMap(({ when }) => leavesOf(when)).filter(({ question }) => question === id);
        fc.pre(leaves.every((leaf) => 'is' in leaf && leaf.is === true));
        fc.pre(contradictions(questionnaire, { ...answers, [id]: false }).length === 0);
        expect(rank(check(situation, { ...answers, [id]: UNKNOWN }))).toBeGreaterThanOrEqual(
          rank(check(situation, { ...answers, [id]: false })),
        );
      }),
      FRESH,
    );
  });

  // The answers, then one more, that once lowered the level or took an alarm away.
  it.each<[number, Partial<Delivery>, Answers, Answers]>([
    [0, {}, { 'clot-size': 'egg' }, { 'blood-clots': true }],
    [
      4,
      { mode: 'caesarean' },
      { 'flag-twice': true, 'pain-with-load': false, 'belly-domes': false },
      { 'pelvic-heaviness': true },
    ],
    [20, {}, { 'thoughts-self-harm': false, 'in-danger-now': true }, { 'thoughts-harm-other': false }],
    [20, {}, { 'in-danger-now': true }, { 'thoughts-harm-other': false }],
  ])('keep their level and their alarms on day %d %o %o with %o', (day, parts, answers, added) => {
    const situation = { born: delivery(DELIVERED_ON, parts), day };
    const before = check(situation, answers);
    const after = check(situation, { ...answers, ...added });
    expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
    const alarms = ({ findings }: CheckResult) =>
      findings.filter(({ kind, verdict }) => kind === 'alarm' && verdict === 'raised').map(({ id }) => id);
    expect(alarms(after)).toEqual(expect.arrayContaining(alarms(before)));
  });

  it('count the stronger answer where two contradict each other', () => {
    const { findings } = check(
      { born: delivery(DELIVERED_ON), day: 20 },
      { 'thoughts-self-harm': false, 'thoughts-harm-other': false, 'in-danger-now': true },
    );
    const raised = findings.filter(({ verdict }) => verdict === 'raised').map(({ id }) => id);
    expect(raised).toEqual(expect.arrayContaining(['crisis-danger', 'self-harm-thoughts', 'harm-other-thoughts']));
  });
});

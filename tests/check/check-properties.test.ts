import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicableSignals } from '../../src/check/applicable-signals.ts';
import { evaluateCheck } from '../../src/check/evaluate-check.ts';
import { nextQuestion, questionsOf } from '../../src/check/next-question.ts';
import { readContentFolder } from '../../src/content/index.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { CheckResult } from '../../src/domain/check-result.ts';
import { type Answers, type AnswerValue, leavesOf } from '../../src/domain/criterion.ts';
import { type Delivery, MODES, TEARS } from '../../src/domain/delivery.ts';
import { contradictions, isDue, withImpliedAnswers } from '../../src/domain/implied-answers.ts';
import { LEVELS, type Level } from '../../src/domain/level.ts';
import type { Question } from '../../src/domain/questionnaire.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { dataFolder, shippedGuide } from '../support/shipped-guide.ts';

const DELIVERED_ON = '2024-03-01';
const UNKNOWN = { unknown: true } as const;
const guide = shippedGuide();
const { questions, signals } = guide.questionnaire;

const situations: fc.Arbitrary<{ born: Delivery; day: number }> = fc.record({
  born: fc
    .record({ mode: fc.constantFrom(...MODES), tear: fc.constantFrom(...TEARS), afterLoss: fc.boolean() })
    .map((parts) => delivery(DELIVERED_ON, parts)),
  day: fc.oneof(fc.nat(90), fc.nat(1200)),
});

const answersOfAll: fc.Arbitrary<Answers> = fc
  .uniqueArray(fc.constantFrom(...questions), { selector: ({ id }) => id, maxLength: questions.length })
  .chain((asked) =>
    fc.tuple(...asked.map((question) => answerTo(question).map((answer) => [question.id, answer] as const))),
  )
  .map((entries) => Object.fromEntries(entries));

function answerTo(question: Question): fc.Arbitrary<AnswerValue> {
  const unknown: fc.Arbitrary<AnswerValue> = fc.constant(UNKNOWN);
  switch (question.kind) {
    case 'yes-no':
      return fc.oneof({ weight: 4, arbitrary: fc.boolean() }, unknown);
    case 'number': {
      const { min = 0, max = 100 } = question;
      return fc.oneof(
        fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10),
        unknown,
      );
    }
    case 'choice':
      return fc.oneof(fc.constantFrom(...(question.options ?? []).map(({ id }) => id)), unknown);
  }
}

function check(born: Delivery, day: number, answers: Answers): CheckResult {
  return evaluateCheck(guide, born, dayAfter(day), answers);
}

function dayAfter(day: number) {
  return isoDateOf(dayNumberOfIso(date(DELIVERED_ON)) + day);
}

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

function highestRaised({ findings }: CheckResult): number {
  return Math.max(0, ...findings.filter(({ verdict }) => verdict === 'raised').map(({ level }) => rank(level)));
}

describe('the shipped check, for any delivery, day and answers [H-02]', () => {
  it('never gets a lower level by one more answer, unless it settles a follow-up that was due', () => {
    fc.assert(
      fc.property(
        situations,
        answersOfAll,
        fc.constantFrom(...questions).chain((question) => fc.tuple(fc.constant(question.id), answerTo(question))),
        ({ born, day }, answers, [id, answer]) => {
          const { [id]: _, ...before } = answers;
          const complete = withImpliedAnswers(guide.questionnaire, before);
          fc.pre(!isDue(guide.questionnaire, id, complete) || typeof answer === 'object' || answer === true);
          expect(rank(check(born, day, { ...before, [id]: answer }).level)).toBeGreaterThanOrEqual(
            rank(check(born, day, before).level),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never counts "weet ik niet" below the answer that clears', () => {
    fc.assert(
      fc.property(situations, answersOfAll, fc.constantFrom(...questions), ({ born, day }, answers, { id }) => {
        const leaves = signals.flatMap(({ when }) => leavesOf(when)).filter(({ question }) => question === id);
        fc.pre(leaves.every((leaf) => 'is' in leaf && leaf.is === true));
        const unsure = check(born, day, { ...answers, [id]: UNKNOWN });
        // Answers that contradict each other are refused before they get here.
        fc.pre(contradictions(guide.questionnaire, { ...answers, [id]: false }).length === 0);
        const denied = check(born, day, { ...answers, [id]: false });
        expect(rank(unsure.level)).toBeGreaterThanOrEqual(rank(denied.level));
        expect(unsure.findings.length).toBeGreaterThanOrEqual(denied.findings.length);
      }),
      { numRuns: 500 },
    );
  });

  it('never gets a lower level by a follow-up that reports something, answered alone or with others', () => {
    const followUps = questions.filter(({ follows }) => follows !== undefined);
    fc.assert(
      fc.property(
        situations,
        answersOfAll,
        fc
          .constantFrom(...followUps)
          .chain((question) => fc.tuple(fc.constant(question.id), fc.constantFrom(...reportingAnswers(question)))),
        ({ born, day }, answers, [id, answer]) => {
          const { [id]: _, ...before } = answers;
          const after = check(born, day, { ...before, [id]: answer });
          expect(rank(after.level)).toBeGreaterThanOrEqual(rank(check(born, day, before).level));
          // What is raised by this answer alone stays raised; what is uncertain may be settled by the others.
          expect(highestRaised(after)).toBeGreaterThanOrEqual(highestRaised(check(born, day, { [id]: answer })));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives a gate that was denied no more weight than one that was not answered', () => {
    fc.assert(
      fc.property(situations, answersOfAll, ({ born, day }, answers) => {
        for (const { question, gates } of contradictions(guide.questionnaire, answers)) {
          const first = gates[0] ?? question;
          const { [first]: _, ...open } = answers;
          expect(rank(check(born, day, answers).level)).toBeGreaterThanOrEqual(rank(check(born, day, open).level));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(situations, answersOfAll, ({ born, day }, answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(check(born, day, reversed)).toEqual(check(born, day, answers));
      }),
      { numRuns: 200 },
    );
  });

  it('has the highest level of its findings, and gives an unknown never more than a raised one', () => {
    fc.assert(
      fc.property(situations, answersOfAll, ({ born, day }, answers) => {
        const { findings, level } = check(born, day, answers);
        expect(rank(level)).toBe(Math.max(0, ...findings.map((finding) => rank(finding.level))));
        for (const finding of findings) {
          const rule = signals.find(({ id }) => id === finding.id)?.levels[finding.rule];
          expect(rank(finding.level)).toBeLessThanOrEqual(rank(rule?.level ?? 'none'));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('asks until nothing is open, asks nothing twice, and ends decided when every answer is yes or no', () => {
    fc.assert(
      fc.property(
        situations,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ born, day }, chance) => {
          const answers: Record<string, AnswerValue> = {};
          for (;;) {
            const step = nextQuestion(guide.questionnaire, born, dayAfter(day), answers);
            if (step === undefined) break;
            expect(questionsOf(step)).not.toEqual([]);
            for (const question of questionsOf(step)) {
              expect(answers[question.id]).toBeUndefined();
              answers[question.id] = decisiveAnswer(question, chance.next().value ?? 0);
            }
          }
          expect(check(born, day, answers)).toMatchObject({ decided: true, unanswered: [] });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives a contact to everything from an appointment up', () => {
    fc.assert(
      fc.property(situations, answersOfAll, ({ born, day }, answers) => {
        const silent = check(born, day, answers).findings.filter(
          ({ level, contacts }) => rank(level) >= rank('appointment') && contacts.length === 0,
        );
        expect(silent).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** The answers to a follow-up that raise something by what is there. */
function reportingAnswers({ id, kind, options = [] }: Question): AnswerValue[] {
  if (kind === 'yes-no') return [true];
  if (kind === 'number') return [38, 40.5];
  const raising = signals.flatMap(({ when }) => leavesOf(when)).filter(({ question }) => question === id);
  return options
    .map((option) => option.id)
    .filter((option) => raising.some((leaf) => 'is' in leaf && leaf.is === option));
}

function decisiveAnswer({ kind, min = 0, max = 1, options = [] }: Question, chance: number): AnswerValue {
  if (kind === 'yes-no') return chance < 0.2;
  if (kind === 'number') return Math.round((min + chance * (max - min)) * 10) / 10;
  return options[Math.min(options.length - 1, Math.floor(chance * options.length))]?.id ?? '';
}

describe('every shipped signal', () => {
  it.each(signals)('$id: its examples hold', ({ id, examples }) => {
    for (const { day, mode, tear, answers, verdict, level } of examples) {
      const finding = check(delivery(DELIVERED_ON, { mode, tear }), day, answers).findings.find(
        (found) => found.id === id,
      );
      const isFinding = verdict === 'raised' || (verdict === 'unknown' && finding?.kind === 'alarm');
      expect(finding?.verdict).toBe(isFinding ? verdict : undefined);
      if (verdict === 'raised') expect(finding?.level).toBe(level);
    }
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(['raised', 'clear', 'unknown']));
  });

  it.each(signals)('$id: counts on every day for its deliveries, or says nothing on purpose', ({ id }) => {
    // A signal that applies must have a level: `applicableSignals` drops one without a rule that fits.
    for (const mode of MODES) {
      for (const tear of TEARS) {
        for (const afterLoss of [false, true]) {
          const born = delivery(DELIVERED_ON, { mode, tear, afterLoss });
          for (const day of [0, 1, 3, 4, 14, 41, 42, 83, 84, 182, 183, 365, 366, 2000]) {
            const applicable = applicableSignals(guide.questionnaire, born, dayAfter(day));
            const signal = signals.find((candidate) => candidate.id === id);
            const alone = applicableSignals(
              {
                ...guide.questionnaire,
                signals: signal === undefined ? [] : [{ ...signal, levels: [{ level: 'watch', why: '' }] }],
              },
              born,
              dayAfter(day),
            );
            expect(applicable.some((found) => found.signal.id === id)).toBe(alone.length === 1);
          }
        }
      }
    }
  });
});

describe('a signal that is added to the data', () => {
  it('fires without a change to the code', () => {
    const folder = mkdtempSync(join(tmpdir(), 'herstel-added-signal-'));
    try {
      cpSync(dataFolder, folder, { recursive: true });
      const file = join(folder, 'check', 'emergency.yaml');
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace('\nsignals:\n', `\n${ADDED_QUESTION}\nsignals:\n${ADDED_SIGNAL}`),
      );
      const { guide: extended, problems } = readContentFolder(folder);
      expect(problems).toEqual([]);
      if (extended === undefined) throw new Error('the extended content did not load');
      const result = evaluateCheck(extended, delivery(DELIVERED_ON), date('2024-03-20'), { 'purple-spots': true });
      expect(result.level).toBe('today');
      expect(result.findings[0]).toMatchObject({ id: 'spots', verdict: 'raised', level: 'today' });
      expect(
        evaluateCheck(extended, delivery(DELIVERED_ON), date('2024-03-20'), { 'purple-spots': false }).findings.map(
          ({ id }) => id,
        ),
      ).not.toContain('spots');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const ADDED_QUESTION = `  - id: purple-spots
    kind: yes-no
    text: "Zie je paarse vlekken op je huid?"
    label: "Paarse vlekken"
`;

const ADDED_SIGNAL = `  - id: spots
    kind: alarm
    when: { question: purple-spots, is: true }
    levels:
      - { level: today, contact: care-line, why: "Nieuwe vlekken laat je zien." }
    title: "Paarse vlekken"
    meaning: "Dit kan van alles zijn."
    actions: ["Bel vandaag."]
    sources: [general-knowledge]
    examples:
      - { day: 9, mode: vaginal, tear: none, answers: { purple-spots: true }, verdict: raised, level: today }
      - { day: 9, mode: vaginal, tear: none, answers: { purple-spots: false }, verdict: clear }
      - { day: 9, mode: vaginal, tear: none, answers: { purple-spots: unknown }, verdict: unknown }
`;

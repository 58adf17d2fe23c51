import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOfIso, isoDateOf, weekdayOf } from '../../src/domain/calendar.ts';
import { runSeconds } from '../../src/domain/programme.ts';
import { type LoggedSession, planSessions, programmeState } from '../../src/planner/plan-programme.ts';
import { date } from '../support/dates.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const programme = () => {
  const [first] = shippedGuide().programmes;
  if (first === undefined) throw new Error('no programme is shipped');
  return first;
};

function session(on: string, step: number, change: Partial<LoggedSession> = {}): LoggedSession {
  return {
    on: date(on),
    programme: 'walk-run',
    step,
    outcome: 'done',
    symptoms: [],
    pain: 0,
    settled: null,
    conditions: {},
    ...change,
  };
}

const HEAVY = { symptoms: ['pelvic-heaviness'], outcome: 'stopped' } as const;
const TO_STEP_3 = [
  session('2024-09-02', 1),
  session('2024-09-04', 1),
  session('2024-09-09', 2),
  session('2024-09-11', 2),
];

const CASES: readonly (readonly [
  name: string,
  log: readonly LoggedSession[],
  today: string,
  expected: readonly [step: number, done: number, reason: string | null, appointment: boolean],
])[] = [
  ['nothing yet: the first step', [], '2024-09-02', [1, 0, null, false]],
  ['once is not enough', [session('2024-09-02', 1)], '2024-09-03', [1, 1, null, false]],
  [
    'twice, with a day between: one up',
    [session('2024-09-02', 1), session('2024-09-04', 1)],
    '2024-09-05',
    [2, 0, null, false],
  ],
  [
    'twice without a day of rest',
    [session('2024-09-02', 1), session('2024-09-03', 1)],
    '2024-09-05',
    [1, 1, null, false],
  ],
  ['another step than the planned one does not count', [session('2024-09-02', 4)], '2024-09-05', [1, 0, null, false]],
  ['two steps done', TO_STEP_3, '2024-09-12', [3, 0, null, false]],
  [
    'heaviness after step 3: step 2 first',
    [...TO_STEP_3, session('2024-09-13', 3, HEAVY)],
    '2024-09-14',
    [2, 0, 'symptom', false],
  ],
  [
    'twice in a row: two further back, and someone who looks',
    [...TO_STEP_3, session('2024-09-13', 3, HEAVY), session('2024-09-16', 2, HEAVY)],
    '2024-09-17',
    [1, 0, 'symptom-twice', true],
  ],
  [
    'well between two symptoms: not twice in a row',
    [...TO_STEP_3, session('2024-09-13', 3, HEAVY), session('2024-09-16', 2), session('2024-09-18', 2, HEAVY)],
    '2024-09-19',
    [1, 0, 'symptom', false],
  ],
  ['never below the first step', [session('2024-09-02', 1, HEAVY)], '2024-09-03', [1, 0, 'symptom', false]],
  [
    'pain of 2 that was over',
    [session('2024-09-02', 1, { pain: 2, settled: true })],
    '2024-09-03',
    [1, 1, null, false],
  ],
  [
    'pain of 2 that nobody asked about the day after',
    [session('2024-09-02', 1, { pain: 2 })],
    '2024-09-03',
    [1, 0, 'next-day-unknown', false],
  ],
  [
    'pain of 3',
    [...TO_STEP_3, session('2024-09-13', 3, { pain: 3, settled: true })],
    '2024-09-14',
    [2, 0, 'pain', false],
  ],
  [
    'pain of 1 that stayed',
    [...TO_STEP_3, session('2024-09-13', 3, { pain: 1, settled: false })],
    '2024-09-14',
    [2, 0, 'pain', false],
  ],
  [
    'stopped without a symptom: the same step again',
    [...TO_STEP_3, session('2024-09-13', 3, { outcome: 'stopped' })],
    '2024-09-14',
    [3, 0, 'stopped', false],
  ],
  [
    'skipped is no failure',
    [...TO_STEP_3, session('2024-09-13', 3, { outcome: 'skipped' })],
    '2024-09-14',
    [3, 0, null, false],
  ],
  ['13 days without', TO_STEP_3, '2024-09-24', [3, 0, null, false]],
  ['14 days without: two back', TO_STEP_3, '2024-09-25', [1, 0, 'pause', false]],
  ['what is reported later does not count', TO_STEP_3, '2024-09-08', [2, 0, null, false]],
  [
    'two of one day: the careful one',
    [session('2024-09-02', 1), session('2024-09-02', 1, HEAVY)],
    '2024-09-03',
    [1, 0, 'symptom', false],
  ],
];

describe('where someone is on the ladder', () => {
  it.each(CASES)('%s', (_name, log, today, expected) => {
    const { step, done, reason, needsAppointment } = programmeState(programme(), log, date(today));
    expect([step, done, reason?.code ?? null, needsAppointment]).toEqual(expected);
  });

  it('does not depend on the order of the log', () => {
    const log = [...TO_STEP_3, session('2024-09-13', 3, HEAVY), session('2024-09-13', 3), session('2024-09-16', 2)];
    fc.assert(
      fc.property(fc.shuffledSubarray(log, { minLength: log.length }), (shuffled) => {
        expect(programmeState(programme(), shuffled, date('2024-09-17'))).toEqual(
          programmeState(programme(), log, date('2024-09-17')),
        );
      }),
    );
  });
});

const MONDAY_WEDNESDAY_FRIDAY = [1, 3, 5];

describe('the sessions to come', () => {
  const start = (log: readonly LoggedSession[], from: string, weekdays = MONDAY_WEDNESDAY_FRIDAY, count = 6) =>
    planSessions(programme(), programmeState(programme(), log, date(from)), date(from), weekdays, count).map(
      ({ on, step, nth }) => `${on} ${step}.${nth}`,
    );

  it('are on the chosen days, twice each', () => {
    // Step 2 is more than step 1, so step 3 (the same in all) may follow at once; step 4 is more again.
    expect(start([], '2024-09-02')).toEqual([
      '2024-09-02 1.1',
      '2024-09-04 1.2',
      '2024-09-06 2.1',
      '2024-09-09 2.2',
      '2024-09-11 3.1',
      '2024-09-13 3.2',
    ]);
  });

  it('wait for a day of rest after the last one', () => {
    expect(start([session('2024-09-02', 1)], '2024-09-03', [2, 3], 1)).toEqual(['2024-09-04 1.2']);
  });

  it('repeat a step while a week with more has not passed', () => {
    const log = [session('2024-09-02', 5), session('2024-09-04', 5)];
    const state = {
      ...programmeState(programme(), log, date('2024-09-05')),
      step: 5,
      done: 0,
      lastMoreOn: date('2024-09-02'),
    };
    const sessions = planSessions(programme(), state, date('2024-09-06'), MONDAY_WEDNESDAY_FRIDAY, 3);
    expect(sessions.map(({ on, step }) => `${on} ${step}`)).toEqual(['2024-09-06 4', '2024-09-09 5', '2024-09-11 5']);
  });

  it('take at least twenty weeks in all, with never more than the rules allow', () => {
    fc.assert(
      fc.property(
        fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }),
        fc.integer({ min: 19_000, max: 22_000 }),
        (weekdays, first) => {
          const { steps, sessionsPerStep } = programme();
          const state = programmeState(programme(), [], isoDateOf(first));
          const sessions = planSessions(programme(), state, isoDateOf(first), weekdays, 1000);
          const days = sessions.map(({ on }) => dayNumberOfIso(on));
          expect(days.every((day) => weekdays.includes(weekdayOf(day)))).toBe(true);
          expect(days.every((day, index) => index === 0 || day - (days[index - 1] ?? day) >= 2)).toBe(true);
          expect((days.at(-1) ?? 0) - first).toBeGreaterThanOrEqual(7 * 19);
          for (const step of steps.keys()) {
            expect(sessions.filter((planned) => planned.step === step + 1).length).toBeGreaterThanOrEqual(
              sessionsPerStep,
            );
          }
          const firstOfMore = steps.flatMap(({ kind }, index) =>
            kind === 'more' ? [days[sessions.findIndex(({ step, nth }) => step === index + 1 && nth === 1)] ?? 0] : [],
          );
          expect(firstOfMore.every((day, index) => index === 0 || day - (firstOfMore[index - 1] ?? 0) >= 7)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never run longer in a session than the longest before and a minute or a tenth', () => {
    const { steps } = programme();
    const longest = steps.map((_, index) => Math.max(...steps.slice(0, index + 1).map(runSeconds)));
    for (const [index, most] of longest.entries()) {
      const before = longest[index - 1] ?? most;
      expect(most).toBeLessThanOrEqual(before + Math.max(60, before / 10));
    }
  });
});

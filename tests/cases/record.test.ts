import { describe, expect, it } from 'vitest';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { foldJournal } from '../../src/domain/fold-journal.ts';
import type { JournalEntry } from '../../src/domain/journal.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { date } from '../support/dates.ts';
import { checkEntry, conditionEntry } from '../support/journal-entries.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const BORN = date('2024-01-01');
const delivery = (tear: Delivery['tear'], mode: Delivery['mode'] = 'vaginal'): Delivery => ({
  deliveredOn: BORN,
  mode,
  tear,
  afterLoss: false,
});

function running(born: Delivery, entries: readonly JournalEntry[], today: string) {
  const guide = shippedGuide();
  const plan = planRecovery(guide, born, date(today), foldJournal(entries, guide.conditions, date(today)));
  return plan.activities.find(({ id }) => id === 'running');
}

/** Everything that running asks, told on one day: what one does oneself, and a check without a complaint. */
function allHolds(on: string): JournalEntry[] {
  const { conditions } = shippedGuide();
  const byCheck = conditions.filter(({ metByCheck }) => metByCheck !== undefined).map(({ id }) => [id, 'met'] as const);
  return [
    ...conditions.filter(({ metByCheck }) => metByCheck === undefined).map(({ id }) => conditionEntry(on, id)),
    checkEntry(on, Object.fromEntries(byCheck)),
  ];
}

const DELIVERIES: readonly (readonly [name: string, delivery: Delivery])[] = [
  ['no tear', delivery('none')],
  ['first degree', delivery('1')],
  ['second degree', delivery('2')],
  ['a cut', delivery('episiotomy')],
  ['3a', delivery('3a')],
  ['4', delivery('4')],
  ['a total rupture of unknown grade', delivery('unknown')],
  ['a caesarean', delivery('none', 'caesarean')],
  ['vacuum or forceps', delivery('none', 'instrumental')],
];

describe.each(DELIVERIES)('the gate of running after %s', (_name, born) => {
  const from = running(born, [], '2026-01-01')?.from ?? '';
  const before = isoDateOf(dayNumberOfIso(date(from)) - 1);
  const after = isoDateOf(dayNumberOfIso(date(from)) + 8);

  it('is never before twelve weeks, and after a total rupture not before six months', () => {
    const isTotal = ['3a', '4', 'unknown'].includes(born.tear);
    expect(dayNumberOfIso(date(from)) - dayNumberOfIso(BORN)).toBeGreaterThanOrEqual(isTotal ? 182 : 84);
  });

  it.each([
    ['the date has not come, everything holds', before, allHolds(before), 'closed'],
    ['the date has come, nothing was told', from, [], 'conditional'],
    ['the date has come, everything holds', from, allHolds(from), 'open'],
    ['everything held, but eight days ago', after, allHolds(from), 'conditional'],
    ['a complaint today', from, [...allHolds(before), checkEntry(from, { 'no-heaviness': 'unmet' })], 'closed'],
    [
      'a complaint today and none today',
      from,
      [...allHolds(from), checkEntry(from, { 'no-heaviness': 'unmet' })],
      'closed',
    ],
    [
      'a complaint yesterday, none today',
      from,
      [checkEntry(before, { 'no-heaviness': 'unmet' }), ...allHolds(from)],
      'conditional',
    ],
    [
      'no longer seen by the physiotherapist',
      from,
      [...allHolds(before), conditionEntry(from, 'seen-by-pelvic-floor-physio', 'unmet')],
      'closed',
    ],
  ] as const)('%s', (_case, today, entries, status) => {
    expect(running(born, entries, today)?.status).toBe(status);
  });

  it('is shut by each condition alone', () => {
    const asked = running(born, [], from)?.conditions.map(({ id }) => id) ?? [];
    expect(asked.length).toBeGreaterThan(3);
    for (const missing of asked) {
      const entries = allHolds(from).map((entry) =>
        entry.kind === 'check'
          ? checkEntry(from, Object.fromEntries(Object.entries(entry.data.conditions).filter(([id]) => id !== missing)))
          : entry,
      );
      const kept = entries.filter(
        ({ kind, data }) => kind !== 'condition' || !('condition' in data) || data.condition !== missing,
      );
      expect([missing, running(born, kept, from)?.status]).toEqual([missing, 'conditional']);
    }
  });
});

describe('twelve weeks of journal, day by day', () => {
  const first = dayNumberOfIso(date('2024-09-02'));
  const on = (day: number): string => isoDateOf(first + day);
  const heavy = (day: number) => checkEntry(on(day), { 'no-heaviness': 'unmet' }, 'appointment');
  // A check every week; heaviness in week 5; two weeks later free of it; no check from week 10 on.
  const WEEKS: readonly JournalEntry[] = [
    ...allHolds(on(0)),
    ...[7, 14, 21, 28].flatMap((day) => allHolds(on(day))),
    heavy(35),
    ...[42, 49, 56, 63].flatMap((day) => allHolds(on(day))),
  ];
  /** From which day on, and what running is until the next line. */
  const EXPECTED: readonly (readonly [from: number, status: string])[] = [
    [0, 'open'],
    [35, 'closed'],
    // A clear check on day 42, yet heaviness less than two weeks ago.
    [42, 'conditional'],
    [49, 'open'],
    // The last check is of day 63.
    [71, 'conditional'],
  ];

  it('opens and closes running on the days that it should', () => {
    const changes: [number, string][] = [];
    for (let day = 0; day < 84; day += 1) {
      // What is written later does not count: the whole journal and the journal until then say the same.
      const whole = running(delivery('none'), WEEKS, on(day))?.status ?? '';
      const until = running(
        delivery('none'),
        WEEKS.filter((entry) => entry.on <= on(day)),
        on(day),
      )?.status;
      expect(whole).toBe(until);
      if (changes.at(-1)?.[1] !== whole) changes.push([day, whole]);
    }
    expect(changes).toEqual(EXPECTED);
  });
});

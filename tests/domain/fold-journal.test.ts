import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDateOf } from '../../src/domain/calendar.ts';
import { foldJournal } from '../../src/domain/fold-journal.ts';
import type { Condition } from '../../src/domain/guide.ts';
import type { JournalEntry } from '../../src/domain/journal.ts';
import { date } from '../support/dates.ts';
import { adviceEntry, checkEntry, conditionEntry, entry, noteEntry } from '../support/journal-entries.ts';

const condition = (id: string, metByCheck?: Condition['metByCheck']): Condition => ({
  id,
  slug: id,
  clause: id,
  ...(metByCheck === undefined ? {} : { metByCheck }),
  title: id,
  reason: id,
  how: id,
  sources: [],
  facts: [],
});

const CONDITIONS = [condition('no-pain', { question: 'pain', is: false }), condition('seen')];
const fold = (entries: readonly JournalEntry[], today: string) => foldJournal(entries, CONDITIONS, date(today));

/** What the journal says, and what holds on a day: state, and on which date it rests. */
const CASES: readonly (readonly [
  name: string,
  entries: readonly JournalEntry[],
  today: string,
  condition: string,
  expected: readonly [state: string, on: string, because?: string] | undefined,
])[] = [
  ['nothing was written', [], '2024-06-10', 'no-pain', undefined],
  ['a note says nothing of it', [noteEntry('2024-06-10', 'moe')], '2024-06-10', 'no-pain', undefined],
  [
    'a check of today',
    [checkEntry('2024-06-10', { 'no-pain': 'met' })],
    '2024-06-10',
    'no-pain',
    ['met', '2024-06-10'],
  ],
  [
    'a check of 7 days ago still counts',
    [checkEntry('2024-06-03', { 'no-pain': 'met' })],
    '2024-06-10',
    'no-pain',
    ['met', '2024-06-03'],
  ],
  [
    'a check of 8 days ago does not',
    [checkEntry('2024-06-02', { 'no-pain': 'met' })],
    '2024-06-10',
    'no-pain',
    ['unknown', '2024-06-02', 'expired'],
  ],
  [
    'a check of tomorrow does not count',
    [checkEntry('2024-06-11', { 'no-pain': 'met' })],
    '2024-06-10',
    'no-pain',
    undefined,
  ],
  [
    'said by hand it passes too',
    [conditionEntry('2024-06-02', 'no-pain')],
    '2024-06-10',
    'no-pain',
    ['unknown', '2024-06-02', 'expired'],
  ],
  [
    'a complaint closes',
    [checkEntry('2024-06-09', { 'no-pain': 'unmet' })],
    '2024-06-10',
    'no-pain',
    ['unmet', '2024-06-09'],
  ],
  [
    'and goes on to, however old',
    [checkEntry('2024-03-09', { 'no-pain': 'unmet' })],
    '2024-06-10',
    'no-pain',
    ['unmet', '2024-03-09'],
  ],
  [
    'a later complaint closes what an earlier check opened',
    [checkEntry('2024-06-08', { 'no-pain': 'met' }), checkEntry('2024-06-09', { 'no-pain': 'unmet' })],
    '2024-06-10',
    'no-pain',
    ['unmet', '2024-06-09'],
  ],
  [
    'two of one day: the careful one',
    [checkEntry('2024-06-09', { 'no-pain': 'met' }), checkEntry('2024-06-09', { 'no-pain': 'unmet' })],
    '2024-06-10',
    'no-pain',
    ['unmet', '2024-06-09'],
  ],
  [
    'free of it today, with it 13 days ago: not yet two weeks',
    [checkEntry('2024-05-28', { 'no-pain': 'unmet' }), checkEntry('2024-06-10', { 'no-pain': 'met' })],
    '2024-06-10',
    'no-pain',
    ['unknown', '2024-05-28', 'complaint'],
  ],
  [
    'with it 14 days ago: two weeks without',
    [checkEntry('2024-05-27', { 'no-pain': 'unmet' }), checkEntry('2024-06-10', { 'no-pain': 'met' })],
    '2024-06-10',
    'no-pain',
    ['met', '2024-06-10'],
  ],
  ['what someone did stays', [conditionEntry('2024-03-10', 'seen')], '2024-06-10', 'seen', ['met', '2024-03-10']],
  [
    'until it is taken back',
    [conditionEntry('2024-03-10', 'seen'), conditionEntry('2024-04-10', 'seen', 'unmet')],
    '2024-06-10',
    'seen',
    ['unmet', '2024-04-10'],
  ],
  [
    'and said again',
    [conditionEntry('2024-04-10', 'seen', 'unmet'), conditionEntry('2024-04-20', 'seen')],
    '2024-06-10',
    'seen',
    ['met', '2024-04-20'],
  ],
  [
    'a session with pain closes',
    [
      entry('2024-06-09', {
        kind: 'session',
        data: {
          programme: 'walk-run',
          step: 3,
          outcome: 'stopped',
          symptoms: [],
          pain: 4,
          settled: null,
          conditions: { 'no-pain': 'unmet' },
        },
      }),
    ],
    '2024-06-10',
    'no-pain',
    ['unmet', '2024-06-09'],
  ],
  [
    'a test that was passed meets its condition',
    [
      entry('2024-06-01', {
        kind: 'test',
        data: { series: 'impact', results: { hop: 'passed' }, outcome: 'may-build', conditions: { seen: 'met' } },
      }),
    ],
    '2024-06-10',
    'seen',
    ['met', '2024-06-01'],
  ],
];

describe('what the journal says of a condition', () => {
  it.each(CASES)('%s', (_name, entries, today, id, expected) => {
    const { evidence, conditions } = fold(entries, today);
    const found = evidence[id];
    expect(found && [found.state, found.on, ...(found.because === undefined ? [] : [found.because])]).toEqual(expected);
    expect(conditions[id]).toBe(expected === undefined || expected[0] === 'unknown' ? undefined : expected[0]);
  });

  it('names the signals that broke it, and the entry', () => {
    const check = checkEntry('2024-06-09', { 'no-pain': 'unmet', other: 'unmet' });
    expect(fold([check], '2024-06-10').evidence['no-pain']).toMatchObject({
      by: 'check',
      entry: check.id,
      signals: ['no-pain-signal'],
    });
  });
});

describe('what the own therapist advised', () => {
  const CASES: readonly (readonly [
    name: string,
    entries: readonly JournalEntry[],
    expected: readonly (string | null)[],
  ])[] = [
    ['nothing', [], []],
    ['a date', [adviceEntry('2024-05-01', 'running', '2024-09-01')], ['2024-09-01']],
    [
      'the latest',
      [adviceEntry('2024-05-01', 'running', '2024-09-01'), adviceEntry('2024-06-01', 'running', '2024-08-01')],
      ['2024-08-01'],
    ],
    [
      'of one day the strictest',
      [adviceEntry('2024-05-01', 'running', '2024-09-01'), adviceEntry('2024-05-01', 'running', '2024-08-01')],
      ['2024-09-01'],
    ],
    [
      'not for now is the strictest',
      [adviceEntry('2024-05-01', 'running', '2024-09-01'), adviceEntry('2024-05-01', 'running', null)],
      [null],
    ],
    ['what will be said later does not count', [adviceEntry('2024-06-11', 'running', '2024-09-01')], []],
  ];
  it.each(CASES)('%s', (_name, entries, expected) => {
    expect(fold(entries, '2024-06-10').advice.map(({ from }) => from)).toEqual(expected);
  });
});

const states = fc.constantFrom('met' as const, 'unmet' as const);
const day = fc.integer({ min: 19_880, max: 19_920 }).map(isoDateOf);
const anyEntry = fc.oneof(
  fc.tuple(day, states).map(([on, state]) => checkEntry(on, { 'no-pain': state })),
  fc.tuple(day, states).map(([on, state]) => conditionEntry(on, 'seen', state)),
  fc.tuple(day, fc.option(day)).map(([on, from]) => adviceEntry(on, 'running', from)),
  fc.tuple(day, fc.constantFrom('a', 'b')).map(([on, text]) => noteEntry(on, text)),
);

describe('the journal as a whole', () => {
  it('says the same in every order, and when an entry stands in it twice', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyEntry, { maxLength: 12 })
          .chain((entries) =>
            fc.tuple(
              fc.constant(entries),
              fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 }),
            ),
          ),
        day,
        ([entries, shuffled], today) => {
          expect(foldJournal(shuffled, CONDITIONS, today)).toEqual(foldJournal(entries, CONDITIONS, today));
        },
      ),
    );
  });

  it('never calls the absence of a complaint met in the two weeks after that complaint', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 12 }), day, (entries, today) => {
        const { conditions } = foldJournal(entries, CONDITIONS, today);
        const recent = entries.some(
          ({ kind, on, data }) =>
            kind === 'check' &&
            'conditions' in data &&
            data.conditions['no-pain'] === 'unmet' &&
            on <= today &&
            Date.parse(today) - Date.parse(on) < 14 * 86_400_000,
        );
        if (recent) expect(conditions['no-pain']).not.toBe('met');
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { callsToday } from '../../src/check/calls-today.ts';
import type { CallGroup } from '../../src/domain/check-result.ts';
import type { CallList } from '../../src/domain/questionnaire.ts';
import { date, offset } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { contact, questionnaireWith, rule, signal } from '../support/questionnaire-with.ts';

const signals = [
  signal('chest', { levels: [rule('now', { contact: '112' })] }),
  signal('leg-and-chest', { levels: [rule('now', { contact: '112' })] }),
  signal('dark-thoughts', { levels: [rule('now', { contact: '113' })] }),
  signal('fever', { applies: { until: offset('6w') }, levels: [rule('today', { contact: 'line' })] }),
  signal('fever-and-more', { levels: [rule('today', { contact: 'gp' })] }),
  signal('wound', { levels: [rule('today', { contact: 'line' })] }),
  signal('mood', { levels: [rule('appointment', { contact: 'gp' })] }),
];

const callList: CallList = {
  ask: 'line',
  names: [],
  first: [{ sign: 'dark-thoughts', also: [], text: 'Dark thoughts?' }],
  lines: [
    { sign: 'chest', also: ['leg-and-chest'], text: 'pain in your chest' },
    { sign: 'fever', also: ['fever-and-more'] },
    { sign: 'fever-and-more', also: [], text: 'fever with something else' },
    { sign: 'mood', also: [], text: 'low' },
  ],
};

const callsOn = (today: string, list: CallList | null = callList) =>
  callsToday(
    questionnaireWith({
      signals,
      contacts: [contact('112'), contact('113'), contact('midwife'), contact('gp')],
      routes: [{ id: 'line', steps: [{ until: offset('11d'), contact: 'midwife' }, { contact: 'gp' }], sources: [] }],
      callList: list,
    }),
    delivery('2024-03-01'),
    date(today),
  );

const shown = (groups: readonly CallGroup[]) =>
  groups.map(({ level, contact: who, signs }) => [
    level,
    who,
    ...signs.map(({ text, signals: ids }) => text ?? ids[0]),
  ]);

describe('who to call on a day', () => {
  it.each([
    [
      '2024-03-02',
      'midwife',
      [
        ['now', '112', 'pain in your chest'],
        ['today', 'midwife', 'fever', 'wound'],
      ],
    ],
    [
      '2024-03-12',
      'gp',
      [
        ['now', '112', 'pain in your chest'],
        ['today', 'gp', 'fever', 'wound'],
      ],
    ],
    [
      '2024-04-12',
      'gp',
      [
        ['now', '112', 'pain in your chest'],
        ['today', 'gp', 'fever with something else', 'wound'],
      ],
    ],
    [
      '2024-02-20',
      'midwife',
      [
        ['now', '112', 'pain in your chest'],
        ['today', 'midwife', 'fever', 'wound'],
      ],
    ],
  ])('on %s', (today, ask, groups) => {
    const calls = callsOn(today);
    expect(calls.ask).toBe(ask);
    expect(shown(calls.first)).toEqual([['now', '113', 'Dark thoughts?']]);
    expect(shown(calls.groups)).toEqual(groups);
  });

  it('a line stands for all its signs, and counts only when the first of them does', () => {
    const [first, second] = callsOn('2024-03-02').groups;
    expect(first?.signs[0]?.signals).toEqual(['chest', 'leg-and-chest']);
    expect(second?.signs[0]?.signals).toEqual(['fever', 'fever-and-more']);
  });

  it('without a list every sign is there by its own name', () => {
    const calls = callsOn('2024-03-02', null);
    expect(calls.ask).toBeNull();
    expect(calls.first).toEqual([]);
    expect(shown(calls.groups)).toEqual([
      ['now', '112', 'chest', 'leg-and-chest'],
      ['now', '113', 'dark-thoughts'],
      ['today', 'midwife', 'fever', 'wound'],
      ['today', 'gp', 'fever-and-more'],
    ]);
  });
});

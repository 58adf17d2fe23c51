import { describe, expect, it } from 'vitest';
import { alarmSigns } from '../../src/check/alarm-signs.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { contact, questionnaireWith, rule, signal } from '../support/questionnaire-with.ts';

const questionnaire = questionnaireWith({
  signals: [
    signal('fever', { levels: [rule('today', { contact: 'line' })] }),
    signal('leg', { levels: [rule('today', { contact: 'gp' })] }),
    signal('chest', { levels: [rule('now', { contact: 'gp' })] }),
    signal('wound', { levels: [rule('today', { contact: 'line' })] }),
    signal('bleeding', { levels: [rule('now', { contact: 'gp', until: '6w' }), rule('today', { contact: 'gp' })] }),
    signal('scar', { applies: { modes: ['caesarean'] }, levels: [rule('now', { contact: 'gp' })] }),
    signal('mood', { levels: [rule('appointment', { contact: 'gp' })] }),
    signal('training', { kind: 'training', levels: [rule('today', { contact: 'gp' })] }),
    signal('nobody', { levels: [rule('now')] }),
    signal('not-a-contact', { levels: [rule('now', { contact: 'nobody' })] }),
  ],
  contacts: [contact('midwife'), contact('gp')],
  routes: [
    {
      id: 'line',
      steps: [{ from: { days: 0, months: 0 }, until: { days: 11, months: 0 }, contact: 'midwife' }, { contact: 'gp' }],
      sources: [],
    },
  ],
});

const signsOn = (today: string, mode: 'vaginal' | 'caesarean' = 'vaginal') =>
  alarmSigns(questionnaire, delivery('2024-03-01', { mode }), date(today)).map(({ level, contact, signals }) => [
    level,
    contact,
    ...signals,
  ]);

describe('the alarm signs of a day', () => {
  it.each([
    [
      'before the delivery: as on the day itself',
      '2024-02-01',
      [
        ['now', 'gp', 'chest', 'bleeding'],
        ['today', 'midwife', 'fever', 'wound'],
        ['today', 'gp', 'leg'],
      ],
    ],
    [
      'on the day itself',
      '2024-03-01',
      [
        ['now', 'gp', 'chest', 'bleeding'],
        ['today', 'midwife', 'fever', 'wound'],
        ['today', 'gp', 'leg'],
      ],
    ],
    [
      'when another answers the telephone',
      '2024-03-12',
      [
        ['now', 'gp', 'chest', 'bleeding'],
        ['today', 'gp', 'fever', 'leg', 'wound'],
      ],
    ],
    [
      'when a sign has become less urgent',
      '2024-04-12',
      [
        ['now', 'gp', 'chest'],
        ['today', 'gp', 'fever', 'leg', 'wound', 'bleeding'],
      ],
    ],
  ] as const)('are grouped by level and by who to call, %s', (_, today, expected) => {
    expect(signsOn(today)).toEqual(expected);
  });

  it('are those of the delivery', () => {
    expect(signsOn('2024-04-12', 'caesarean')[0]).toEqual(['now', 'gp', 'chest', 'scar']);
  });
});

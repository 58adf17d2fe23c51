import { describe, expect, it } from 'vitest';
import type { PlanGuide, StatementKind } from '../../src/domain/guide.ts';
import { activity, condition, grant, guideWith, overlay, phase, statement, track } from '../support/guide-with.ts';
import { delivery, planFor } from '../support/plan-for.ts';

const BORN = '2024-03-01';

function adviceOn(
  guide: PlanGuide,
  today: string,
  kind: StatementKind = 'do',
  { afterLoss = false, conditions = {} }: { afterLoss?: boolean; conditions?: Record<string, 'met' | 'unmet'> } = {},
): string[] {
  const plan = planFor(delivery(BORN, { tear: '3b', afterLoss }), today, { guide, conditions });
  return plan.advice[kind].map(({ statement }) => statement.id);
}

describe('statements of a phase', () => {
  const guide = guideWith({
    tracks: [
      track('general', {
        phases: [
          phase('first', '0d', '2w', [statement('rest', 'do'), statement('lift', 'avoid')]),
          phase('second', '2w', 'open', [statement('walk', 'do'), statement('bleeding', 'normal')]),
        ],
      }),
    ],
  });

  it.each([
    ['2024-02-29', [], [], []],
    ['2024-03-01', ['rest'], ['lift'], []],
    ['2024-03-14', ['rest'], ['lift'], []],
    ['2024-03-15', ['walk'], [], ['bleeding']],
    ['2034-03-15', ['walk'], [], ['bleeding']],
  ])('hold as long as the phase: %s', (today, toDo, avoid, normal) => {
    expect(adviceOn(guide, today)).toEqual(toDo);
    expect(adviceOn(guide, today, 'avoid')).toEqual(avoid);
    expect(adviceOn(guide, today, 'normal')).toEqual(normal);
    expect(adviceOn(guide, today, 'caution')).toEqual([]);
  });
});

describe('the window of a statement', () => {
  const guide = guideWith({
    tracks: [
      overlay(
        'caesarean',
        {},
        {
          statements: [
            statement('always', 'do'),
            statement('from-day-4', 'do', { from: '4d' }),
            statement('until-6-weeks', 'do', { until: '6w' }),
            statement('from-6-weeks-until-3-months', 'do', { from: '6w', until: '3m' }),
          ],
        },
      ),
    ],
  });

  it.each([
    ['2024-02-29', []],
    ['2024-03-01', ['always', 'until-6-weeks']],
    ['2024-03-04', ['always', 'until-6-weeks']],
    ['2024-03-05', ['always', 'from-day-4', 'until-6-weeks']],
    ['2024-04-11', ['always', 'from-day-4', 'until-6-weeks']],
    ['2024-04-12', ['always', 'from-day-4', 'from-6-weeks-until-3-months']],
    ['2024-05-31', ['always', 'from-day-4', 'from-6-weeks-until-3-months']],
    ['2024-06-01', ['always', 'from-day-4']],
  ])('is half-open: %s', (today, ids) => {
    expect(adviceOn(guide, today)).toEqual(ids);
  });
});

describe('advice for some deliveries', () => {
  it('is given to those only', () => {
    const tears = [
      statement('for-all', 'avoid'),
      statement('not-torn', 'avoid', { applies: { tears: ['none'] } }),
      statement('torn', 'avoid', { applies: { tears: ['3a', '3b'] } }),
    ];
    const modes = [
      statement('caesarean', 'avoid', { applies: { modes: ['caesarean'] } }),
      statement('vaginal-and-torn', 'avoid', { applies: { modes: ['vaginal'], tears: ['3b'] } }),
    ];
    const guide = guideWith({
      tracks: [track('general', { phases: [phase('all', '0d', 'open', tears)], statements: modes })],
    });
    expect(adviceOn(guide, BORN, 'avoid')).toEqual(['for-all', 'torn', 'vaginal-and-torn']);
  });
});

describe('advice about an activity', () => {
  const guide = guideWith({
    activities: [activity('cycling'), activity('carrier-walking', { text: 'carrier', afterLoss: null })],
    conditions: [condition('feels-good')],
    tracks: [
      track('general', {
        phases: [
          phase('all', '0d', 'open', [
            statement('cycle', 'do', { activity: 'cycling' }),
            statement('no-cycling', 'avoid', { activity: 'cycling' }),
            statement('carry', 'caution', { activity: 'carrier-walking' }),
            statement('unknown', 'do', { activity: 'never-granted' }),
          ]),
        ],
        grants: [grant('cycling', '4w'), grant('carrier-walking', '2w')],
      }),
      overlay('torn', { tears: ['3b'] }, { grants: [grant('cycling', '6w', { conditions: ['feels-good'] })] }),
    ],
  });

  it('is held back while the strictest track keeps it closed', () => {
    expect(adviceOn(guide, '2024-03-29')).toEqual([]);
    expect(adviceOn(guide, '2024-04-11')).toEqual([]);
    expect(adviceOn(guide, '2024-04-12')).toEqual(['cycle']);
  });

  it('is held back while a condition does not hold', () => {
    expect(adviceOn(guide, '2024-04-12', 'do', { conditions: { 'feels-good': 'unmet' } })).toEqual([]);
    expect(adviceOn(guide, '2024-04-12', 'do', { conditions: { 'feels-good': 'met' } })).toEqual(['cycle']);
  });

  it('is given all the same when it says what to leave', () => {
    expect(adviceOn(guide, '2024-03-02', 'avoid')).toEqual(['no-cycling']);
  });

  it('goes with the activity after a loss', () => {
    expect(adviceOn(guide, '2024-03-20', 'caution')).toEqual(['carry']);
    expect(adviceOn(guide, '2024-03-20', 'caution', { afterLoss: true })).toEqual([]);
  });
});

describe('cautions', () => {
  it('come with those that tell to call first, the soonest on top', () => {
    const guide = guideWith({
      tracks: [
        track('general', {
          phases: [
            phase('rest', '0d', 'open', [
              statement('soreness', 'caution'),
              statement('wound', 'caution', { call: 'today' }),
            ]),
          ],
          statements: [
            statement('mood', 'caution', { call: 'appointment' }),
            statement('bleeding', 'caution', { call: 'now' }),
            statement('leg', 'caution', { call: 'today' }),
          ],
        }),
      ],
    });
    expect(adviceOn(guide, '2024-03-20', 'caution')).toEqual(['bleeding', 'wound', 'leg', 'mood', 'soreness']);
  });
});

describe('after a loss', () => {
  const guide = guideWith({
    tracks: [
      track('general', {
        statements: [
          statement('hidden', 'do', { text: { text: 'with the baby', afterLoss: null } }),
          statement('other-words', 'do', { text: { text: 'with the baby', afterLoss: 'alone' } }),
          statement('same', 'do'),
        ],
      }),
    ],
  });

  it('leaves out what has nothing to say', () => {
    expect(adviceOn(guide, '2024-03-02')).toEqual(['hidden', 'other-words', 'same']);
    expect(adviceOn(guide, '2024-03-02', 'do', { afterLoss: true })).toEqual(['other-words', 'same']);
  });
});

describe('the order of the tracks', () => {
  it('is: own phases first, then overlays, what holds for everyone last', () => {
    const guide = guideWith({
      tracks: [
        track('general', { statements: [statement('general', 'do')] }),
        overlay('overlay', { tears: ['3b'] }, { statements: [statement('overlay', 'do')] }),
        track('torn', { applies: { tears: ['3b'] }, statements: [statement('torn', 'do')] }),
      ],
    });
    expect(adviceOn(guide, '2024-03-02')).toEqual(['torn', 'overlay', 'general']);
  });
});

describe('a statement about impact', () => {
  const guide = guideWith({
    activities: [{ ...activity('running'), impact: true }, activity('cycling')],
    conditions: [condition('no-pain')],
    tracks: [
      track('general', {
        phases: [
          phase('all', '0d', 'open', [
            statement('run', 'do', { activity: 'running' }),
            statement('cycle', 'do', { activity: 'cycling' }),
            statement('no-running', 'avoid', { activity: 'running' }),
          ]),
        ],
        grants: [
          grant('running', '3m', { conditions: ['no-pain'] }),
          grant('cycling', '4w', { conditions: ['no-pain'] }),
        ],
      }),
    ],
  });

  it.each([
    ['2024-03-28', {}, [], ['no-running']],
    ['2024-05-31', {}, ['cycle'], ['no-running']],
    ['2024-06-01', {}, ['cycle'], ['no-running']],
    ['2024-06-01', { 'no-pain': 'met' }, ['run', 'cycle'], []],
    ['2024-06-01', { 'no-pain': 'unmet' }, [], ['no-running']],
  ] as const)('waits until it is open, other advice only while closed: %s %j', (today, conditions, toDo, avoid) => {
    expect(adviceOn(guide, today, 'do', { conditions })).toEqual(toDo);
    expect(adviceOn(guide, today, 'avoid', { conditions })).toEqual(avoid);
  });
});

describe('two tracks that say what to leave', () => {
  const general = (grants: ReturnType<typeof grant>[]) =>
    track('general', {
      phases: [phase('all', '0d', 'open', [statement('no-running-3m', 'avoid', { activity: 'running' })])],
      grants,
    });
  const rupture = (statements: ReturnType<typeof statement>[]) =>
    overlay('total-rupture', { tears: ['3b'] }, { statements, grants: [grant('running', '6m')] });

  it('shows that of the track that decides', () => {
    const guide = guideWith({
      activities: [activity('running')],
      tracks: [
        general([grant('running', '3m')]),
        rupture([statement('no-running-6m', 'avoid', { activity: 'running' })]),
      ],
    });
    expect(adviceOn(guide, '2024-04-01', 'avoid')).toEqual(['no-running-6m']);
  });

  it('keeps that of another track where the deciding one speaks of another activity', () => {
    const guide = guideWith({
      activities: [activity('running'), activity('lifting')],
      tracks: [
        general([grant('running', '3m')]),
        overlay(
          'total-rupture',
          { tears: ['3b'] },
          {
            statements: [statement('no-lifting', 'avoid', { activity: 'lifting' }), statement('no-haste', 'avoid')],
            grants: [grant('running', '6m'), grant('lifting', '6m')],
          },
        ),
      ],
    });
    expect(adviceOn(guide, '2024-04-01', 'avoid')).toEqual(['no-lifting', 'no-haste', 'no-running-3m']);
  });

  it('keeps that of another track where the deciding one says nothing', () => {
    const guide = guideWith({
      activities: [activity('running')],
      tracks: [general([grant('running', '3m')]), rupture([])],
    });
    expect(adviceOn(guide, '2024-04-01', 'avoid')).toEqual(['no-running-3m']);
  });
});

describe('the weight of a statement', () => {
  const guide = guideWith({
    tracks: [
      track('general', {
        phases: [
          phase('first', '0d', 'open', [
            statement('comfort', 'do', { weight: 30 }),
            statement('call-physio', 'do', { weight: 90 }),
            statement('also-comfort', 'do', { weight: 30 }),
            statement('call-today', 'caution', { call: 'today', weight: 10 }),
            statement('heavy-caution', 'caution', { weight: 90 }),
          ]),
        ],
      }),
      overlay('tear', {}, { statements: [statement('wound', 'do', { weight: 80 })] }),
    ],
  });

  it('goes before the order of tracks and files; equal ones keep theirs', () => {
    expect(adviceOn(guide, BORN)).toEqual(['call-physio', 'wound', 'comfort', 'also-comfort']);
  });

  it('never puts a caution before one that tells to call', () => {
    expect(adviceOn(guide, BORN, 'caution')).toEqual(['call-today', 'heavy-caution']);
  });
});

describe('a statement that hangs on a condition', () => {
  const guide = guideWith({
    conditions: [condition('seen')],
    tracks: [
      track('general', {
        phases: [
          phase('first', '0d', 'open', [
            statement('call', 'do', { unless: 'seen' }),
            statement('ask', 'do', { once: 'seen' }),
          ]),
        ],
      }),
    ],
  });

  it.each([
    ['unknown', {}, ['call']],
    ['unmet', { seen: 'unmet' }, ['call']],
    ['met', { seen: 'met' }, ['ask']],
  ] as const)('%s', (_, conditions, expected) => {
    expect(adviceOn(guide, BORN, 'do', { conditions })).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { offset } from '../support/dates.ts';
import {
  activity,
  appointment,
  condition,
  grant,
  guideWith,
  overlay,
  phase,
  tissue,
  track,
} from '../support/guide-with.ts';
import { delivery, planFor } from '../support/plan-for.ts';

const BORN = '2024-03-01';
const perineum = tissue('perineum', 'general', [
  [7, 3, 8],
  [21, 10, 25],
  [42, 35, 50],
]);
const guide = guideWith({
  activities: [activity('walking'), activity('running')],
  conditions: [condition('seen')],
  tissues: [
    {
      ...perineum,
      points: [
        {
          id: 'point-2w',
          track: 'general',
          from: offset('2w'),
          until: null,
          low: 20,
          high: 20,
          title: 'point',
          text: 'point',
          sources: ['p'],
          facts: [],
        },
      ],
    },
  ],
  conflicts: [
    { id: 'always', title: 'always', applies: {}, positions: [], follows: 'x', why: 'x' },
    { id: 'first-weeks', title: 'w', applies: { until: offset('2w') }, positions: [], follows: 'x', why: 'x' },
    { id: 'later', title: 'l', applies: { from: offset('2w') }, positions: [], follows: 'x', why: 'x' },
    { id: 'caesarean', title: 'c', applies: { modes: ['caesarean'] }, positions: [], follows: 'x', why: 'x' },
  ],
  tracks: [
    track('general', {
      phases: [phase('rest', '0d', '2w'), phase('walk', '2w', 'open')],
      grants: [grant('walking', '2w'), grant('running', '3m', { conditions: ['seen'] })],
      appointments: [appointment('checkup', '6w', '3m'), appointment('physio', '2w', 'open')],
    }),
    overlay(
      'caesarean',
      { modes: ['caesarean'] },
      { appointments: [appointment('checkup-caesarean', '8w', '3m', { replaces: 'checkup' })] },
    ),
  ],
});

describe('milestones', () => {
  it('come in order of date, and on one date: phase, appointment, activity, figure', () => {
    const plan = planFor(delivery(BORN), BORN, { guide });
    expect(plan.upcoming.map(({ on, kind, id, inDays, track }) => [on, kind, id, inDays, track])).toEqual([
      ['2024-03-01', 'phase', 'rest', 0, 'general'],
      ['2024-03-15', 'phase', 'walk', 14, 'general'],
      ['2024-03-15', 'appointment', 'physio', 14, 'general'],
      ['2024-03-15', 'activity', 'walking', 14, 'general'],
      ['2024-03-15', 'figure', 'point-2w', 14, 'general'],
      ['2024-04-12', 'appointment', 'checkup', 42, 'general'],
      ['2024-06-01', 'activity', 'running', 92, 'general'],
    ]);
    expect(plan.passed).toEqual([]);
  });

  it('are upcoming on their day and passed the day after', () => {
    const on = planFor(delivery(BORN), '2024-03-15', { guide });
    expect(on.passed.map(({ id }) => id)).toEqual(['rest']);
    expect(on.upcoming.map(({ id }) => id).slice(0, 2)).toEqual(['walk', 'physio']);
    const after = planFor(delivery(BORN), '2024-03-16', { guide });
    expect(after.passed.map(({ id, inDays }) => [id, inDays])).toEqual([
      ['rest', -15],
      ['walk', -1],
      ['physio', -1],
      ['walking', -1],
      ['point-2w', -1],
    ]);
  });

  it('are all passed years later', () => {
    const plan = planFor(delivery(BORN), '2044-03-01', { guide });
    expect(plan.upcoming).toEqual([]);
    expect(plan.passed).toHaveLength(7);
  });

  it('carry their sources', () => {
    const plan = planFor(delivery(BORN), BORN, { guide });
    expect(plan.upcoming.find(({ id }) => id === 'point-2w')?.sources).toEqual(['p']);
  });
});

describe('an appointment that replaces another', () => {
  const ids = (mode: 'vaginal' | 'caesarean', afterLoss = false) =>
    planFor(delivery(BORN, { mode, afterLoss }), BORN, { guide })
      .upcoming.filter(({ kind }) => kind === 'appointment')
      .map(({ id }) => id);

  it('takes its place where the track applies, and only there', () => {
    expect(ids('vaginal')).toEqual(['physio', 'checkup']);
    expect(ids('caesarean')).toEqual(['physio', 'checkup-caesarean']);
  });

  it('stays away after a loss when it has nothing to say', () => {
    const hidden = guideWith({
      tracks: [
        track('general', {
          appointments: [
            appointment('growth-check', '4w', 'open', { text: { text: 'the baby', afterLoss: null } }),
            appointment('checkup', '6w', 'open'),
          ],
        }),
      ],
    });
    const kinds = planFor(delivery(BORN, { afterLoss: true }), BORN, { guide: hidden }).upcoming;
    expect(kinds.filter(({ kind }) => kind === 'appointment').map(({ id }) => id)).toEqual(['checkup']);
  });
});

describe('recovery figures', () => {
  it.each([
    [-1, undefined],
    [0, undefined],
    [6, undefined],
    [7, [3, 8]],
    [14, [6, 17]],
    [20, [9, 24]],
    [21, [10, 25]],
    [22, [11, 27]],
    [42, [35, 50]],
    [43, [35, 50]],
    [9000, [35, 50]],
  ] as const)('on day %i: %j', (day, expected) => {
    const today = new Date(Date.UTC(2024, 2, 1 + day)).toISOString().slice(0, 10);
    const [figure] = planFor(delivery(BORN), today, { guide }).figures;
    expect(figure === undefined ? undefined : [figure.low, figure.high]).toEqual(expected);
  });

  it('stay away for a tissue of a track that does not apply', () => {
    const other = guideWith({
      tissues: [tissue('fascia', 'caesarean', [[0, 1, 2]])],
      tracks: [track('general'), overlay('caesarean', { modes: ['caesarean'] })],
    });
    expect(planFor(delivery(BORN), BORN, { guide: other }).figures).toEqual([]);
    expect(planFor(delivery(BORN, { mode: 'caesarean' }), BORN, { guide: other }).figures).toEqual([
      { id: 'fascia', low: 1, high: 2, sources: ['source'] },
    ]);
  });
});

describe('the points of a tissue', () => {
  it('are those of the tracks that apply', () => {
    const point = { until: null, low: 20, high: 20, title: 'point', text: 'point', sources: [], facts: [] };
    const points = [
      { ...point, id: 'point-general', track: 'general', from: offset('2w') },
      { ...point, id: 'point-caesarean', track: 'caesarean', from: offset('6w') },
    ];
    const both = guideWith({
      tissues: [{ ...tissue('fascia', 'general', []), tracks: ['caesarean', 'general'], points }],
      tracks: [track('general'), overlay('caesarean', { modes: ['caesarean'] })],
    });
    const figures = (mode: 'vaginal' | 'caesarean') =>
      planFor(delivery(BORN, { mode }), BORN, { guide: both })
        .upcoming.filter(({ kind }) => kind === 'figure')
        .map(({ id }) => id);
    expect(figures('vaginal')).toEqual(['point-general']);
    expect(figures('caesarean')).toEqual(['point-general', 'point-caesarean']);
    // A tissue without a band has dates and no figure.
    expect(planFor(delivery(BORN), '2024-06-01', { guide: both }).figures).toEqual([]);
  });
});

describe('conflicts', () => {
  it.each([
    ['2024-03-14', 'vaginal', ['always', 'first-weeks']],
    ['2024-03-15', 'vaginal', ['always', 'later']],
    ['2024-03-15', 'caesarean', ['always', 'later', 'caesarean']],
  ] as const)('matter on %s after a %s birth', (today, mode, expected) => {
    expect(planFor(delivery(BORN, { mode }), today, { guide }).conflicts).toEqual(expected);
  });
});

describe('a look-ahead', () => {
  it('has dates, and no phase, advice or figure', () => {
    const plan = planFor(delivery(BORN), '2024-02-28', { guide });
    expect(plan).toMatchObject({
      day: -2,
      lookAhead: true,
      passed: [],
      figures: [],
      advice: { do: [], avoid: [], caution: [], normal: [] },
    });
    expect(plan.tracks.map(({ phase }) => phase)).toEqual([null]);
    expect(plan.tracks[0]?.phases[1]).toMatchObject({ id: 'walk', from: '2024-03-15', until: null });
    expect(plan.upcoming[0]).toMatchObject({ id: 'rest', on: '2024-03-01', inDays: 2 });
  });

  it('has every activity closed, whatever is met', () => {
    const met = planFor(delivery(BORN), '2024-02-28', { guide, conditions: { seen: 'met' } });
    expect(met.activities.map(({ status }) => status)).toEqual(['closed', 'closed']);
  });

  it('ends on the day of delivery', () => {
    expect(planFor(delivery(BORN), BORN, { guide })).toMatchObject({ day: 0, lookAhead: false });
  });
});

describe('an appointment that has been', () => {
  const visits = guideWith({
    conditions: [condition('seen')],
    tracks: [
      track('general', {
        phases: [phase('first', '0d', 'open')],
        appointments: [appointment('physio', '6w', 'open', { unless: 'seen' }), appointment('checkup', '6w', '3m')],
      }),
    ],
  });

  it.each([
    ['unknown', {}, ['physio', 'checkup']],
    ['unmet', { seen: 'unmet' }, ['physio', 'checkup']],
    ['met', { seen: 'met' }, ['checkup']],
  ] as const)('stays away once its condition is met: %s', (_, conditions, expected) => {
    const { upcoming } = planFor(delivery(BORN), '2024-03-02', { guide: visits, conditions });
    expect(upcoming.filter(({ kind }) => kind === 'appointment').map(({ id }) => id)).toEqual(expected);
  });
});

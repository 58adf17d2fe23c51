import { describe, expect, it } from 'vitest';
import type { PlanGuide } from '../../src/domain/guide.ts';
import type { PlannedActivity, RecoveryRecord } from '../../src/domain/plan.ts';
import { activity, condition, grant, guideWith, overlay, track } from '../support/guide-with.ts';
import { delivery, planFor } from '../support/plan-for.ts';

const BORN = '2024-03-01';
const torn = delivery(BORN, { tear: '3b' });
const untorn = delivery(BORN);

function activityOn(
  guide: PlanGuide,
  today: string,
  { of = torn, conditions = {} }: { of?: typeof torn; conditions?: RecoveryRecord['conditions'] } = {},
): PlannedActivity {
  const [found] = planFor(of, today, { guide, conditions }).activities;
  if (found === undefined) throw new Error('the guide of this test plans no activity');
  return found;
}

const twoTracks = guideWith({
  activities: [activity('running')],
  conditions: [condition('seen'), condition('no-pain'), condition('dry')],
  tracks: [
    track('general', { grants: [grant('running', '3m', { conditions: ['dry', 'seen'], source: 'a' })] }),
    overlay('torn', { tears: ['3b'] }, { grants: [grant('running', '6m', { conditions: ['no-pain'], source: 'b' })] }),
  ],
});

describe('two tracks about one activity [H-06]', () => {
  it('takes the latest start, says who decided and what the other said', () => {
    expect(activityOn(twoTracks, '2024-06-01')).toMatchObject({
      id: 'running',
      from: '2024-09-01',
      decidedBy: 'torn',
      others: [{ track: 'general', from: '2024-06-01', setAsideBy: null }],
    });
  });

  it('takes the union of the conditions, in the order of the guide', () => {
    expect(activityOn(twoTracks, '2024-06-01').conditions).toEqual([
      { id: 'seen', state: 'unknown' },
      { id: 'no-pain', state: 'unknown' },
      { id: 'dry', state: 'unknown' },
    ]);
  });

  it('names the sources of both', () => {
    expect(activityOn(twoTracks, '2024-06-01').sources).toEqual(['a', 'b']);
  });

  it('leaves out a track that does not apply', () => {
    expect(activityOn(twoTracks, '2024-06-01', { of: untorn })).toEqual({
      id: 'running',
      impact: false,
      status: 'conditional',
      from: '2024-06-01',
      decidedBy: 'general',
      conditions: [
        { id: 'seen', state: 'unknown' },
        { id: 'dry', state: 'unknown' },
      ],
      sources: ['a'],
      others: [],
    });
  });

  it('lets the first of the guide decide where both name the same day', () => {
    const guide = guideWith({
      activities: [activity('bath')],
      tracks: [
        track('general', { grants: [grant('bath', '2w')] }),
        overlay('torn', {}, { grants: [grant('bath', '14d')] }),
      ],
    });
    expect(activityOn(guide, BORN)).toMatchObject({ decidedBy: 'general', from: '2024-03-15' });
  });

  it('compares dates and not offsets: 12 weeks against 3 months', () => {
    const guide = guideWith({
      activities: [activity('running')],
      tracks: [
        track('general', { grants: [grant('running', '3m')] }),
        overlay('torn', {}, { grants: [grant('running', '12w')] }),
      ],
    });
    expect(activityOn(guide, BORN)).toMatchObject({ decidedBy: 'general', from: '2024-06-01' });
  });
});

describe('the status of an activity', () => {
  const met = { seen: 'met', 'no-pain': 'met', dry: 'met' } as const;

  it.each([
    ['the day before the date, all met', '2024-08-31', met, 'closed'],
    ['on the date, all met', '2024-09-01', met, 'open'],
    ['after the date, all met', '2031-01-01', met, 'open'],
    ['on the date, nothing known', '2024-09-01', {}, 'conditional'],
    ['on the date, one unknown', '2024-09-01', { seen: 'met', dry: 'met' }, 'conditional'],
    ['on the date, one unmet', '2024-09-01', { ...met, dry: 'unmet' }, 'closed'],
    ['on the date, one unmet and the rest unknown', '2024-09-01', { dry: 'unmet' }, 'closed'],
    ['a condition that the activity does not ask', '2024-09-01', { ...met, other: 'unmet' }, 'open'],
  ] as const)('%s', (_, today, conditions, status) => {
    expect(activityOn(twoTracks, today, { conditions }).status).toBe(status);
  });

  it('opens by date alone where nothing else is asked', () => {
    const guide = guideWith({
      activities: [activity('walking')],
      tracks: [track('general', { grants: [grant('walking', '2w')] })],
    });
    expect(activityOn(guide, '2024-03-14').status).toBe('closed');
    expect(activityOn(guide, '2024-03-15').status).toBe('open');
  });

  it('opens on day 0 where a track says so', () => {
    const guide = guideWith({
      activities: [activity('mobility')],
      tracks: [track('general', { grants: [grant('mobility', '0d')] })],
    });
    expect(activityOn(guide, BORN).status).toBe('open');
    expect(activityOn(guide, '2024-02-29').status).toBe('closed');
  });
});

describe('a grant that sets another track aside', () => {
  const guide = guideWith({
    activities: [activity('breathing')],
    conditions: [condition('no-pain'), condition('dry')],
    tracks: [
      track('general', { grants: [grant('breathing', '4d', { conditions: ['dry'], source: 'a' })] }),
      overlay(
        'torn',
        { tears: ['3b'] },
        {
          grants: [
            grant('breathing', '0d', {
              conditions: ['no-pain'],
              overrides: { track: 'general', conflict: 'breathing-early' },
              source: 'b',
            }),
          ],
        },
      ),
    ],
  });

  it('decides, with its own conditions and sources, and names the reason', () => {
    expect(activityOn(guide, BORN)).toEqual({
      id: 'breathing',
      impact: false,
      status: 'conditional',
      from: BORN,
      decidedBy: 'torn',
      conditions: [{ id: 'no-pain', state: 'unknown' }],
      sources: ['b'],
      others: [{ track: 'general', from: '2024-03-05', setAsideBy: 'breathing-early' }],
    });
  });

  it('does nothing for a delivery to which its track does not apply', () => {
    expect(activityOn(guide, BORN, { of: untorn })).toMatchObject({ from: '2024-03-05', decidedBy: 'general' });
  });

  it('does not set aside a third track', () => {
    const three = { ...guide, tracks: [...guide.tracks, overlay('third', {}, { grants: [grant('breathing', '7d')] })] };
    expect(activityOn(three, BORN)).toMatchObject({ from: '2024-03-08', decidedBy: 'third' });
  });

  it('leaves an activity closed where all set each other aside', () => {
    const mutual = guideWith({
      activities: [activity('breathing')],
      tracks: [
        track('one', { grants: [grant('breathing', '0d', { overrides: { track: 'two', conflict: 'x' } })] }),
        track('two', { grants: [grant('breathing', '0d', { overrides: { track: 'one', conflict: 'y' } })] }),
      ],
    });
    expect(activityOn(mutual, '2030-01-01')).toMatchObject({
      status: 'closed',
      from: null,
      decidedBy: '',
      others: [
        { track: 'one', from: BORN, setAsideBy: 'y' },
        { track: 'two', from: BORN, setAsideBy: 'x' },
      ],
    });
    expect(planFor(torn, '2030-01-01', { guide: mutual }).passed.map(({ kind }) => kind)).not.toContain('activity');
  });
});

describe('a grant that sets its own track aside', () => {
  it('decides nothing', () => {
    const own = guideWith({
      activities: [activity('breathing')],
      tracks: [track('one', { grants: [grant('breathing', '0d', { overrides: { track: 'one', conflict: 'x' } })] })],
    });
    expect(activityOn(own, '2030-01-01')).toMatchObject({
      status: 'closed',
      from: null,
      others: [{ track: 'one', from: BORN, setAsideBy: 'x' }],
    });
  });
});

describe('which activities are planned', () => {
  it('leaves out what no track of this delivery grants', () => {
    const guide = guideWith({
      activities: [activity('walking'), activity('scar-massage')],
      tracks: [
        track('general', { grants: [grant('walking', '2w')] }),
        overlay('caesarean', { modes: ['caesarean'] }, { grants: [grant('scar-massage', '6w')] }),
      ],
    });
    const ids = (of: typeof torn) => planFor(of, BORN, { guide }).activities.map(({ id }) => id);
    expect(ids(untorn)).toEqual(['walking']);
    expect(ids(delivery(BORN, { mode: 'caesarean' }))).toEqual(['walking', 'scar-massage']);
  });

  it('leaves out what has no words after a loss, and its milestone with it', () => {
    const guide = guideWith({
      activities: [activity('carrier-walking', { text: 'with the carrier', afterLoss: null }), activity('walking')],
      tracks: [track('general', { grants: [grant('carrier-walking', '2w'), grant('walking', '2w')] })],
    });
    const plan = planFor(delivery(BORN, { afterLoss: true }), BORN, { guide });
    expect(plan.activities.map(({ id }) => id)).toEqual(['walking']);
    expect(plan.upcoming.filter(({ kind }) => kind === 'activity').map(({ id }) => id)).toEqual(['walking']);
    expect(planFor(untorn, BORN, { guide }).activities.map(({ id }) => id)).toEqual(['carrier-walking', 'walking']);
  });
});

describe('a condition with an end', () => {
  const guide = guideWith({
    activities: [activity('swimming')],
    conditions: [{ ...condition('wound-closed'), until: { days: 0, months: 12 } }, condition('no-pain')],
    tracks: [track('general', { grants: [grant('swimming', '6w', { conditions: ['wound-closed', 'no-pain'] })] })],
  });

  it.each([
    ['2025-02-28', ['wound-closed', 'no-pain']],
    ['2025-03-01', ['no-pain']],
    ['2034-03-01', ['no-pain']],
  ])('is asked until then and not after: %s', (today, asked) => {
    const plan = planFor(delivery('2024-03-01'), today, { guide });
    expect(plan.activities.map(({ conditions }) => conditions.map(({ id }) => id))).toEqual([asked]);
  });
});

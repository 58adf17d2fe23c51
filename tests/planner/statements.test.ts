import { describe, expect, it } from 'vitest';
import type { PlannedStatement, RecoveryRecord } from '../../src/domain/plan.ts';
import { activity, condition, grant, guideWith, overlay, phase, statement, track } from '../support/guide-with.ts';
import { delivery, planFor } from '../support/plan-for.ts';

const guide = guideWith({
  activities: [activity('cycling')],
  conditions: [condition('no-pain'), condition('seen')],
  tracks: [
    track('general', {
      phases: [
        phase('first', '0d', '6w', [
          statement('rest', 'do', { until: '2w' }),
          statement('cycle', 'do', { activity: 'cycling' }),
          statement('no-cycling', 'avoid', { activity: 'cycling' }),
        ]),
        phase('second', '6w', 'open', [statement('cycle-more', 'do', { activity: 'cycling' })]),
      ],
      grants: [grant('cycling', '4w', { conditions: ['no-pain', 'seen'] })],
    }),
    overlay('torn', {}, { statements: [statement('bath', 'avoid', { from: '4d', until: '10d' })] }),
  ],
});

function planned(today: string, conditions: RecoveryRecord['conditions'] = {}): Map<string, PlannedStatement> {
  const { tracks } = planFor(delivery('2024-03-01'), today, { guide, conditions });
  const all = tracks.flatMap(({ phases, statements }) => [...phases.flatMap((each) => each.statements), ...statements]);
  return new Map(all.map((each) => [each.statement.id, each]));
}

describe('the statements of a plan', () => {
  it('have their own days within those of their phase or track', () => {
    const statements = planned('2024-03-11');
    expect(statements.get('rest')).toMatchObject({ from: '2024-03-01', until: '2024-03-15', standing: 'holds' });
    expect(statements.get('bath')).toMatchObject({
      track: 'torn',
      window: { from: '2024-03-05', until: '2024-03-11' },
      from: '2024-03-05',
      until: '2024-03-11',
    });
  });

  it.each([
    // Today in the first phase, before the activity opens, and on the day that it does.
    ['2024-03-28', {}, 'later', 'under-conditions', ['no-pain', 'seen']],
    ['2024-03-29', {}, 'under-conditions', 'under-conditions', ['no-pain', 'seen']],
    ['2024-03-29', { 'no-pain': 'met' }, 'under-conditions', 'under-conditions', ['seen']],
    ['2024-03-29', { 'no-pain': 'met', seen: 'met' }, 'holds', 'holds', []],
    ['2024-03-29', { 'no-pain': 'unmet' }, 'later', 'later', ['no-pain', 'seen']],
  ] as const)('about an activity follow it: %s %j', (today, conditions, first, second, missing) => {
    const statements = planned(today, conditions);
    expect(statements.get('cycle')).toMatchObject({
      standing: first,
      missing,
      window: { from: '2024-03-01', until: '2024-04-12' },
      from: '2024-03-29',
      until: '2024-04-12',
    });
    // A later phase is told as it will be on its first day.
    expect(statements.get('cycle-more')).toMatchObject({ standing: second, from: '2024-04-12', until: null });
  });

  it('that tell to leave an activity end on the day it opens, when nothing else is in the way', () => {
    expect(planned('2024-03-11').get('no-cycling')).toMatchObject({ until: '2024-04-12', standing: 'holds' });
    const met = planned('2024-03-29', { 'no-pain': 'met', seen: 'met' }).get('no-cycling');
    expect(met).toMatchObject({ until: '2024-03-29', standing: 'over' });
  });
});

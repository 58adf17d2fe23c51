import { describe, expect, it } from 'vitest';
import type { StatementKind } from '../../src/domain/guide.ts';
import type { ConditionState, PlannedActivity } from '../../src/domain/plan.ts';
import { type Standing, standingOf } from '../../src/domain/standing.ts';
import { date } from '../support/dates.ts';

const OPENS = '2024-04-12';

function activity(states: readonly ConditionState[], parts: Partial<PlannedActivity> = {}): PlannedActivity {
  return {
    id: 'cycling',
    impact: false,
    status: 'closed',
    from: date(OPENS),
    decidedBy: 'general',
    conditions: states.map((state, index) => ({ id: `condition-${index}`, state })),
    sources: [],
    others: [],
    ...parts,
  };
}

describe('what a statement about an activity is worth', () => {
  // The day before it opens, and the day on which it does.
  it.each<[StatementKind, readonly ConditionState[], Standing, Standing]>([
    ['do', [], 'later', 'holds'],
    ['do', ['met'], 'later', 'holds'],
    ['do', ['unknown'], 'later', 'under-conditions'],
    ['do', ['met', 'unknown'], 'later', 'under-conditions'],
    ['do', ['unmet'], 'later', 'later'],
    ['do', ['met', 'unmet'], 'later', 'later'],
    ['avoid', [], 'holds', 'over'],
    ['avoid', ['met'], 'holds', 'over'],
    ['avoid', ['unknown'], 'holds', 'holds'],
    ['avoid', ['unmet'], 'holds', 'holds'],
    ['caution', ['unmet'], 'holds', 'holds'],
    ['normal', ['unknown'], 'holds', 'holds'],
  ])('%s, %j: %s before the date, %s from it', (kind, states, before, after) => {
    expect(standingOf(kind, activity(states), date('2024-04-11'))).toBe(before);
    expect(standingOf(kind, activity(states), date(OPENS))).toBe(after);
  });

  it.each<[readonly ConditionState[], Standing]>([
    [[], 'holds'],
    [['met'], 'holds'],
    [['unknown'], 'later'],
    [['unmet'], 'later'],
  ])('with impact a do waits for its conditions too: %j is %s', (states, standing) => {
    expect(standingOf('do', activity(states, { impact: true }), date(OPENS))).toBe(standing);
  });

  it.each<[StatementKind, Standing]>([
    ['do', 'later'],
    ['avoid', 'holds'],
  ])('without a date %s is %s for ever', (kind, standing) => {
    expect(standingOf(kind, activity(['met'], { from: null }), date('2044-01-01'))).toBe(standing);
  });

  it.each<[StatementKind]>([['do'], ['avoid'], ['caution'], ['normal']])('%s about no activity holds', (kind) => {
    expect(standingOf(kind, undefined, date(OPENS))).toBe('holds');
  });
});

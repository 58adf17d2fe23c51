import { describe, expect, it } from 'vitest';
import { offset } from '../support/dates.ts';
import { guideWith, track } from '../support/guide-with.ts';
import { delivery, planFor } from '../support/plan-for.ts';

const visit = (id: string, from: string, until: string | null) => ({
  id,
  from: offset(from),
  until: until === null ? null : offset(until),
  title: id,
  text: id,
  sources: [],
  facts: [],
});
const guide = guideWith({
  tracks: [track('general', { appointments: [visit('physio', '6w', null), visit('midwife', '0d', '6w')] })],
});

describe('the appointments of a plan', () => {
  it.each([
    ['2024-02-29', ['midwife ahead 1', 'physio ahead 43']],
    ['2024-03-01', ['midwife now 0', 'physio ahead 42']],
    ['2024-04-11', ['midwife now -41', 'physio ahead 1']],
    ['2024-04-12', ['midwife past -42', 'physio now 0']],
    ['2030-01-01', ['midwife past -2132', 'physio now -2090']],
  ])('on %s', (today, expected) => {
    const { appointments } = planFor(delivery('2024-03-01'), today, { guide });
    expect(appointments.map(({ id, state, inDays }) => `${id} ${state} ${inDays}`)).toEqual(expected);
    expect(appointments.map(({ from, until }) => [from, until])).toEqual([
      ['2024-03-01', '2024-04-12'],
      ['2024-04-12', null],
    ]);
  });

  it('keep their last day among the milestones', () => {
    const { passed, upcoming } = planFor(delivery('2024-03-01'), '2024-03-11', { guide });
    expect(passed.find(({ id }) => id === 'midwife')?.until).toBe('2024-04-12');
    expect(upcoming.find(({ id }) => id === 'physio')?.until).toBeNull();
  });
});

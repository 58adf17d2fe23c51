import { describe, expect, it } from 'vitest';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { date } from '../support/dates.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const DELIVERY = { deliveredOn: date('2024-03-01'), mode: 'vaginal', tear: 'none', afterLoss: false } as const;
const CONDITIONS = Object.fromEntries(shippedGuide().conditions.map(({ id }) => [id, 'met' as const]));

function running(today: string, from: string | null | undefined) {
  const advice =
    from === undefined
      ? []
      : [
          {
            activity: 'running',
            from: from === null ? null : date(from),
            by: 'Anna',
            on: date('2024-05-01'),
            entry: 'x',
          },
        ];
  const plan = planRecovery(shippedGuide(), DELIVERY, date(today), { conditions: CONDITIONS, advice });
  const planned = plan.activities.find(({ id }) => id === 'running');
  const milestone = [...plan.passed, ...plan.upcoming].find(({ kind, id }) => kind === 'activity' && id === 'running');
  return { from: planned?.from, status: planned?.status, stricter: planned?.advice?.isStricter, on: milestone?.on };
}

describe('the advice of the own therapist', () => {
  const { from: own } = running('2024-12-01', undefined);

  it('is not there without a journal', () => {
    expect(running('2024-12-01', undefined)).toEqual({ from: own, status: 'open', stricter: undefined, on: own });
  });

  it.each([
    ['the day before', '2025-01-31', 'closed'],
    ['on the day', '2025-02-01', 'open'],
  ])('later than the guide is followed, in the dates too: %s', (_name, today, status) => {
    expect(running(today, '2025-02-01')).toEqual({ from: '2025-02-01', status, stricter: true, on: '2025-02-01' });
  });

  it('"not for now" closes without a date', () => {
    expect(running('2025-06-01', null)).toEqual({ from: null, status: 'closed', stricter: true, on: undefined });
  });

  it.each(['2024-03-02', own ?? ''])('earlier than the guide or the same (%s) opens nothing', (from) => {
    expect(running('2024-03-10', from)).toEqual({ from: own, status: 'closed', stricter: false, on: own });
  });
});

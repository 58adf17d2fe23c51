import { describe, expect, it } from 'vitest';
import { shortPlan } from '../../src/document/short-plan.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import { type Delivery, isTotalRupture, MODES, TEARS } from '../../src/domain/delivery.ts';
import { date } from '../support/dates.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

// The longest month name and a two-digit day, so that the dates are as long as they get.
const BORN = '2024-09-29';

const KINDS: readonly Delivery[] = MODES.flatMap((mode) =>
  TEARS.filter((tear) => mode !== 'caesarean' || !isTotalRupture(tear)).flatMap((tear) =>
    [false, true].map((afterLoss) => delivery(BORN, { mode, tear, afterLoss })),
  ),
);

describe('the short plan', () => {
  it('takes at most six rows of 60 columns, for every kind of delivery on every day', () => {
    for (const of of KINDS) {
      const first = dayNumberOfIso(date(BORN));
      for (let day = -294; day <= 800; day += 3) {
        const lines = shortPlan(planFor(of, isoDateOf(first + day)), shippedGuide());
        const rows = lines.reduce((count, line) => count + Math.ceil(line.length / 60), 0);
        if (lines.length > 6 || rows > 6) expect.fail(`day ${day}, ${of.mode} ${of.tear}:\n${lines.join('\n')}`);
      }
    }
  });

  it('does not call today what comes next', () => {
    const lines = shortPlan(planFor(delivery('2024-03-01'), '2024-04-12'), shippedGuide());
    expect(lines.filter((line) => line.includes('12 april 2024'))).toEqual([]);
    expect(lines.filter((line) => line.includes('1 juni 2024'))).toHaveLength(2);
  });

  it('leads with the total rupture where there is one', () => {
    const guide = shippedGuide();
    const lines = shortPlan(planFor(delivery('2024-03-01', { tear: '3b' }), '2024-03-02'), guide);
    const first = guide.tracks.find(({ id }) => id === 'total-rupture')?.phases[0];
    expect(lines[1]).toContain(first?.title);
  });
});

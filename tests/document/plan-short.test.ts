import { describe, expect, it } from 'vitest';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import { type Delivery, isTotalRupture, MODES, TEARS } from '../../src/domain/delivery.ts';
import type { RecoveryPlan } from '../../src/domain/plan.ts';
import { planInSixLines } from '../../src/herstel/plan-in-six-lines.ts';
import { layDocument } from '../../src/render/terminal/lay-document.ts';
import { wordsOnLines } from '../../src/render/terminal/words-on-lines.ts';
import { date } from '../support/dates.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

// The longest month name and a two-digit day, so that the dates are as long as they get.
const BORN = '2024-09-29';
const guide = shippedGuide();

const KINDS: readonly Delivery[] = MODES.flatMap((mode) =>
  TEARS.filter((tear) => mode !== 'caesarean' || !isTotalRupture(tear)).flatMap((tear) =>
    [false, true].map((afterLoss) => delivery(BORN, { mode, tear, afterLoss })),
  ),
);

function linesOf(plan: RecoveryPlan, width = 60, assumed: readonly ('mode' | 'tear')[] = []): string[] {
  const document = planInSixLines(plan, guide, { delivery: plan.delivery, today: plan.today, assumed });
  return wordsOnLines(layDocument(document, { width, color: false, plain: false }))
    .trimEnd()
    .split('\n');
}

describe('the plan in six lines', () => {
  it.each(KINDS)('is six lines of 60 columns, and never less careful than the plan: $mode $tear $afterLoss', (of) => {
    const first = dayNumberOfIso(date(BORN));
    for (let day = -294; day <= 800; day += 7) {
      const plan = planFor(of, isoDateOf(first + day), { guide });
      const lines = linesOf(plan, 60, day % 2 === 0 ? ['mode', 'tear'] : []);
      const told = `day ${day}:\n${lines.join('\n')}`;
      expect(lines.length, told).toBe(6);
      const [, , notYet = '', next = '', stop = '', call = ''] = lines;
      const running = plan.activities.find(({ id }) => id === 'running');
      if (running?.status !== 'open') expect(notYet, told).toContain('hardlopen');
      if (running?.status === 'conditional') expect(notYet, told).toContain('voorwaarde');
      expect(next, told).toMatch(/als de voorwaarden kloppen|geen nieuwe data/);
      expect(stop, told).toMatch(/[Ss]top/);
      expect(call, told).toMatch(/112.*113/);
    }
  });

  it.each([
    [
      '3b at 7 weeks',
      delivery('2024-03-01', { tear: '3b' }),
      '2024-04-19',
      [
        'Dag 49: vaginale bevalling, totaalruptuur 3b.',
        'Regel nu: bekkenfysiotherapeut na een totaalruptuur.',
        'Nog niet: hardlopen, springen en 4 meer.',
        '24 mei: je mag meer, als de voorwaarden kloppen.',
        'Stop bij pijn, zwaarte, plas, wind of ontlasting verliezen.',
        'Bel 112 bij gevaar, 113 bij zelfdoding, anders je huisarts.',
      ],
    ],
  ])('names the situation, what waits and whom to call: %s', (_name, of, today, expected) => {
    expect(linesOf(planFor(of, today, { guide }))).toEqual(expected);
  });

  it('says what was taken for granted', () => {
    const [first] = linesOf(planFor(delivery('2024-03-01'), '2024-03-04', { guide }), 60, ['mode', 'tear']);
    expect(first).toBe('Dag 3. Aangenomen: vaginaal, geen scheur of knip.');
  });

  it('does not call today what comes next', () => {
    const lines = linesOf(planFor(delivery('2024-03-01'), '2024-04-12', { guide }));
    expect(lines.filter((line) => line.includes('12 april'))).toEqual([]);
  });

  it('wraps on a telephone', () => {
    const lines = linesOf(planFor(delivery('2024-03-01', { tear: '3b' }), '2024-04-19', { guide }), 40);
    expect(lines.length).toBeGreaterThan(6);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

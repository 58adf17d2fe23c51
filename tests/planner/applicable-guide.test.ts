import { describe, expect, it } from 'vitest';
import { applicableGuide } from '../../src/planner/applicable-guide.ts';
import { guideWith } from '../support/guide-with.ts';
import { delivery } from '../support/plan-for.ts';

const GUIDE = guideWith();
const applicableTo = (deliveredOn: string, parts: Parameters<typeof delivery>[1] = {}, guide = GUIDE) =>
  applicableGuide(guide, delivery(deliveredOn, parts));

describe('what of the guide holds for a kind of delivery', () => {
  it('is selected once for all dates', () => {
    expect(applicableTo('2031-12-31')).toBe(applicableTo('2024-03-01'));
  });

  it.each([[{ mode: 'caesarean' }], [{ tear: '2' }], [{ afterLoss: true }]] as const)('is another for %j', (parts) => {
    const plain = applicableTo('2024-03-01');
    const other = applicableTo('2024-03-01', parts);
    expect(other).not.toBe(plain);
    expect(applicableTo('2024-03-02', parts)).toBe(other);
    expect(applicableTo('2024-03-02')).toBe(plain);
  });

  it('is another for another guide', () => {
    expect(applicableTo('2024-03-01', {}, guideWith())).not.toBe(applicableTo('2024-03-01'));
  });
});

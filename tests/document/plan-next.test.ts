import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/document/document.ts';
import { planDocument } from '../../src/document/plan-document.ts';
import type { RecoveryPlan } from '../../src/domain/plan.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

/** The dates of what comes next, each with everything that is said about it. */
function nextDates(plan: RecoveryPlan): string[] {
  const section = planDocument(plan, shippedGuide(), 'now').blocks.find(
    (block): block is Section => block.type === 'section' && block.id === 'next',
  );
  const [facts] = section?.blocks ?? [];
  if (facts?.type !== 'facts') return [];
  return facts.items.map(({ text }) =>
    typeof text === 'string' ? text : text.map((run) => (run.kind === 'note' ? '' : run.text)).join(''),
  );
}

/** Parts of a text that a milestone gives: one, and one more for every semicolon. */
function countOf(text: string): number {
  return text.split('; ').length;
}

describe('what comes next, at a glance', () => {
  it.each(['2024-03-01', '2024-03-14', '2024-03-15', '2024-03-29', '2024-04-12', '2024-05-31', '2024-06-01'])(
    'shows whole dates, about six things, and nothing of today: %s',
    (today) => {
      const plan = planFor(delivery('2024-03-01', { tear: '3b' }), today);
      const perDate = new Map<string, number>();
      for (const { on } of plan.upcoming) if (on > today) perDate.set(on, (perDate.get(on) ?? 0) + 1);
      const shown = nextDates(plan).map(countOf);
      expect(shown).toEqual([...perDate.values()].slice(0, shown.length));
      const total = shown.reduce((sum, count) => sum + count, 0);
      const ahead = [...perDate.values()].reduce((sum, count) => sum + count, 0);
      expect(total).toBeGreaterThanOrEqual(Math.min(6, ahead));
      expect(total - (shown.at(-1) ?? 0)).toBeLessThan(6);
    },
  );

  it('is empty when nothing is ahead', () => {
    expect(nextDates(planFor(delivery('2014-03-01'), '2024-03-01'))).toEqual([]);
  });
});

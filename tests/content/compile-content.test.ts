import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compile-content.ts';
import { readShippedCheckGuide, readShippedGuide } from '../../src/content/read-shipped.ts';
import { MODES, TEARS } from '../../src/domain/delivery.ts';
import { planInAMinute } from '../../src/herstel/plan-in-a-minute.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { date } from '../support/dates.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'herstel-compiled-'));

beforeAll(() => {
  for (const [name, text] of Object.entries(compileContent(shippedGuide()))) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('compiled content', () => {
  it('is the whole guide again, without the examples of the check', () => {
    const guide = shippedGuide();
    const signals = guide.questionnaire.signals.map((signal) => ({ ...signal, examples: [] }));
    expect(readShippedGuide(folder)).toEqual({ ...guide, questionnaire: { ...guide.questionnaire, signals } });
  });

  it('gives the same bytes for the same guide', () => {
    expect(compileContent(shippedGuide())).toEqual(compileContent(structuredClone(shippedGuide())));
  });

  const kinds = MODES.flatMap((mode) =>
    TEARS.flatMap((tear) => [false, true].map((afterLoss) => ({ mode, tear, afterLoss }))),
  );

  it.each(kinds)('shows the same plan in a minute from the tracks of its own delivery: %j', (kind) => {
    const delivery = { ...kind, deliveredOn: date('2024-03-01') };
    const whole = readShippedCheckGuide(folder, undefined);
    const own = readShippedCheckGuide(folder, delivery);
    for (const day of ['2024-03-01', '2024-03-14', '2024-04-18', '2024-12-26', '2026-11-22']) {
      const [full, half] = [whole, own].map((guide) => {
        const plan = planRecovery(guide, delivery, date(day), { conditions: {} });
        return planInAMinute(plan, guide, { delivery, today: date(day), assumed: [] }, { conditions: {} }, 80);
      });
      expect(half).toEqual(full);
    }
  });
});

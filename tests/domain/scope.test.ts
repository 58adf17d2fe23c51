import { describe, expect, it } from 'vitest';
import { dayNumberOfIso } from '../../src/domain/calendar.ts';
import { isTotalRupture, type Mode, type Tear } from '../../src/domain/delivery.ts';
import { coversDay, coversDelivery, type Scope } from '../../src/domain/scope.ts';
import { date, offset } from '../support/dates.ts';

describe('whether a scope covers a delivery', () => {
  const caesareanWithTear: Scope = { modes: ['caesarean', 'instrumental'], tears: ['2', 'unknown'], afterLoss: false };

  it.each<[Scope, Mode, Tear, boolean, boolean]>([
    [{}, 'vaginal', 'none', false, true],
    [{}, 'caesarean', '4', true, true],
    [{ modes: ['caesarean'] }, 'caesarean', 'none', false, true],
    [{ modes: ['caesarean'] }, 'vaginal', 'none', false, false],
    [{ modes: [] }, 'vaginal', 'none', false, false],
    [{ tears: ['3a', '3b'] }, 'vaginal', '3b', false, true],
    [{ tears: ['3a', '3b'] }, 'vaginal', '3c', false, false],
    [{ afterLoss: true }, 'vaginal', 'none', true, true],
    [{ afterLoss: true }, 'vaginal', 'none', false, false],
    [{ afterLoss: false }, 'vaginal', 'none', true, false],
    [{ afterLoss: false }, 'vaginal', 'none', false, true],
    [caesareanWithTear, 'instrumental', '2', false, true],
    [caesareanWithTear, 'vaginal', '2', false, false],
    [caesareanWithTear, 'instrumental', '1', false, false],
    [caesareanWithTear, 'instrumental', '2', true, false],
  ])('%j, %s, tear %s, after a loss %s: %s', (scope, mode, tear, afterLoss, expected) => {
    expect(coversDelivery(scope, { mode, tear, afterLoss })).toBe(expected);
  });
});

describe('whether a scope covers a day, for a birth on 31 August 2024', () => {
  it.each([
    ['-', '-', '2024-08-30', true],
    ['-', '-', '2044-08-30', true],
    ['0d', '-', '2024-08-30', false],
    ['0d', '-', '2024-08-31', true],
    ['6m', '-', '2025-02-28', false],
    ['6m', '-', '2025-03-01', true],
    ['-', '6m', '2025-02-28', true],
    ['-', '6m', '2025-03-01', false],
    ['2w', '4w', '2024-09-13', false],
    ['2w', '4w', '2024-09-14', true],
    ['2w', '4w', '2024-09-27', true],
    ['2w', '4w', '2024-09-28', false],
  ])('from %s until %s on %s: %s', (from, until, today, expected) => {
    const scope = {
      ...(from === '-' ? {} : { from: offset(from) }),
      ...(until === '-' ? {} : { until: offset(until) }),
    };
    expect(coversDay(scope, dayNumberOfIso(date('2024-08-31')), dayNumberOfIso(date(today)))).toBe(expected);
  });
});

describe('a total rupture', () => {
  it.each<[Tear, boolean]>([
    ['none', false],
    ['1', false],
    ['2', false],
    ['episiotomy', false],
    ['3a', true],
    ['3b', true],
    ['3c', true],
    ['4', true],
    ['unknown', true],
  ])('is tear %s: %s', (tear, expected) => {
    expect(isTotalRupture(tear)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { lastConsulted } from '../../src/domain/content-age.ts';
import type { Source } from '../../src/domain/guide.ts';
import { date } from '../support/dates.ts';

const consulted = (...days: readonly string[]) => ({
  sources: days.map(
    (day, index): Source => ({
      id: `source-${index}`,
      title: 'Titel',
      organisation: 'Organisatie',
      year: null,
      url: null,
      grade: 'own',
      read: 'none',
      consultedOn: date(day),
    }),
  ),
});

describe('content that is a year old', () => {
  it.each<[string, string[], string, string | undefined]>([
    ['a day before', ['2026-11-22'], '2027-11-21', undefined],
    ['on the day', ['2026-11-22'], '2027-11-22', '2026-11-22'],
    ['by its newest source', ['2024-01-01', '2026-11-22', '2025-01-01'], '2027-11-21', undefined],
    ['after a leap day, never early', ['2028-02-29'], '2029-02-28', undefined],
    ['without sources', [], '2040-01-01', undefined],
  ])('%s', (_, days, today, expected) => {
    expect(lastConsulted(consulted(...days), date(today))).toBe(expected);
  });
});

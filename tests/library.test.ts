import { describe, expect, it } from 'vitest';
import {
  checkDocument,
  checkReportFor,
  EXPORT_FORMATS,
  parseIsoDate,
  planReport,
  renderExport,
  renderMarkdown,
} from '../src/index.ts';
import { date } from './support/dates.ts';
import { delivery } from './support/plan-for.ts';
import { shippedGuide } from './support/shipped-guide.ts';

describe('the library', () => {
  it('makes the document of a check from nothing but what it exports', () => {
    const report = checkReportFor(shippedGuide(), delivery('2024-03-01'), date('2024-03-10'), {});
    expect(renderMarkdown(checkDocument(report))).toMatch(/^# /);
  });

  it.each(EXPORT_FORMATS)('writes %s, the same for the same report', (format) => {
    const [one, other] = [1, 2].map(() => {
      const report = planReport(
        shippedGuide(),
        { delivery: delivery('2024-03-01', { tear: '3b' }) },
        date('2024-04-18'),
        { conditions: {} },
      );
      return renderExport(format, report, { generator: { name: 'test', version: '1' }, name: ' \u0007 ' });
    });
    expect(one).toBe(other);
    expect(one?.length).toBeGreaterThan(1_000);
    expect(parseIsoDate('2024-03-01')).toBe('2024-03-01');
  });
});

import type { TestOutcome, TestResult } from '../domain/journal.ts';
import type { ReadinessTest, TestSeries } from '../domain/test-series.ts';

/** How a test went: how much was reached (per side where it asks that), and symptoms as questions of the check. */
export interface TestReport {
  /** The lowest of both sides; left out: all that was asked. */
  readonly reached?: number;
  readonly symptoms: readonly string[];
}

/** The outcome of a series. */
export interface TestVerdict {
  readonly outcome: TestOutcome;
  readonly results: Readonly<Record<string, TestResult>>;
  /** All symptoms that were told, each once. */
  readonly symptoms: readonly string[];
}

/**
 * What the tests of a series say together. A symptom fails a test whatever the count, and then it is "nog niet"; what
 * was not done or not reached comes first ("eerst dit"). A test without a report was not done.
 */
export function judgeTests(series: TestSeries, reports: Readonly<Record<string, TestReport>>): TestVerdict {
  const results: Record<string, TestResult> = {};
  const symptoms = new Set<string>();
  for (const test of series.tests) {
    const report = Object.hasOwn(reports, test.id) ? reports[test.id] : undefined;
    for (const symptom of report?.symptoms ?? []) symptoms.add(symptom);
    results[test.id] = resultOf(test, report);
  }
  const all = Object.values(results);
  const outcome = all.includes('symptom')
    ? 'not-yet'
    : all.every((result) => result === 'passed')
      ? 'may-build'
      : 'first-this';
  return { outcome, results, symptoms: [...symptoms] };
}

function resultOf({ amount }: ReadinessTest, report: TestReport | undefined): TestResult {
  if (report === undefined) return 'skipped';
  if (report.symptoms.length > 0) return 'symptom';
  return (report.reached ?? amount) >= amount ? 'passed' : 'short';
}

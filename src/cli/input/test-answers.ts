import type { TestReport } from '../../check/judge-tests.ts';
import type { TestSeries } from '../../domain/test-series.ts';
import { trainingWords } from '../../text/training-words.ts';
import { UsageError } from '../usage-error.ts';
import { type NamedSymptom, symptomIds } from './symptoms.ts';

const words = trainingWords.test;

/** A file to fill in: each test with what it asks, and the names of the symptoms. */
export function testTemplate(series: TestSeries, symptoms: readonly NamedSymptom[]): string {
  return [
    `# ${words.templateHead(series.title)}`,
    `# ${words.templateSymptoms(symptoms.map(({ name }) => name).join(', '))}`,
    ...series.tests.map((test) => `${test.id}: ${words.not} # ${test.title}: ${words.amount(test)}`),
    '',
  ].join('\n');
}

/**
 * The reports of a filled file: `goed`, `niet`, a number, or a list of symptoms behind each test. The first thing that
 * is wrong ends as a usage error.
 */
export function readTestAnswers(
  value: unknown,
  series: TestSeries,
  known: readonly NamedSymptom[],
): Readonly<Record<string, TestReport>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError(words.fileProblem);
  const reports = Object.entries(value).flatMap(([id, given]: [string, unknown]): [string, TestReport][] => {
    if (!series.tests.some((test) => test.id === id)) throw new UsageError(words.unknownTest(id));
    const report = reportOf(given, known);
    if (report === 'wrong') throw new UsageError(words.badValue(id));
    return report === undefined ? [] : [[id, report]];
  });
  return Object.fromEntries(reports);
}

function reportOf(given: unknown, known: readonly NamedSymptom[]): TestReport | undefined | 'wrong' {
  if (given === words.not || given === null) return undefined;
  if (given === words.good) return { symptoms: [] };
  if (typeof given === 'number' && given >= 0) return { reached: given, symptoms: [] };
  if (Array.isArray(given) && given.length > 0 && given.every((item): item is string => typeof item === 'string')) {
    return { symptoms: symptomIds(given, known) };
  }
  return 'wrong';
}

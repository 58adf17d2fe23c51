import { describe, expect, it } from 'vitest';
import { judgeTests, type TestReport } from '../../src/check/judge-tests.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const series = (id: string) => {
  const found = shippedGuide().tests.find((known) => known.id === id);
  if (found === undefined) throw new Error(`no series ${id}`);
  return found;
};
const LOAD = series('load-and-impact');
const well = (): Record<string, TestReport> => Object.fromEntries(LOAD.tests.map(({ id }) => [id, { symptoms: [] }]));

describe('what the tests say', () => {
  it.each([
    ['nothing was done', {}, 'first-this'],
    ['all went well', well(), 'may-build'],
    ['one was not done', { ...well(), 'walk-half-hour': undefined }, 'first-this'],
    ['one fell short', { ...well(), 'walk-half-hour': { reached: 1200, symptoms: [] } }, 'first-this'],
    ['exactly enough', { ...well(), 'walk-half-hour': { reached: 1800, symptoms: [] } }, 'may-build'],
    [
      'a symptom, whatever the count',
      { ...well(), 'walk-half-hour': { reached: 9999, symptoms: ['urine-loss'] } },
      'not-yet',
    ],
    ['a symptom and one not done', { 'walk-half-hour': { symptoms: ['urine-loss'] } }, 'not-yet'],
  ])('%s', (_name, reports, outcome) => {
    const given = Object.fromEntries(Object.entries(reports).filter(([, report]) => report !== undefined));
    expect(judgeTests(LOAD, given as Record<string, TestReport>).outcome).toBe(outcome);
  });

  it('names each symptom once', () => {
    const reports = Object.fromEntries(LOAD.tests.map(({ id }) => [id, { symptoms: ['urine-loss', 'bulge'] }]));
    expect(judgeTests(LOAD, reports).symptoms).toEqual(['urine-loss', 'bulge']);
  });

  it('has all seven tests of load and impact, and four of strength', () => {
    expect(LOAD.tests).toHaveLength(7);
    expect(series('strength').tests).toHaveLength(4);
    expect(series('strength').meets).toBeUndefined();
  });
});

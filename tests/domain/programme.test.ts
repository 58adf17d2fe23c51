import { describe, expect, it } from 'vitest';
import { boutCount, longestRun, mostBoutSeconds, mostRunSeconds, runSeconds } from '../../src/domain/programme.ts';

describe('a session [H-18]', () => {
  it.each([
    [[{ times: 8, seconds: 30 }], 240, 30, 8],
    [
      [
        { times: 1, seconds: 900 },
        { times: 1, seconds: 600 },
      ],
      1500,
      900,
      2,
    ],
    [[], 0, 0, 0],
  ])('%j: seconds in all, longest bout, number of bouts', (runs, total, longest, count) => {
    expect([runSeconds({ runs }), longestRun({ runs }), boutCount({ runs })]).toEqual([total, longest, count]);
  });
});

describe('how much may be added', () => {
  it.each([
    [240, 300],
    [599, 659],
    [600, 660],
    [609, 669],
    [610, 671],
    [1560, 1716],
    [1800, 1980],
  ])('after a longest session of %i s: at most %i s', (before, most) => {
    expect(mostRunSeconds(before)).toBe(most);
  });

  it.each([
    [30, 60],
    [59, 89],
    [60, 90],
    [61, 91],
    [63, 94],
    [420, 630],
  ])('after a longest bout of %i s: at most %i s', (before, most) => {
    expect(mostBoutSeconds(before)).toBe(most);
  });
});

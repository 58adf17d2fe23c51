import { describe, expect, it } from 'vitest';
import { highestLevel, type Level, lowestLevel } from '../../src/domain/level.ts';

describe('the higher of two levels', () => {
  it.each<[Level, Level, Level]>([
    ['none', 'none', 'none'],
    ['none', 'watch', 'watch'],
    ['appointment', 'watch', 'appointment'],
    ['appointment', 'today', 'today'],
    ['now', 'today', 'now'],
    ['none', 'now', 'now'],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(highestLevel(left, right)).toBe(expected);
  });
});

describe('the lowest of some levels', () => {
  it.each<[readonly Level[], Level]>([
    [['now'], 'now'],
    [['today', 'watch', 'now'], 'watch'],
    [['appointment', 'none'], 'none'],
    [[], 'now'],
  ])('%o: %s', (levels, expected) => {
    expect(lowestLevel(levels)).toBe(expected);
  });
});

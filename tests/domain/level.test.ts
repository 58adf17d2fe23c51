import { describe, expect, it } from 'vitest';
import { highestLevel, type Level } from '../../src/domain/level.ts';

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

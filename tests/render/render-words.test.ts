import { describe, expect, it } from 'vitest';
import { daysInShort, daysInWords, percentRange } from '../../src/text/render-words.ts';

describe('daysInWords', () => {
  it.each([
    [0, '0 dagen'],
    [1, '1 dag'],
    [5, '5 dagen'],
    [7, '1 week'],
    [10, '10 dagen'],
    [14, '2 weken'],
    [21, '3 weken'],
    [30, '1 maand'],
    [42, '6 weken'],
    [84, '12 weken'],
    [91, '3 maanden'],
    [120, '4 maanden'],
    [183, '6 maanden'],
    [270, '9 maanden'],
    [365, '1 jaar'],
    [548, '18 maanden'],
    [730, '2 jaar'],
  ])('%i days', (days, expected) => {
    expect(daysInWords(days)).toBe(expected);
  });

  it('has a short form for an axis', () => {
    expect([14, 91, 365].map(daysInShort)).toEqual(['2 wk', '3 mnd', '1 jr']);
  });
});

it('writes a range once where both ends are the same', () => {
  expect(percentRange(50, 50)).toBe('50 %');
  expect(percentRange(20, 55)).toBe('20 tot 55 %');
});

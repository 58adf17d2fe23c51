import { describe, expect, it } from 'vitest';
import { type AnswerValue, type Criterion, verdictOf } from '../../src/domain/criterion.ts';
import { yes } from '../support/questionnaire-with.ts';

const UNKNOWN = { unknown: true } as const;

describe('verdictOf', () => {
  it.each<[AnswerValue | undefined, string]>([
    [true, 'raised'],
    [false, 'clear'],
    [UNKNOWN, 'unknown'],
    [undefined, 'unknown'],
    ['ja', 'unknown'],
    [1, 'unknown'],
  ])('judges `is: true` on %o as %s', (answer, verdict) => {
    expect(verdictOf(yes('a'), answer === undefined ? {} : { a: answer })).toBe(verdict);
  });

  it.each<[Criterion, number, string]>([
    [{ question: 'a', atLeast: 38 }, 37.9, 'clear'],
    [{ question: 'a', atLeast: 38 }, 38, 'raised'],
    [{ question: 'a', atLeast: 38 }, 38.1, 'raised'],
    [{ question: 'a', above: 38 }, 38, 'clear'],
    [{ question: 'a', above: 38 }, 38.1, 'raised'],
    [{ question: 'a', atMost: 35 }, 35, 'raised'],
    [{ question: 'a', atMost: 35 }, 35.1, 'clear'],
    [{ question: 'a', below: 35 }, 35, 'clear'],
    [{ question: 'a', below: 35 }, 34.9, 'raised'],
    [{ question: 'a', atLeast: 38 }, Number.NaN, 'unknown'],
  ])('holds %o inclusive or not on %d: %s', (criterion, answer, verdict) => {
    expect(verdictOf(criterion, { a: answer })).toBe(verdict);
  });

  it('counts "weet ik niet" as raised only where the number says so', () => {
    expect(verdictOf({ question: 'a', atLeast: 38, orUnknown: true }, { a: UNKNOWN })).toBe('raised');
    expect(verdictOf({ question: 'a', atLeast: 38, orUnknown: true }, { a: 37.9 })).toBe('clear');
    expect(verdictOf({ question: 'a', atLeast: 38, orUnknown: true }, {})).toBe('unknown');
    expect(verdictOf({ question: 'a', atLeast: 38 }, { a: UNKNOWN })).toBe('unknown');
  });

  it('compares a choice with its option and can ask for a no', () => {
    expect(verdictOf({ question: 'a', is: 'egg' }, { a: 'egg' })).toBe('raised');
    expect(verdictOf({ question: 'a', is: 'egg' }, { a: 'small' })).toBe('clear');
    expect(verdictOf({ question: 'a', is: false }, { a: false })).toBe('raised');
    expect(verdictOf({ question: 'a', is: false }, { a: true })).toBe('clear');
  });

  // [a, b, all, any]
  it.each<[AnswerValue, AnswerValue, string, string]>([
    [false, false, 'clear', 'clear'],
    [false, UNKNOWN, 'clear', 'unknown'],
    [false, true, 'clear', 'raised'],
    [UNKNOWN, false, 'clear', 'unknown'],
    [UNKNOWN, UNKNOWN, 'unknown', 'unknown'],
    [UNKNOWN, true, 'unknown', 'raised'],
    [true, false, 'clear', 'raised'],
    [true, UNKNOWN, 'unknown', 'raised'],
    [true, true, 'raised', 'raised'],
  ])('combines %o and %o: all %s, any %s', (a, b, all, any) => {
    expect(verdictOf({ all: [yes('a'), yes('b')] }, { a, b })).toBe(all);
    expect(verdictOf({ any: [yes('a'), yes('b')] }, { a, b })).toBe(any);
  });

  it('combines nothing: all raised, any clear', () => {
    expect(verdictOf({ all: [] }, {})).toBe('raised');
    expect(verdictOf({ any: [] }, {})).toBe('clear');
  });

  it('nests', () => {
    const criterion = { all: [yes('a'), { any: [yes('b'), { all: [yes('c'), yes('d')] }] }] };
    expect(verdictOf(criterion, { a: true, b: false, c: true, d: true })).toBe('raised');
    expect(verdictOf(criterion, { a: true, b: false, c: true })).toBe('unknown');
    expect(verdictOf(criterion, { a: true, b: false, c: false })).toBe('clear');
    expect(verdictOf(criterion, { a: false })).toBe('clear');
  });
});

import { describe, expect, it } from 'vitest';
import { firstQuestions, openQuestions } from '../../src/check/open-questions.ts';
import { type Answers, type Criterion, leafVerdict } from '../../src/domain/criterion.ts';
import { yes } from '../support/questionnaire-with.ts';

const UNKNOWN = { unknown: true } as const;
const A: Criterion = yes('a');
const ALL: Criterion = { all: [yes('a'), yes('b'), yes('c')] };
const ANY: Criterion = { any: [yes('a'), yes('b'), yes('c')] };
const ALL_OF_ANY: Criterion = { all: [{ any: [yes('a'), yes('b')] }, { any: [yes('c'), yes('d')] }] };
const ANY_OF_ALL: Criterion = { any: [{ all: [yes('a'), yes('b')] }, { all: [yes('c'), yes('d')] }] };

/** A criterion, the answers, all open questions, those to ask first. A question that was answered is not asked. */
type Case = readonly [string, Criterion, Answers, readonly string[], readonly string[]];

const CASES: readonly Case[] = [
  ['one question', A, {}, ['a'], ['a']],
  ['one question, yes', A, { a: true }, [], []],
  ['one question, no', A, { a: false }, [], []],
  ['one question, "weet ik niet"', A, { a: UNKNOWN }, ['a'], []],
  ['all', ALL, {}, ['a', 'b', 'c'], ['a']],
  ['all, the first yes', ALL, { a: true }, ['b', 'c'], ['b']],
  ['all, one no', ALL, { b: false }, [], []],
  ['all, the first "weet ik niet"', ALL, { a: UNKNOWN }, ['a', 'b', 'c'], ['b']],
  ['all, none that may be asked', ALL, { a: UNKNOWN, b: true, c: UNKNOWN }, ['a', 'c'], []],
  ['any', ANY, {}, ['a', 'b', 'c'], ['a', 'b', 'c']],
  ['any, one no', ANY, { b: false }, ['a', 'c'], ['a', 'c']],
  ['any, one yes', ANY, { b: true }, [], []],
  ['any, one "weet ik niet"', ANY, { b: UNKNOWN }, ['a', 'b', 'c'], ['a', 'c']],
  ['all of any', ALL_OF_ANY, {}, ['a', 'b', 'c', 'd'], ['a', 'b']],
  ['all of any, the first raised', ALL_OF_ANY, { b: true }, ['c', 'd'], ['c', 'd']],
  ['all of any, the second clear', ALL_OF_ANY, { c: false, d: false }, [], []],
  ['any of all', ANY_OF_ALL, {}, ['a', 'b', 'c', 'd'], ['a', 'c']],
  ['any of all, the first clear', ANY_OF_ALL, { b: false }, ['c', 'd'], ['c']],
  ['any of all, the second raised', ANY_OF_ALL, { c: true, d: true }, [], []],
];

describe('the questions that can still change the verdict', () => {
  it.each(CASES)('%s', (_, criterion, answers, open) => {
    expect(openQuestions(criterion, (leaf) => leafVerdict(leaf, answers[leaf.question]))).toEqual(open);
  });
});

describe('the questions to ask first', () => {
  it.each(CASES)('%s', (_, criterion, answers, __, first) => {
    const verdictOf = (leaf: Parameters<typeof leafVerdict>[0]) => leafVerdict(leaf, answers[leaf.question]);
    expect(firstQuestions(criterion, verdictOf, (id) => answers[id] === undefined)).toEqual(first);
  });
});

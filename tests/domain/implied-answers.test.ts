import { describe, expect, it } from 'vitest';
import type { Answers, Criterion } from '../../src/domain/criterion.ts';
import {
  contradictions,
  isDue,
  possibleAnswers,
  verdictInAll,
  withImpliedAnswers,
} from '../../src/domain/implied-answers.ts';
import { choice, number, questionnaireWith, signal, yes, yesNo } from '../support/questionnaire-with.ts';

const UNKNOWN = { unknown: true } as const;

const questionnaire = questionnaireWith({
  questions: [
    yesNo('feverish', 'screen'),
    { ...number('temperature', 34, 43), follows: ['feverish'] },
    yesNo('bleeding', 'screen'),
    yesNo('clots', 'screen'),
    { ...choice('clot-size', 'egg', 'small'), follows: ['bleeding', 'clots'] },
    { ...yesNo('sore-long'), follows: ['sore'] },
    yesNo('sore', 'screen'),
    { ...yesNo('deepest'), follows: ['deeper'] },
    { ...yesNo('deeper'), follows: ['deep'] },
    yesNo('deep', 'screen'),
    { ...number('pulse', 20, 200), follows: ['deep'] },
    { ...yesNo('asked-for-nothing'), follows: ['deep'] },
    { ...yesNo('lost'), follows: ['not-in-the-data'] },
  ],
  signals: [
    signal('fever', { when: { all: [yes('feverish'), { question: 'temperature', atLeast: 38, orUnknown: true }] } }),
    signal('no-fever', { when: { all: [yes('feverish'), { question: 'temperature', below: 38 }] } }),
    signal('blood', {
      when: { all: [{ any: [yes('bleeding'), yes('clots')] }, { question: 'clot-size', is: 'egg' }] },
    }),
    signal('short', { when: { all: [yes('sore'), { question: 'sore-long', is: false }] } }),
    signal('long', { when: { all: [yes('sore'), yes('sore-long')] } }),
    signal('slow', { when: { all: [yes('deep'), { question: 'pulse', atMost: 40 }] } }),
    signal('lost'),
    signal('depth', { when: { all: [yes('deep'), yes('deeper'), yes('deepest')] } }),
  ],
});

const implied = (answers: Answers) => withImpliedAnswers(questionnaire, answers);

describe('withImpliedAnswers', () => {
  it('says yes to the question that a reporting answer follows', () => {
    expect(implied({ temperature: 38 })).toEqual({ temperature: 38, feverish: true });
    expect(implied({ 'sore-long': true })).toEqual({ 'sore-long': true, sore: true });
  });

  it('takes "weet ik niet" for no more than a missing answer', () => {
    expect(implied({ temperature: 39, feverish: UNKNOWN })).toEqual({ temperature: 39, feverish: true });
  });

  it.each([
    [{ temperature: 37.9 }],
    [{ temperature: UNKNOWN }],
    [{ 'clot-size': 'small' }],
    [{ 'sore-long': false }],
    [{ 'sore-long': UNKNOWN }],
    [{ 'clot-size': 'egg' }],
    [{ 'clot-size': 'egg', bleeding: false }],
    [{ 'clot-size': 'egg', clots: UNKNOWN }],
    [{ 'clot-size': 'egg', clots: true }],
    [{ pulse: 40 }],
    [{ 'asked-for-nothing': true }],
    [{ lost: true }],
    [{}],
  ])('leaves %o as it is', (answers) => {
    expect(implied(answers)).toEqual(answers);
  });

  it('follows a chain', () => {
    expect(implied({ deepest: true })).toEqual({ deepest: true, deeper: true, deep: true });
    expect(implied({ deeper: true })).toEqual({ deeper: true, deep: true });
  });

  it('takes every "weet ik niet" for a yes once all of several are answered', () => {
    expect(implied({ 'clot-size': 'egg', bleeding: false, clots: UNKNOWN })).toEqual({
      'clot-size': 'egg',
      bleeding: false,
      clots: true,
    });
    expect(implied({ 'clot-size': 'egg', bleeding: UNKNOWN, clots: UNKNOWN })).toEqual({
      'clot-size': 'egg',
      bleeding: true,
      clots: true,
    });
  });

  it('says yes to all of several that were denied', () => {
    expect(implied({ 'clot-size': 'egg', bleeding: false, clots: false })).toEqual({
      'clot-size': 'egg',
      bleeding: true,
      clots: true,
    });
  });

  it('takes the stricter of two answers that contradict each other', () => {
    expect(implied({ temperature: 39, feverish: false })).toEqual({ temperature: 39, feverish: true });
  });
});

describe('possibleAnswers', () => {
  it('reads a report about several questions in as many ways while one of them is unanswered', () => {
    expect(possibleAnswers(questionnaire, { 'clot-size': 'egg', bleeding: false })).toEqual([
      { 'clot-size': 'egg', bleeding: true },
      { 'clot-size': 'egg', bleeding: false, clots: true },
    ]);
  });

  it.each<[Answers]>([[{}], [{ temperature: 39 }], [{ 'clot-size': 'egg', clots: true }], [{ 'clot-size': 'small' }]])(
    'reads %o in one way',
    (answers) => {
      expect(possibleAnswers(questionnaire, answers)).toHaveLength(1);
    },
  );
});

describe('verdictInAll', () => {
  const readings = possibleAnswers(questionnaire, { 'clot-size': 'egg' });

  it.each<[Criterion, string]>([
    [{ any: [yes('bleeding'), yes('clots')] }, 'raised'],
    [yes('bleeding'), 'unknown'],
    [{ all: [yes('bleeding'), { question: 'clot-size', is: 'small' }] }, 'clear'],
  ])('holds in every reading or not: %o is %s', (criterion, verdict) => {
    expect(verdictInAll(criterion, readings)).toBe(verdict);
  });
});

describe('contradictions', () => {
  it('names the follow-up and everything that it follows', () => {
    expect(contradictions(questionnaire, { temperature: 39, feverish: false })).toEqual([
      { question: 'temperature', given: 39, gates: ['feverish'] },
    ]);
    expect(contradictions(questionnaire, { 'clot-size': 'egg', bleeding: false, clots: false })).toEqual([
      { question: 'clot-size', given: 'egg', gates: ['bleeding', 'clots'] },
    ]);
    expect(contradictions(questionnaire, { deepest: true, deep: false })).toEqual([
      { question: 'deeper', given: true, gates: ['deep'] },
    ]);
  });

  it.each([
    [{ temperature: 36.8, feverish: false }],
    [{ temperature: UNKNOWN, feverish: false }],
    [{ temperature: 39, feverish: UNKNOWN }],
    [{ 'clot-size': 'egg', bleeding: false, clots: true }],
    [{ 'clot-size': 'egg', bleeding: false }],
    [{ 'sore-long': false, sore: false }],
  ])('finds none in %o', (answers) => {
    expect(contradictions(questionnaire, answers)).toEqual([]);
  });
});

describe('isDue', () => {
  it.each([
    [{}, false],
    [{ bleeding: false, clots: false }, false],
    [{ bleeding: true }, true],
    [{ bleeding: false, clots: UNKNOWN }, true],
  ])('of %o is %s', (answers: Answers, due) => {
    expect(isDue(questionnaire, 'clot-size', answers)).toBe(due);
  });

  it('is never so for a question that follows nothing', () => {
    expect(isDue(questionnaire, 'bleeding', { bleeding: true })).toBe(false);
  });
});

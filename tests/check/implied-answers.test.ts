import { describe, expect, it } from 'vitest';
import { contradictions, isDue, withImpliedAnswers } from '../../src/check/implied-answers.ts';
import type { Answers } from '../../src/domain/check-result.ts';
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
    expect(implied({ 'clot-size': 'egg' })).toEqual({ 'clot-size': 'egg', bleeding: true });
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
    [{ 'clot-size': 'egg', clots: true }],
    [{ pulse: 40 }],
    [{ 'asked-for-nothing': true }],
    [{ lost: true }],
    [{}],
  ])('leaves %o as it is', (answers) => {
    expect(implied(answers)).toBe(answers);
  });

  it('follows a chain', () => {
    expect(implied({ deepest: true })).toEqual({ deepest: true, deeper: true, deep: true });
    expect(implied({ deeper: true })).toEqual({ deeper: true, deep: true });
  });

  it('says yes to the first of several that was not denied', () => {
    expect(implied({ 'clot-size': 'egg', bleeding: false })).toEqual({
      'clot-size': 'egg',
      bleeding: false,
      clots: true,
    });
  });

  it('takes the stricter of two answers that contradict each other', () => {
    expect(implied({ temperature: 39, feverish: false })).toEqual({ temperature: 39, feverish: true });
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

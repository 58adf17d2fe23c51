import { describe, expect, it } from 'vitest';
import { checkAnswers, readAnswer } from '../../src/check/check-answers.ts';
import { choice, number, questionnaireWith, signal, yes, yesNo } from '../support/questionnaire-with.ts';

const questionnaire = questionnaireWith({
  questions: [yesNo('fever'), number('temperature', 34, 42), choice('clot', 'egg', 'small')],
});
const words = { yes: ['ja'], no: ['nee'], unknown: ['weet niet', 'weet ik niet', '?'] };
const check = (raw: Readonly<Record<string, unknown>>) => checkAnswers(questionnaire, raw, words);

describe('checkAnswers', () => {
  it.each([
    ['ja', true],
    ['Ja ', true],
    ['NEE', false],
    [true, true],
    [false, false],
    ['weet-niet', { unknown: true }],
    ['Weet ik niet', { unknown: true }],
    [' weet - ik  niet ', { unknown: true }],
    [{ unknown: true }, { unknown: true }],
  ])('reads %o as an answer to a yes-no question', (raw, value) => {
    expect(check({ fever: raw })).toEqual({ answers: { fever: value }, problems: [] });
  });

  it.each([
    ['38,2', 38.2],
    ['38.2', 38.2],
    [38.2, 38.2],
    ['38', 38],
    [34, 34],
    ['42,0', 42],
    [' 38.25 ', 38.25],
    ['38,123456', 38.123456],
    ['?', { unknown: true }],
  ])('reads %o as a number', (raw, value) => {
    expect(check({ temperature: raw })).toEqual({ answers: { temperature: value }, problems: [] });
  });

  it('reads an option by its id', () => {
    expect(check({ clot: 'egg' })).toEqual({ answers: { clot: 'egg' }, problems: [] });
  });

  it('takes an empty value for no answer', () => {
    expect(check({ fever: null, temperature: '', clot: ' ' })).toEqual({ answers: {}, problems: [] });
    expect(check({ fever: undefined })).toEqual({ answers: {}, problems: [] });
  });

  it('lists all problems at once and guesses nothing', () => {
    const { answers, problems } = check({ fever: 'soms', temperature: '99', clot: 'Egg', coughing: 'ja' });
    expect(answers).toEqual({});
    expect(problems).toEqual([
      { code: 'wrong-type', question: 'fever', kind: 'yes-no', given: 'soms' },
      { code: 'out-of-bounds', question: 'temperature', given: '99', min: 34, max: 42, unit: '°C' },
      { code: 'unknown-option', question: 'clot', given: 'Egg', options: ['egg', 'small'] },
      { code: 'unknown-question', question: 'coughing' },
    ]);
  });

  it('refuses a follow-up that contradicts the question it follows, and names both', () => {
    const followed = questionnaireWith({
      questions: [yesNo('fever'), { ...number('temperature', 34, 42), follows: ['fever'] }],
      signals: [signal('ill', { when: { all: [yes('fever'), { question: 'temperature', atLeast: 38 }] } })],
    });
    expect(checkAnswers(followed, { fever: 'nee', temperature: '39' }, words).problems).toEqual([
      { code: 'contradiction', question: 'temperature', given: 39, gates: ['fever'] },
    ]);
    expect(checkAnswers(followed, { fever: 'nee', temperature: '36,8' }, words).problems).toEqual([]);
    expect(checkAnswers(followed, { fever: 'weet niet', temperature: '39' }, words).problems).toEqual([]);
    expect(checkAnswers(followed, { temperature: '39' }, words).problems).toEqual([]);
  });

  it.each([
    ['38,2 graden'],
    ['38,2,1'],
    ['1e1'],
    ['0x22'],
    [true],
    [[38]],
    [{ unknown: false }],
    ['--38'],
    ['38,1234567'],
    ['0000038'],
    ['38.'],
    ['x38'],
    [Number.NaN],
  ])('refuses %o as a number', (raw) => {
    expect(check({ temperature: raw }).problems.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it.each([[1], [0], ['misschien'], [[true]], [{ unknown: true, also: 1 }], [{ yes: true }], ['janee'], [['ja']]])(
    'refuses %o as yes or no',
    (raw) => {
      expect(check({ fever: raw }).problems.map(({ code }) => code)).toEqual(['wrong-type']);
    },
  );

  it('refuses null as an answer that was asked for', () => {
    expect(readAnswer(yesNo('fever'), null, words)).toEqual({
      problem: { code: 'wrong-type', question: 'fever', kind: 'yes-no', given: 'null' },
    });
  });

  it('holds the bounds to be believable values themselves', () => {
    expect(check({ temperature: 33.9 }).problems).toHaveLength(1);
    expect(check({ temperature: 42.1 }).problems).toHaveLength(1);
  });

  it('holds a number without bounds to be any number', () => {
    const { min: _, max: __, ...unbounded } = number('weight', 0, 0);
    const free = questionnaireWith({ questions: [unbounded] });
    const answerTo = (raw: unknown) => checkAnswers(free, { weight: raw }, words);
    expect(answerTo('-999999')).toEqual({ answers: { weight: -999_999 }, problems: [] });
    expect(answerTo('999999')).toEqual({ answers: { weight: 999_999 }, problems: [] });
    expect(answerTo(Number.POSITIVE_INFINITY).problems.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it.each<[unknown, string, string]>([
    ['soms', 'unknown-option', 'soms'],
    [' soms ', 'unknown-option', 'soms'],
    [3, 'wrong-type', '3'],
    [true, 'wrong-type', 'true'],
    [['egg'], 'wrong-type', '["egg"]'],
    [{ egg: 1 }, 'wrong-type', '{"egg":1}'],
    [() => 'egg', 'wrong-type', 'function'],
    ['1234567890123456789012345678901234567890', 'unknown-option', '1234567890123456789012345678901234567890'],
    ['12345678901234567890123456789012345678901', 'unknown-option', '1234567890123456789012345678901234567890…'],
  ])('repeats what was given as a choice, and no more than 40 characters: %o', (raw, code, given) => {
    expect(check({ clot: raw }).problems).toMatchObject([{ code, question: 'clot', given }]);
  });

  it('refuses every option of a choice without options', () => {
    const { options: _, ...without } = choice('clot');
    expect(checkAnswers(questionnaireWith({ questions: [without] }), { clot: 'egg' }, words).problems).toEqual([
      { code: 'unknown-option', question: 'clot', given: 'egg', options: [] },
    ]);
  });

  it('is not fooled by names that every object has', () => {
    expect(check(JSON.parse('{"__proto__": "ja", "constructor": "ja", "toString": "ja"}')).problems).toHaveLength(3);
  });
});

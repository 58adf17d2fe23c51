import { describe, expect, it } from 'vitest';
import { nextQuestion, questionsOf, remainingEstimate } from '../../src/check/next-question.ts';
import type { Answers } from '../../src/domain/criterion.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { questionnaireWith, signal, yes, yesNo } from '../support/questionnaire-with.ts';

const UNKNOWN = { unknown: true } as const;
const TODAY = date('2024-03-20');
const GAVE_BIRTH = delivery('2024-03-01');

const questionnaire = questionnaireWith({
  screens: [
    { id: 'first', title: 'first' },
    { id: 'second', title: 'second' },
  ],
  questions: [
    yesNo('leak', 'second'),
    yesNo('leg', 'second'),
    yesNo('chest', 'first'),
    yesNo('breath', 'first'),
    yesNo('breath-at-rest'),
    yesNo('leg-warm'),
    yesNo('scar'),
  ],
  signals: [
    signal('leaking', { kind: 'training', when: yes('leak') }),
    signal('clot', { when: { all: [yes('leg'), yes('leg-warm')] } }),
    signal('heart', { when: yes('chest') }),
    signal('lungs', { when: { all: [yes('breath'), yes('breath-at-rest')] } }),
    signal('scarred', { kind: 'training', when: yes('scar') }),
    signal('elsewhere', { when: yes('scar'), applies: { modes: ['caesarean'] } }),
  ],
});

function asked(answers: Answers): readonly string[] | undefined {
  const step = nextQuestion(questionnaire, GAVE_BIRTH, TODAY, answers);
  return step && [step.kind === 'screen' ? step.screen.id : 'single', ...questionsOf(step).map(({ id }) => id)];
}

describe('nextQuestion', () => {
  it('starts with the first screen that has an alarm signal, all its questions together', () => {
    expect(asked({})).toEqual(['first', 'chest', 'breath']);
  });

  it('asks the follow-up of what was reported before the next screen', () => {
    expect(asked({ chest: false, breath: true })).toEqual(['single', 'breath-at-rest']);
  });

  it('skips what can no longer matter', () => {
    expect(asked({ chest: false, breath: false })).toEqual(['second', 'leak', 'leg']);
    expect(asked({ chest: false, breath: false, leak: false, leg: false })).toEqual(['single', 'scar']);
  });

  it('asks the follow-up of an uncertain answer after the screens, and never the same question twice', () => {
    expect(asked({ chest: UNKNOWN, breath: UNKNOWN })).toEqual(['second', 'leak', 'leg']);
    expect(asked({ chest: UNKNOWN, breath: UNKNOWN, leak: UNKNOWN, leg: false })).toEqual(['single', 'breath-at-rest']);
  });

  it('shows only the questions of a screen that are still open', () => {
    expect(asked({ chest: true, breath: false, leg: false })).toEqual(['second', 'leak']);
  });

  it('ends when nothing can change the outcome', () => {
    expect(asked({ chest: false, breath: false, leak: false, leg: false, scar: UNKNOWN })).toBeUndefined();
  });

  it('counts the steps that are left if all is well', () => {
    const left = (answers: Answers) => remainingEstimate(questionnaire, GAVE_BIRTH, TODAY, answers);
    expect(left({})).toBe(3);
    expect(left({ chest: false, breath: true })).toBe(3);
    expect(left({ chest: false, breath: false })).toBe(2);
    expect(left({ chest: false, breath: false, leak: false, leg: false, scar: false })).toBe(0);
  });

  it('asks a follow-up only after a yes or "weet ik niet" to what it follows', () => {
    const following = questionnaireWith({
      questions: [yesNo('gate'), { ...yesNo('follow-up'), follows: ['gate'] }],
      signals: [signal('both', { when: { all: [yes('follow-up'), yes('gate')] } })],
    });
    const next = (answers: Answers) => {
      const step = nextQuestion(following, GAVE_BIRTH, TODAY, answers);
      return step && questionsOf(step).map(({ id }) => id);
    };
    expect(next({})).toEqual(['gate']);
    expect(next({ gate: true })).toEqual(['follow-up']);
    expect(next({ gate: UNKNOWN })).toEqual(['follow-up']);
    expect(next({ gate: false })).toBeUndefined();
    expect(next({ 'follow-up': true })).toBeUndefined();
  });

  it('asks the alarm signals first, whatever the order of the screens', () => {
    const mixed = questionnaireWith({
      screens: [
        { id: 'training', title: 'training' },
        { id: 'alarm', title: 'alarm' },
      ],
      questions: [yesNo('leak', 'training'), yesNo('drip'), yesNo('chest', 'alarm'), yesNo('fever')],
      signals: [
        signal('drip', { kind: 'training' }),
        signal('leak', { kind: 'training' }),
        signal('chest'),
        signal('fever'),
      ],
    });
    const next = (answers: Answers) => {
      const step = nextQuestion(mixed, GAVE_BIRTH, TODAY, answers);
      return step && questionsOf(step).map(({ id }) => id);
    };
    expect(next({})).toEqual(['chest']);
    expect(next({ chest: false })).toEqual(['fever']);
    expect(next({ chest: false, fever: false })).toEqual(['leak']);
    expect(next({ chest: false, fever: false, leak: false })).toEqual(['drip']);
  });

  it('asks a question of a screen with that screen, also after a complaint that it goes with', () => {
    const together = questionnaireWith({
      screens: [
        { id: 'first', title: 'first' },
        { id: 'second', title: 'second' },
      ],
      questions: [yesNo('fever', 'first'), yesNo('chills', 'second'), yesNo('rash', 'second')],
      signals: [signal('ill', { when: { all: [yes('fever'), yes('chills')] } }), signal('rash')],
    });
    const step = nextQuestion(together, GAVE_BIRTH, TODAY, { fever: true });
    expect(step?.kind).toBe('screen');
    expect(step && questionsOf(step).map(({ id }) => id)).toEqual(['chills', 'rash']);
  });

  it('asks a question about a baby to nobody after a loss', () => {
    const hidden = questionnaireWith({
      questions: [{ ...yesNo('feeding'), text: { text: 'feeding', afterLoss: null } }],
      signals: [signal('feeding')],
    });
    expect(nextQuestion(hidden, delivery('2024-03-01', { afterLoss: true }), TODAY, {})).toBeUndefined();
    expect(nextQuestion(hidden, GAVE_BIRTH, TODAY, {})?.kind).toBe('question');
  });
});

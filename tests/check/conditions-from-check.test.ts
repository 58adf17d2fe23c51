import { describe, expect, it } from 'vitest';
import { conditionsFromCheck } from '../../src/check/conditions-from-check.ts';
import { evaluateCheck } from '../../src/check/evaluate-check.ts';
import type { Answers } from '../../src/domain/criterion.ts';
import { date } from '../support/dates.ts';
import { condition } from '../support/guide-with.ts';
import { delivery } from '../support/plan-for.ts';
import { questionnaireWith, rule, signal } from '../support/questionnaire-with.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const questionnaire = questionnaireWith({
  signals: [
    signal('leak', { kind: 'training', breaks: ['dry'] }),
    signal('drip', { kind: 'training', breaks: ['dry', 'well'] }),
    signal('wind', { levels: [rule('none')], breaks: ['tight'] }),
    signal('scar', { applies: { modes: ['caesarean'] }, breaks: ['dry'] }),
    signal('wound', { breaks: ['closed'] }),
  ],
});

function conditions(answers: Answers) {
  const result = evaluateCheck({ questionnaire }, delivery('2024-03-01'), date('2024-06-01'), answers);
  return conditionsFromCheck({ questionnaire, conditions: ABSENCES }, result, answers).conditions;
}

const ABSENCES = [
  condition('dry', { metByCheck: { question: 'leak', is: false } }),
  condition('well', { metByCheck: { question: 'drip', is: false } }),
  condition('tight', { metByCheck: { question: 'wind', is: false } }),
  condition('closed'),
];

describe('conditionsFromCheck', () => {
  it('is met when all signals that break it are clear', () => {
    expect(conditions({ leak: false, drip: false, wind: false })).toEqual({ dry: 'met', well: 'met', tight: 'met' });
  });

  it('is unmet when one is raised, whatever the others say', () => {
    expect(conditions({ leak: true })).toEqual({ dry: 'unmet' });
    expect(conditions({ leak: false, drip: true, wind: false })).toEqual({ dry: 'unmet', well: 'unmet', tight: 'met' });
  });

  it('is absent while one is unknown', () => {
    expect(conditions({ leak: false })).toEqual({});
    expect(conditions({ leak: { unknown: true }, drip: false })).toEqual({ well: 'met' });
  });

  it('is met only by the answer to the question that asks exactly this', () => {
    const asked = [condition('tight', { metByCheck: { question: 'stopped', is: true } })];
    const met = (answers: Answers) => {
      const result = evaluateCheck({ questionnaire }, delivery('2024-03-01'), date('2024-06-01'), answers);
      return conditionsFromCheck({ questionnaire, conditions: asked }, result, answers).conditions;
    };
    expect(met({ wind: false })).toEqual({});
    expect(met({ wind: false, stopped: false })).toEqual({});
    expect(met({ wind: false, stopped: true })).toEqual({ tight: 'met' });
  });

  it('is unmet by a complaint that fits the moment too', () => {
    expect(conditions({ wind: true })).toEqual({ tight: 'unmet' });
  });

  it('never meets what somebody has to find, only breaks it', () => {
    expect(conditions({ wound: false })).toEqual({});
    expect(conditions({ wound: true })).toEqual({ closed: 'unmet' });
  });
});

describe('the shipped conditions', () => {
  it('lets a check without complaints meet only the absence of complaints', () => {
    const guide = shippedGuide();
    const denied = Object.fromEntries(
      guide.questionnaire.questions.filter(({ kind }) => kind === 'yes-no').map(({ id }) => [id, false]),
    );
    for (const tear of ['none', '3b'] as const) {
      const born = delivery('2024-03-01', { mode: 'caesarean', tear });
      const result = evaluateCheck(guide, born, date('2024-09-01'), denied);
      expect(conditionsFromCheck(guide, result, denied).conditions).toEqual({
        'no-pain': 'met',
        'belly-stays-flat': 'met',
        'no-urine-loss': 'met',
        'no-heaviness': 'met',
        'no-wind-or-stool-loss': 'met',
      });
    }
  });

  it('counts what a follow-up implies', () => {
    const guide = shippedGuide();
    const answers = { bulge: true };
    const result = evaluateCheck(guide, delivery('2024-03-01'), date('2024-09-01'), answers);
    expect(conditionsFromCheck(guide, result, answers).conditions).toEqual({ 'no-heaviness': 'unmet' });
  });
});

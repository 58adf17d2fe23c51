import { describe, expect, it } from 'vitest';
import { conditionsFromCheck } from '../../src/check/conditions-from-check.ts';
import { evaluateCheck } from '../../src/check/evaluate-check.ts';
import type { Answers } from '../../src/domain/check-result.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { questionnaireWith, rule, signal } from '../support/questionnaire-with.ts';

const questionnaire = questionnaireWith({
  signals: [
    signal('leak', { kind: 'training', breaks: ['dry'] }),
    signal('drip', { kind: 'training', breaks: ['dry', 'well'] }),
    signal('wind', { levels: [rule('none')], breaks: ['tight'] }),
    signal('scar', { applies: { modes: ['caesarean'] }, breaks: ['closed'] }),
  ],
});

function conditions(answers: Answers) {
  const result = evaluateCheck({ questionnaire }, delivery('2024-03-01'), date('2024-06-01'), answers);
  return conditionsFromCheck(questionnaire, result, answers).conditions;
}

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

  it('is unmet by a complaint that fits the moment too', () => {
    expect(conditions({ wind: true })).toEqual({ tight: 'unmet' });
  });
});

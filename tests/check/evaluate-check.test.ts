import { describe, expect, it } from 'vitest';
import { evaluateCheck } from '../../src/check/evaluate-check.ts';
import type { Answers } from '../../src/domain/criterion.ts';
import type { Questionnaire, Signal } from '../../src/domain/questionnaire.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { contact, questionnaireWith, rule, signal, yes, yesNo } from '../support/questionnaire-with.ts';

const UNKNOWN = { unknown: true } as const;
const GAVE_BIRTH = delivery('2024-03-01');

function check(parts: Partial<Questionnaire>, answers: Answers, today = '2024-03-01', born = GAVE_BIRTH) {
  return evaluateCheck({ questionnaire: questionnaireWith(parts) }, born, date(today), answers);
}

function withSignals(...signals: readonly Signal[]): Partial<Questionnaire> {
  return { signals, questions: signals.map(({ id }) => yesNo(id)) };
}

describe('evaluateCheck [H-04]', () => {
  it('takes the first level rule that fits, with half-open windows', () => {
    const parts = withSignals(
      signal('wind', { levels: [rule('none', { until: '6w' }), rule('watch', { until: '6m' }), rule('appointment')] }),
    );
    const levelOn = (today: string) => check(parts, { wind: true }, today).level;
    expect(levelOn('2024-03-01')).toBe('none');
    expect(levelOn('2024-04-11')).toBe('none');
    expect(levelOn('2024-04-12')).toBe('watch');
    expect(levelOn('2024-08-31')).toBe('watch');
    expect(levelOn('2024-09-01')).toBe('appointment');
    expect(check(parts, { wind: true }, '2024-09-01').findings[0]?.rule).toBe(2);
  });

  it('leaves out a signal that does not apply, or that has no rule for this day', () => {
    const parts = withSignals(
      signal('scar', { applies: { modes: ['caesarean'] } }),
      signal('urine', { levels: [rule('now', { until: '4d' })] }),
    );
    const result = check(parts, { scar: true, urine: true }, '2024-03-05');
    expect(result).toMatchObject({ level: 'none', decided: true, findings: [], unanswered: [], day: 4 });
    expect(check(parts, { urine: true }, '2024-03-04').level).toBe('now');
    expect(check(parts, { scar: true }, '2024-03-05', delivery('2024-03-01', { mode: 'caesarean' })).level).toBe(
      'today',
    );
  });

  it('gives "weet ik niet" the level of the data, never above the own level, and a missing answer none', () => {
    const parts = withSignals(
      signal('a', { whenUnknown: 'appointment' }),
      signal('b', { whenUnknown: 'now', levels: [rule('watch')] }),
    );
    const result = check(parts, { a: UNKNOWN, b: UNKNOWN });
    expect(result.findings.map(({ id, level, verdict }) => [id, level, verdict])).toEqual([
      ['a', 'appointment', 'unknown'],
      ['b', 'watch', 'unknown'],
    ]);
    expect(result.decided).toBe(false);
    const unanswered = check(parts, {});
    expect(unanswered.findings.map(({ id, level, verdict }) => [id, level, verdict])).toEqual([
      ['a', 'none', 'unknown'],
      ['b', 'none', 'unknown'],
    ]);
    expect(unanswered).toMatchObject({ level: 'none', decided: false, unanswered: ['a', 'b'] });
  });

  it('counts "weet ik niet" only where it decides by itself', () => {
    const both = {
      ...withSignals(signal('ill', { when: { all: [yes('fever'), yes('chills')] } })),
      questions: [yesNo('fever'), yesNo('chills')],
    };
    expect(check(both, { fever: true, chills: UNKNOWN }).level).toBe('watch');
    expect(check(both, { chills: UNKNOWN })).toMatchObject({ level: 'none', decided: false });
    expect(check(both, { fever: false, chills: UNKNOWN })).toMatchObject({
      level: 'none',
      decided: true,
      findings: [],
    });
  });

  it('counts a follow-up that is missing after a yes as "weet ik niet", and what it reports as a yes', () => {
    const ill = {
      signals: [
        signal('fever', { when: { all: [yes('feverish'), yes('measured')] } }),
        signal('shaking', { when: { all: [yes('feverish'), yes('chills')] }, levels: [rule('now')] }),
      ],
      questions: [
        yesNo('feverish', 'screen'),
        { ...yesNo('measured'), follows: ['feverish'] },
        { ...yesNo('chills'), follows: ['feverish'] },
      ],
    };
    expect(check(ill, { feverish: true })).toMatchObject({ level: 'watch', decided: false });
    expect(check(ill, { feverish: UNKNOWN })).toMatchObject({ level: 'watch', decided: false });
    expect(check(ill, { feverish: true, measured: false, chills: false })).toMatchObject({
      level: 'none',
      decided: true,
    });
    const shaking = check(ill, { chills: true });
    expect(shaking.findings.map(({ id, level, verdict }) => [id, level, verdict])).toEqual([
      ['shaking', 'now', 'raised'],
      ['fever', 'watch', 'unknown'],
    ]);
    expect(shaking.unanswered).toEqual(['measured']);
  });

  it('keeps an undecided training signal out of the findings and its question open', () => {
    const result = check(withSignals(signal('leak', { kind: 'training' })), { leak: UNKNOWN });
    expect(result).toMatchObject({ level: 'none', decided: true, findings: [], unanswered: ['leak'] });
  });

  it('sorts: crisis, then level, then alarm before training, then the order of the data', () => {
    const parts = withSignals(
      signal('pain', { kind: 'training', levels: [rule('today')] }),
      signal('ache', { kind: 'training', levels: [rule('today')] }),
      signal('watch-me', { levels: [rule('watch')] }),
      signal('fever'),
      signal('leg'),
      signal('chest', { levels: [rule('now')] }),
      signal('thoughts', { levels: [rule('now')], crisis: true }),
    );
    const answers = { pain: true, ache: true, 'watch-me': true, fever: true, leg: true, chest: true, thoughts: true };
    expect(check(parts, answers).findings.map(({ id }) => id)).toEqual([
      'thoughts',
      'chest',
      'fever',
      'leg',
      'pain',
      'ache',
      'watch-me',
    ]);
  });

  it('puts a crisis signal on top only where it counts', () => {
    const parts = withSignals(
      signal('chest', { levels: [rule('watch')] }),
      signal('thoughts', { levels: [rule('watch')], crisis: true }),
      signal('harm', { crisis: true }),
    );
    const ids = (answers: Answers) => check(parts, answers).findings.map(({ id }) => id);
    expect(ids({ chest: true, thoughts: true, harm: false })).toEqual(['thoughts', 'chest']);
    expect(ids({ chest: true, thoughts: true })).toEqual(['thoughts', 'chest', 'harm']);
  });

  it('puts what is certain before what is uncertain at the same level', () => {
    const parts = withSignals(signal('maybe', { whenUnknown: 'today' }), signal('surely'));
    expect(check(parts, { maybe: UNKNOWN, surely: true }).findings.map(({ id }) => id)).toEqual(['surely', 'maybe']);
  });

  it('finds the contact by day and delivery through a route', () => {
    const parts = {
      ...withSignals(signal('fever', { levels: [rule('today', { contact: 'line', also: ['gp', 'line'] })] })),
      contacts: [contact('ward'), contact('midwife'), contact('gp')],
      routes: [
        {
          id: 'line',
          steps: [
            { modes: ['caesarean'] as const, contact: 'ward' },
            { until: { days: 11, months: 0 }, contact: 'midwife' },
            { contact: 'gp' },
          ],
          sources: [],
        },
      ],
    };
    const contactOn = (today: string, born = GAVE_BIRTH) => check(parts, { fever: true }, today, born).findings[0];
    expect(contactOn('2024-03-11')?.contacts[0]).toEqual({ id: 'midwife', phones: ['midwife-phone'] });
    expect(contactOn('2024-03-12')?.contacts[0]?.id).toBe('gp');
    expect(contactOn('2024-03-11', delivery('2024-03-01', { mode: 'caesarean' }))?.contacts[0]?.id).toBe('ward');
    expect(contactOn('2024-03-11')?.contacts.map(({ id }) => id)).toEqual(['midwife', 'gp', 'midwife']);
  });

  it('has no contact where no step of the route fits, and leaves out a further contact that does not exist', () => {
    const parts = {
      ...withSignals(signal('fever', { levels: [rule('today', { contact: 'line', also: ['nobody', 'line', 'gp'] })] })),
      routes: [{ id: 'line', steps: [{ until: { days: 4, months: 0 }, contact: 'midwife' }], sources: [] }],
    };
    const contactsOn = (today: string) => {
      const [finding] = check(parts, { fever: true }, today).findings;
      return finding?.contacts.map(({ id }) => id);
    };
    expect(contactsOn('2024-03-04')).toEqual(['midwife', 'midwife', 'gp']);
    expect(contactsOn('2024-03-05')).toEqual(['gp']);
  });

  it('has no contact where the rule names none', () => {
    expect(check(withSignals(signal('a')), { a: true }).findings[0]).toMatchObject({ contacts: [] });
  });

  it('names as unanswered only what can still change the outcome', () => {
    const parts = {
      signals: [
        signal('x', { when: { all: [yes('gate'), yes('follow-up')] } }),
        signal('y', { when: { any: [yes('other'), yes('more')] } }),
      ],
      questions: ['gate', 'follow-up', 'other', 'more', 'unused'].map((id) => yesNo(id)),
    };
    expect(check(parts, {}).unanswered).toEqual(['gate', 'follow-up', 'other', 'more']);
    expect(check(parts, { gate: false, other: true }).unanswered).toEqual([]);
    expect(check(parts, { gate: true, other: false }).unanswered).toEqual(['follow-up', 'more']);
  });
});

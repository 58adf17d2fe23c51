import { describe, expect, it } from 'vitest';
import { evaluateCheck } from '../../src/check/evaluate-check.ts';
import { noteCheck } from '../../src/check/note-check.ts';
import type { Answers } from '../../src/domain/criterion.ts';
import type { CheckGuide } from '../../src/domain/guide.ts';
import { date } from '../support/dates.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const DELIVERY = { deliveredOn: date('2024-03-01'), mode: 'vaginal', tear: 'none', afterLoss: false } as const;
const TODAY = date('2024-06-09');

function note(answers: Answers, guide: CheckGuide = shippedGuide()) {
  return noteCheck(guide, evaluateCheck(guide, DELIVERY, TODAY, answers), answers);
}

/** The shipped questions, of which these are private. */
function withPrivate(...ids: string[]): CheckGuide {
  const guide = shippedGuide();
  const questions = guide.questionnaire.questions.map((question) =>
    ids.includes(question.id) ? { ...question, private: true } : question,
  );
  return { ...guide, questionnaire: { ...guide.questionnaire, questions } };
}

describe('what is kept of a check [H-13]', () => {
  it('is which signals are raised and clear, and which conditions that breaks', () => {
    const kept = note({ 'pelvic-heaviness': true, 'pain-with-load': false });
    expect(kept.raised).toMatchObject({ heaviness: 'appointment' });
    expect(kept.clear).toContain('load-pain');
    expect(kept.conditions).toMatchObject({ 'no-heaviness': 'unmet' });
    expect(kept.breaks['no-heaviness']).toContain('heaviness');
    expect(kept).toMatchObject({ level: 'appointment', decided: false });
  });

  it('names as unknown only what was asked', () => {
    expect(note({}).unknown).toEqual([]);
    expect(note({ 'pelvic-heaviness': { unknown: true } }).unknown).toContain('heaviness');
  });

  it('never is an answer', () => {
    expect(JSON.stringify(note({ 'pelvic-heaviness': true }))).not.toContain('pelvic-heaviness');
  });

  it('is nothing of what rests on a private question, and not its level either', () => {
    const guide = withPrivate('pain-in-chest');
    const answers = { 'pain-in-chest': true };
    expect(note(answers).level).toBe('now');
    const kept = note(answers, guide);
    expect(kept.level).toBe('none');
    const secret = guide.questionnaire.signals
      .filter(({ when }) => JSON.stringify(when).includes('"pain-in-chest"'))
      .map(({ id }) => id);
    expect(secret.length).toBeGreaterThan(0);
    for (const id of secret) expect(JSON.stringify(kept)).not.toContain(`"${id}"`);
  });
});

it('a check in which someone is in danger at home is kept as if that was never asked', () => {
  const other: Answers = { 'pelvic-heaviness': true };
  expect(note({ ...other, 'unsafe-home': true, 'unsafe-now': true })).toEqual(note(other));
});

import type { Criterion } from '../../src/domain/criterion.ts';
import type { Level } from '../../src/domain/level.ts';
import type { Contact, LevelRule, Question, Questionnaire, Signal } from '../../src/domain/questionnaire.ts';
import { offset } from './dates.ts';

/** A questionnaire with only what a test is about. */
export function questionnaireWith(parts: Partial<Questionnaire> = {}): Questionnaire {
  return {
    topics: [{ id: 'topic', title: 'topic' }],
    screens: [],
    body: [],
    always: [],
    questions: [],
    signals: [],
    contacts: [contact('midwife'), contact('gp')],
    routes: [],
    callList: null,
    ...parts,
  };
}

export function yesNo(id: string, screen?: string): Question {
  return { id, kind: 'yes-no', text: id, label: id, ...(screen === undefined ? {} : { screen }) };
}

export function number(id: string, min: number, max: number): Question {
  return { id, kind: 'number', text: id, label: id, min, max, unit: '°C' };
}

export function choice(id: string, ...options: readonly string[]): Question {
  return { id, kind: 'choice', text: id, label: id, options: options.map((option) => ({ id: option, text: option })) };
}

export function contact(id: string): Contact {
  return { id, title: id, text: id, phones: [`${id}-phone`], sources: ['source'] };
}

/** "Is this question answered with yes?" */
export function yes(question: string): Criterion {
  return { question, is: true };
}

/** A level for everyone and always, unless `from` and `until` say otherwise. */
export function rule(level: Level, parts: RuleParts = {}): LevelRule {
  const { from, until, ...rest } = parts;
  return {
    level,
    why: level,
    ...(from === undefined ? {} : { from: offset(from) }),
    ...(until === undefined ? {} : { until: offset(until) }),
    ...rest,
  };
}

type RuleParts = { readonly from?: string; readonly until?: string } & Partial<
  Pick<LevelRule, 'modes' | 'tears' | 'afterLoss' | 'contact' | 'also'>
>;

/** An alarm signal that a yes to the question of the same name raises, at `today`, unless `parts` says otherwise. */
export function signal(id: string, parts: Partial<Signal> = {}): Signal {
  return {
    id,
    kind: 'alarm',
    topic: 'topic',
    applies: {},
    when: yes(id),
    levels: [rule('today')],
    whenUnknown: 'watch',
    title: id,
    meaning: id,
    actions: [],
    breaks: [],
    crisis: false,
    behind: [],
    examples: [],
    sources: ['source'],
    facts: [],
    ...parts,
  };
}

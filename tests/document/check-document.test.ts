import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/document/check-document.ts';
import { checkSummary } from '../../src/document/check-summary.ts';
import type { Block, Document } from '../../src/document/document.ts';
import type { Answers } from '../../src/domain/criterion.ts';
import type { Wording } from '../../src/domain/wording.ts';
import { checkReportFor } from '../../src/herstel/check-report.ts';
import { checkWords } from '../../src/text/check-words.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const UNKNOWN = { unknown: true } as const;

function report(answers: Answers, today = '2024-11-10', born = delivery('2024-03-01')) {
  return checkReportFor(shippedGuide(), born, date(today), answers);
}

/** All yes-no questions answered with no, but for these. */
function denied(changed: Answers = {}): Answers {
  const yesNo = shippedGuide().questionnaire.questions.filter(({ kind }) => kind === 'yes-no');
  return { ...Object.fromEntries(yesNo.map(({ id }) => [id, false])), ...changed };
}

/** The blocks in short: `now: chest`, `section plan`, `paragraph`. */
function outline({ blocks }: Document): readonly string[] {
  return blocks.map((block) =>
    block.type === 'card' ? `card ${block.level}` : block.type === 'section' ? `section ${block.id}` : block.type,
  );
}

function phonesIn(blocks: readonly Block[]): readonly string[] {
  return (
    JSON.stringify(blocks)
      .match(/"kind":"phone","text":"([^"]+)"/g)
      ?.map((found) => found.split('"')[7] ?? '') ?? []
  );
}

describe('checkDocument', () => {
  it('has a card for each finding, highest first, and names what stands beside the one answer', () => {
    const document = checkDocument(
      report(denied({ 'thoughts-self-harm': true, 'urine-loss': true, 'pain-in-chest': true })),
    );
    expect(outline(document)).toEqual([
      'card now',
      'card now',
      'card appointment',
      'section others',
      'section plan',
      'section asked',
      'section keep-in-mind',
      'section again',
    ]);
    expect(phonesIn(document.blocks.slice(0, 1))).toEqual(expect.arrayContaining(['113', '0800-0113']));
    expect(phonesIn(document.blocks.slice(1, 2))).toEqual(['112']);
  });

  it('does not name the sign of the one answer once more beside it', () => {
    expect(outline(checkDocument(report({ 'pain-in-chest': true }), 'short'))).not.toContain('section others');
    expect(outline(checkDocument(report({ 'pain-in-chest': true, 'urine-loss': true }), 'short'))).toContain(
      'section others',
    );
  });

  it('is short unless everything is asked for: no cards, no sources, nothing to close with', () => {
    const document = checkDocument(report(denied({ 'urine-loss': true, 'pain-in-chest': true })), 'short');
    expect(outline(document)).toEqual(['section others', 'section plan', 'section asked', 'section again']);
    expect(document).toMatchObject({ sources: [], closing: [] });
  });

  it.each([
    ['thoughts-self-harm', '2024-03-20'],
    ['unsafe-home', '2024-03-20'],
    ['tearful', '2024-03-05'],
    ['feeling-down', '2024-11-10'],
  ])('says nothing about training below %s', (id, today) => {
    expect(outline(checkDocument(report(denied({ [id]: true }), today)))).not.toContain('section plan');
  });

  it('never says that the plan stays the same below a complaint', () => {
    for (const { id } of shippedGuide().questionnaire.questions.filter(({ kind }) => kind === 'yes-no')) {
      for (const today of ['2024-03-04', '2024-04-20', '2024-11-10']) {
        const one = report(denied({ [id]: true }), today);
        if (one.result.level === 'none') continue;
        expect(JSON.stringify(checkDocument(one)), id).not.toContain(checkWords.planUnchanged);
      }
    }
  });

  it('has a card for "weet ik niet" where the data give it a level', () => {
    const document = checkDocument(report(denied({ 'pain-in-chest': UNKNOWN })));
    expect(outline(document)[0]).toBe('card today');
    expect(outline(document)).not.toContain('section undecided');
  });

  it('names what is not decided, and says nothing about a plan without answers', () => {
    expect(outline(checkDocument(report({})))).toEqual(['section undecided', 'section keep-in-mind']);
  });

  it('names every alarm signal that is not decided, none hidden', () => {
    const { result, signals, guide } = report({ 'urine-loss': false });
    const [section] = checkDocument(report({ 'urine-loss': false })).blocks.filter(
      (block) => block.type === 'section' && block.id === 'undecided',
    );
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    const text = plain(JSON.stringify(section));
    const undecided = signals.filter(({ signal }) => result.findings.some(({ id }) => id === signal.id));
    expect(undecided.length).toBeGreaterThan(30);
    const titleOf = (title: Wording) => plain(typeof title === 'string' ? title : title.text);
    expect(undecided.filter(({ signal }) => !text.includes(titleOf(signal.title)))).toEqual([]);
    const topics = new Set(undecided.map(({ signal }) => signal.topic));
    const list = section?.type === 'section' ? section.blocks.find(({ type }) => type === 'list') : undefined;
    expect(list?.type === 'list' ? list.items.length : 0).toBe(topics.size);
    expect(guide.questionnaire.topics.length).toBeGreaterThan(topics.size);
  });

  it('keeps the signs to remember in two paragraphs', () => {
    const section = checkDocument(report(denied())).blocks.find(
      (block) => block.type === 'section' && block.id === 'keep-in-mind',
    );
    expect(section?.type === 'section' ? section.blocks.map(({ type }) => type) : []).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });

  it.each(['2024-03-01', '2024-03-06', '2024-03-20', '2024-11-10'])(
    'tells what to do after "weet ik niet" on any alarm question, on %s',
    (today) => {
      const { signals, questions } = report({}, today);
      const alarms = signals.filter(({ signal }) => signal.kind === 'alarm');
      const gates = questions.filter(
        ({ id, screen }) =>
          screen !== undefined &&
          alarms.some(({ signal }) => JSON.stringify(signal.when).includes(`"${id}","is":true`)),
      );
      expect(gates.length).toBeGreaterThan(25);
      for (const { id } of gates) {
        const unsure = report(denied({ [id]: UNKNOWN }), today);
        const uncertain = unsure.result.findings.filter(({ verdict }) => verdict === 'unknown');
        expect(uncertain, id).not.toEqual([]);
        const told = outline(checkDocument(unsure));
        const cards = uncertain.filter(({ level }) => level !== 'none').length;
        expect(told.filter((block) => block.startsWith('card')).length, id).toBe(cards);
        expect(told.includes('section undecided'), id).toBe(cards < uncertain.length);
      }
    },
  );

  it('says 112 once in a crisis', () => {
    const document = checkDocument(report(denied({ 'thoughts-self-harm': true })));
    const [card] = document.blocks;
    expect(JSON.stringify(card).match(/(?<!\d)112(?!\d)/g)?.length).toBe(2); // The text and the number of one link.
    expect(phonesIn(card === undefined ? [] : [card])).toEqual(['113', '0800-0113', '112']);
  });

  it('tells with nothing raised what was asked and what to keep in mind', () => {
    const document = checkDocument(report(denied()));
    expect(outline(document)).toEqual(['section plan', 'section asked', 'section keep-in-mind']);
    expect(outline(checkDocument(report(denied()), 'short'))).toEqual(['section plan', 'section asked']);
  });

  it('explains what fits this moment without a card', () => {
    const early = report(denied({ 'wind-loss': true }), '2024-03-11', delivery('2024-03-01', { tear: '3b' }));
    expect(outline(checkDocument(early))).toContain('section normal');
    const late = report(denied({ 'wind-loss': true }), '2024-11-10', delivery('2024-03-01', { tear: '3b' }));
    expect(outline(checkDocument(late))).toContain('card appointment');
  });

  it('closes impact in the plan while something asks for an appointment', () => {
    const leaking = report(denied({ 'urine-loss': true }));
    const running = leaking.planAfter.activities.find(({ id }) => id === 'running');
    expect(leaking.plan.activities.find(({ id }) => id === 'running')?.status).toBe('conditional');
    expect(running?.status).toBe('closed');
    expect(running?.conditions.find(({ id }) => id === 'no-urine-loss')?.state).toBe('unmet');
  });

  it('carries the sources it refers to, and closes with the intended use', () => {
    const document = checkDocument(report(denied({ 'pain-in-chest': true })));
    expect(document.sources.map(({ id }) => id)).toEqual(['cdc-hear-her', 'awhonn-post-birth']);
    expect(document.closing.length).toBeGreaterThan(shippedGuide().intendedUse.length);
  });

  it.each(['2024-03-01', '2024-03-02', '2024-04-11', '2025-03-02', '2029-01-01'])('reads on %s', (today) => {
    for (const mode of ['vaginal', 'instrumental', 'caesarean'] as const) {
      for (const afterLoss of [false, true]) {
        const everything = Object.fromEntries(
          shippedGuide().questionnaire.questions.map(({ id, kind, max, options }) => [
            id,
            kind === 'yes-no' ? true : kind === 'number' ? (max ?? 1) : (options?.[0]?.id ?? ''),
          ]),
        );
        const document = checkDocument(report(everything, today, delivery('2024-03-01', { mode, afterLoss })));
        expect(emptyTexts(document.blocks)).toEqual([]);
      }
    }
  });
});

/** Titles and texts that are empty: a wording that hides after a loss but is needed. */
function emptyTexts(blocks: readonly Block[]): readonly string[] {
  return JSON.stringify(blocks).match(/"(?:title|text|term|label)":""/g) ?? [];
}

describe('checkSummary', () => {
  const notes = { since: { 'urine-loss': 'sinds mei' }, questions: ['Mag ik fietsen?'] };

  it('has the situation, the findings, the answers and room for questions', () => {
    const summary = checkSummary(report(denied({ 'urine-loss': true })), notes);
    expect(outline(summary)).toEqual([
      'paragraph',
      'paragraph',
      'section situation',
      'section findings',
      'section answers',
      'section questions',
    ]);
    const written = JSON.stringify(summary);
    expect(written).toContain('sinds mei');
    expect(written).toContain('Mag ik fietsen?');
  });

  it('keeps danger at home off the sheet', () => {
    const both = checkSummary(report(denied({ 'unsafe-home': true, 'unsafe-now': true, 'urine-loss': true })), notes);
    expect(JSON.stringify(both)).not.toMatch(/bedreigd|gevaar thuis|Veilig Thuis/i);
    expect(JSON.stringify(both)).toContain('Plasverlies');
  });

  it('shows only what was answered in the table of answers', () => {
    const [, , , , answers] = checkSummary(
      report({ 'urine-loss': true, 'stool-loss': UNKNOWN, 'wind-loss': false }),
      notes,
    ).blocks;
    const table = answers?.type === 'section' ? answers.blocks.find((block) => block.type === 'table') : undefined;
    expect(table?.type === 'table' ? table.rows.map((row) => row.slice(1)) : []).toEqual([
      ['ja', 'sinds mei'],
      ['weet ik niet', ''],
    ]);
  });
});

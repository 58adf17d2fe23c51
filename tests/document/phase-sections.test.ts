import { describe, expect, it } from 'vitest';
import { alarmSigns } from '../../src/check/alarm-signs.ts';
import type { Block, ListItem, Section } from '../../src/document/document.ts';
import { exportDocument } from '../../src/document/export-document.ts';
import { planDocument } from '../../src/document/plan-document.ts';
import { dayNumberOf, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery, Mode, Tear } from '../../src/domain/delivery.ts';
import { addOffset } from '../../src/domain/offset.ts';
import type { RecoveryPlan, RecoveryRecord } from '../../src/domain/plan.ts';
import { coversDelivery } from '../../src/domain/scope.ts';
import { wordsFor } from '../../src/domain/wording.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const KINDS: readonly (readonly [Mode, Tear])[] = [
  ['vaginal', 'none'],
  ['vaginal', '2'],
  ['vaginal', 'episiotomy'],
  ['vaginal', '3b'],
  ['vaginal', 'unknown'],
  ['instrumental', 'none'],
  ['instrumental', '4'],
  ['caesarean', 'none'],
];
const DAYS = [-43, 0, 3, 10, 27, 28, 49, 84, 150, 184, 400];
const BORN = dayNumberOf({ year: 2024, month: 3, day: 1 });
const guide = shippedGuide();

const RECORDS: readonly (readonly [string, RecoveryRecord['conditions']])[] = [
  ['nothing known', {}],
  ['everything met', Object.fromEntries(guide.conditions.map(({ id }) => [id, 'met']))],
  ['in pain', { 'no-pain': 'unmet' }],
];

function sectionsIn(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sectionsIn(block.blocks)] : []));
}

function itemsIn(blocks: readonly Block[]): ListItem[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? block.items : block.type === 'section' ? itemsIn(block.blocks) : [],
  );
}

function plainOf({ text }: ListItem): string {
  if (typeof text === 'string') return text;
  return text.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
}

/** The item in this section that says this, wherever in the section it stands. */
function itemSaying(words: string, within: Section | undefined): ListItem | undefined {
  return itemsIn(within?.blocks ?? []).find(
    // A missing condition may stand in front.
    ({ text }) =>
      typeof text !== 'string' &&
      text.some((run) => run.kind === 'plain' && run.text.trim().toLowerCase().endsWith(words.toLowerCase())),
  );
}

/** Every place in "Alle fasen" where an activity that has not opened by then reads as advice. */
function tooEarly(plan: RecoveryPlan, sections: readonly Section[]): string[] {
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  return plan.tracks.flatMap(({ id, phases }) => {
    const track = guide.tracks.find((candidate) => candidate.id === id);
    return phases.flatMap((dated) => {
      const within = sections.find((section) => section.id === `phase-${dated.id}`);
      const statements = track?.phases.find((phase) => phase.id === dated.id)?.statements ?? [];
      return statements.flatMap((statement) => {
        const words = wordsFor(statement.text, plan.delivery.afterLoss);
        const activity = activities.get(statement.activity ?? '');
        if (!coversDelivery(statement.applies, plan.delivery)) return [];
        if (statement.kind !== 'do' || words === undefined || activity === undefined) return [];
        const start = statement.from === undefined ? dated.from : isoDateOf(addOffset(BORN, statement.from));
        const isNow = start <= plan.today && (dated.until === null || plan.today < dated.until);
        const isLate = activity.from === null || activity.from > (isNow ? plan.today : start);
        const isUnmet = activity.conditions.some(({ state }) => state === 'unmet');
        const isUnknown = activity.conditions.some(({ state }) => state === 'unknown');
        const item = itemSaying(words, within);
        if (item === undefined) return [`${statement.id}: missing`];
        const isAdvice = item.tone === 'do' || item.tone === 'open';
        const saysWhen = item.tone !== 'conditional' || /als|voorwaarden/i.test(plainOf(item));
        if (!saysWhen) return [`${statement.id}: without its condition`];
        if (isAdvice !== (isLate || isUnmet || isUnknown)) return [];
        return [`${statement.id}: ${item.tone}`];
      });
    });
  });
}

/** Every activity of which the explanation has another tone than the plan gives it today. */
function otherTone(plan: RecoveryPlan, sections: readonly Section[]): string[] {
  const items = itemsIn(sections.find(({ id }) => id === 'activity-texts')?.blocks ?? []);
  return plan.activities.flatMap(({ id, status }) => {
    const title = guide.activities.find((activity) => activity.id === id)?.title;
    const tones = items.filter((item) => plainOf(item).startsWith(`${title}. `)).map(({ tone }) => tone);
    return tones.length === 1 && tones[0] === status ? [] : [`${id} (${status}): ${tones}`];
  });
}

describe.each(RECORDS)('with %s', (_, conditions) => {
  it.each(KINDS)('nothing in all phases of %s, %s reads as allowed before it is', (mode, tear) => {
    for (const afterLoss of [false, true]) {
      const of: Delivery = delivery('2024-03-01', { mode, tear, afterLoss });
      for (const day of DAYS) {
        const plan = planFor(of, isoDateOf(BORN + day), { conditions });
        const exported = exportDocument(plan, guide, {
          alarmSigns: alarmSigns(guide.questionnaire, of, plan.today),
        });
        for (const { blocks } of [exported, planDocument(plan, guide)]) {
          const sections = sectionsIn(blocks);
          expect([day, tooEarly(plan, sections)]).toEqual([day, []]);
          expect([day, otherTone(plan, sections)]).toEqual([day, []]);
        }
      }
    }
  });
});

it('says from when advice holds that comes before its activity opens', () => {
  const plan = planFor(delivery('2024-03-01', { tear: '3b' }), '2024-04-19');
  const sections = sectionsIn(planDocument(plan, guide).blocks);
  const within = sections.find(({ id }) => id === 'phase-general-guided-training');
  const statement = guide.tracks
    .flatMap(({ phases }) => phases)
    .flatMap(({ statements }) => statements)
    .find(({ id }) => id === 'general-guided-training-strength');
  const words = wordsFor(statement?.text ?? { text: '', afterLoss: '' }, false) ?? '';
  const item = itemSaying(words, within);
  expect(item?.tone).toBe('closed');
  expect(item === undefined ? '' : plainOf(item)).toContain('24 mei 2024');
});

it.each([
  ['general-rest-heavy-bleeding', 'phase-general-rest', ' (tot 1 dag na de bevalling)'],
  ['general-rest-low-mood', 'phase-general-rest', ' (vanaf 3 dagen na de bevalling)'],
] as const)('says how long %s holds within its phase', (id, phase, window) => {
  const plan = planFor(delivery('2024-03-01'), '2024-03-11');
  const within = sectionsIn(planDocument(plan, guide).blocks).find((section) => section.id === phase);
  const statement = guide.tracks
    .flatMap(({ phases }) => phases)
    .flatMap(({ statements }) => statements)
    .find((candidate) => candidate.id === id);
  const item = itemSaying(wordsFor(statement?.text ?? '', false) ?? '', within);
  expect(item === undefined ? '' : plainOf(item)).toMatch(new RegExp(`${window.replace(/[()]/g, '\\$&')}$`));
});

it('puts what holds through several phases apart from the last phase', () => {
  const plan = planFor(delivery('2024-03-01', { mode: 'caesarean' }), '2024-03-11');
  const sections = sectionsIn(planDocument(plan, guide).blocks);
  const track = sections.find(({ id }) => id === 'track-general');
  expect(track?.blocks.map((block) => block.type)).toEqual((track?.blocks ?? []).map(() => 'section'));
  const held = sections.map(({ id }) => id).filter((id) => id.startsWith('holds-caesarean'));
  expect(held).toEqual([
    'holds-caesarean-1',
    'holds-caesarean-2',
    'holds-caesarean-3',
    'holds-caesarean-4',
    'holds-caesarean-5',
    'holds-caesarean-6',
    'holds-caesarean-7',
  ]);
});

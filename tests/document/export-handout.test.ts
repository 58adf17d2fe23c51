import { describe, expect, it } from 'vitest';
import { alarmSigns } from '../../src/check/alarm-signs.ts';
import type { Block, Document, ListItem, RichText, Section } from '../../src/document/document.ts';
import { exportDocument } from '../../src/document/export-document.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { wordsFor } from '../../src/domain/wording.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const guide = shippedGuide();

function exported(of: Delivery, day: number): Document {
  const today = isoDateOf(dayNumberOfIso(of.deliveredOn) + day);
  const plan = planFor(of, today);
  return exportDocument(plan, guide, { alarmSigns: alarmSigns(guide.questionnaire, of, plan.today) });
}

function sectionsIn(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sectionsIn(block.blocks)] : []));
}

function itemsOf(document: Document, id: string): readonly ListItem[] {
  const within = sectionsIn(document.blocks).find((section) => section.id === id);
  return (within?.blocks ?? []).flatMap((block) => (block.type === 'list' ? block.items : []));
}

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
}

/** The ids of the statements or appointments in a list of page one, by their words. */
function idsOf(items: readonly ListItem[], afterLoss = false): string[] {
  const all = guide.tracks.flatMap(({ phases, statements, appointments }) => [
    ...[...phases.flatMap((phase) => phase.statements), ...statements].map(({ id, text }) => ({
      id,
      words: wordsFor(text, afterLoss),
    })),
    ...appointments.map(({ id, title }) => ({ id, words: `${title}. ` })),
  ]);
  return items.map(
    ({ text }) => all.find(({ words }) => words !== undefined && plain(text).startsWith(words))?.id ?? '',
  );
}

/** The alarm signs of page one, per group. */
function alarmItems({ blocks }: Document): readonly ListItem[] {
  const page = sectionsIn(blocks).find((section) => section.page === 'handout');
  const callout = page?.blocks.find((block) => block.type === 'callout' && block.tone === 'alarm');
  if (callout?.type !== 'callout') return [];
  return callout.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
}

describe('page one', () => {
  it('puts the hospital check of this delivery before what holds for everyone', () => {
    const of = delivery('2024-03-01', { tear: '3b' });
    expect(idsOf(itemsOf(exported(of, 49), 'handout-appointments'))).toEqual([
      'pelvic-floor-physio-total-rupture',
      'six-week-checkup-total-rupture',
      'belly-muscle-check',
    ]);
    const caesarean = delivery('2024-03-01', { mode: 'caesarean' });
    expect(idsOf(itemsOf(exported(caesarean, 10), 'handout-appointments'))[0]).toBe('six-week-checkup-caesarean');
  });

  it('says for what to call this week', () => {
    const of = delivery('2024-03-01', { tear: '3b' });
    expect(idsOf(itemsOf(exported(of, 49), 'handout-call'))).toEqual([
      'total-rupture-remodelling-wind',
      'total-rupture-remodelling-stool',
      'general-mood',
    ]);
  });

  it('has words for grief after a loss, once', () => {
    const of = delivery('2024-03-01', { afterLoss: true });
    const document = exported(of, 21);
    expect(idsOf(itemsOf(document, 'handout-after-loss'), true)).toEqual(['general-mood']);
    expect(idsOf(itemsOf(document, 'handout-call'), true)).not.toContain('general-mood');
    expect(itemsOf(exported({ ...of, afterLoss: false }, 21), 'handout-after-loss')).toEqual([]);
  });

  it.each([0, 3, 10, 49, 200])('gives every alarm sign of day %i a line of its own, 112 first', (day) => {
    const of = delivery('2024-03-01', { tear: '3b' });
    const groups = alarmSigns(guide.questionnaire, of, isoDateOf(dayNumberOfIso(of.deliveredOn) + day));
    const items = alarmItems(exported(of, day));
    const lines = items.map(({ children }) =>
      (children ?? []).flatMap((block) => (block.type === 'list' ? block.items.map(({ text }) => plain(text)) : [])),
    );
    expect(lines).toEqual(
      groups.map(({ signals }) =>
        signals.map((id) => {
          const signal = guide.questionnaire.signals.find((candidate) => candidate.id === id);
          return signal === undefined ? undefined : wordsFor(signal.title, false);
        }),
      ),
    );
    expect(groups[0]?.contact).toBe('emergency-112');
  });
});

it('says before the delivery whom to call now, above the signs for after it', () => {
  const typesOn = (day: number): string[] => {
    const callouts = sectionsIn(exported(delivery('2024-06-01'), day).blocks)
      .filter(({ page }) => page === 'handout')
      .flatMap(({ blocks }) => blocks);
    return callouts.flatMap((block) =>
      block.type === 'callout' && block.tone === 'alarm' ? block.blocks.map(({ type }) => type) : [],
    );
  };
  expect(typesOn(-43)).toEqual(['paragraph', 'list']);
  expect(typesOn(3)).toEqual(['list']);
});

it('names no command in a file to give away', () => {
  for (const day of [-40, 10, 49, 400]) {
    const text = JSON.stringify(exported(delivery('2024-03-01', { tear: '3b' }), day).blocks);
    expect(text.match(/"kind":"command"|herstel (?:check|uitleg|bronnen|plan|export)\b/g)).toBeNull();
  }
});

it('says what holds for several tissues once under the curve', () => {
  for (const of of [delivery('2024-03-01', { tear: '3b' }), delivery('2024-03-01', { mode: 'caesarean' })]) {
    const strength = sectionsIn(exported(of, 49).blocks).find(({ id }) => id === 'strength');
    const curve = strength?.blocks.find((block) => block.type === 'curve');
    const sentences = curve?.type === 'curve' ? curve.caption.split(/(?<=\.) /) : [];
    expect(sentences.length).toBeGreaterThan(4);
    expect(sentences).toEqual([...new Set(sentences)]);
  }
});

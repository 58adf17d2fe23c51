import { expect, it } from 'vitest';
import { alarmSigns } from '../../src/check/alarm-signs.ts';
import type { Block, Document, Section } from '../../src/document/document.ts';
import { exportDocument } from '../../src/document/export-document.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
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

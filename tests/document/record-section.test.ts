import { describe, expect, it } from 'vitest';
import { readerOf } from '../../src/document/reader.ts';
import { recordSections } from '../../src/document/record-section.ts';
import { foldJournal } from '../../src/domain/fold-journal.ts';
import type { JournalEntry } from '../../src/domain/journal.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { date } from '../support/dates.ts';
import { adviceEntry, checkEntry, conditionEntry } from '../support/journal-entries.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const DELIVERY = { deliveredOn: date('2024-03-01'), mode: 'vaginal', tear: 'none', afterLoss: false } as const;

function told(entries: readonly JournalEntry[], detail: 'now' | 'all' = 'all'): string[] {
  const guide = shippedGuide();
  const today = date('2024-06-10');
  const plan = planRecovery(guide, DELIVERY, today, foldJournal(entries, guide.conditions, today));
  return recordSections(readerOf(plan, guide), detail).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'list'
        ? block.items.map(({ text }) =>
            typeof text === 'string' ? text : text.map((run) => ('text' in run ? run.text : '')).join(''),
          )
        : [],
    ),
  );
}

describe('what someone told before, in the plan', () => {
  it('is nothing without a journal', () => {
    expect(told([])).toEqual([]);
  });

  it.each([
    ['met', [conditionEntry('2024-06-01', 'seen-by-pelvic-floor-physio')], 'voldaan, op 1 juni 2024, volgens jezelf'],
    ['unmet', [checkEntry('2024-06-09', { 'no-pain': 'unmet' })], 'klopt niet, op 9 juni 2024, volgens je check'],
    ['too old', [checkEntry('2024-06-02', { 'no-pain': 'met' })], 'voor het laatst op 2 juni 2024'],
    [
      'not two weeks without',
      [checkEntry('2024-06-01', { 'no-pain': 'unmet' }), checkEntry('2024-06-09', { 'no-pain': 'met' })],
      'op 1 juni 2024 had je nog klachten',
    ],
    [
      'a stricter therapist',
      [adviceEntry('2024-06-01', 'running', '2025-01-01')],
      'Volgens Anna (1 juni 2024) kan hardlopen vanaf 1 januari 2025. Dat is later',
    ],
    [
      'a looser one',
      [adviceEntry('2024-06-01', 'running', '2024-04-01')],
      'Volgens Anna (1 juni 2024) kan hardlopen vanaf 1 april 2024. Dit plan is voorzichtiger',
    ],
    ['not for now', [adviceEntry('2024-06-01', 'running', null)], 'is hardlopen voorlopig niet aan de orde'],
  ])('%s', (_name, entries, sentence) => {
    expect(told(entries).join('\n')).toContain(sentence);
  });

  it('puts what does not hold first, and in one look what holds on one line', () => {
    const entries = [
      checkEntry('2024-06-09', { 'no-pain': 'met', 'no-heaviness': 'unmet' }),
      conditionEntry('2024-06-01', 'seen-by-pelvic-floor-physio'),
    ];
    expect(told(entries)).toHaveLength(3);
    expect(told(entries)[0]).toContain('klopt niet');
    expect(told(entries, 'now')).toHaveLength(2);
  });
});

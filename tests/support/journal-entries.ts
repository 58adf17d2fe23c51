import type { JournalContent, JournalEntry, NewEntry } from '../../src/domain/journal.ts';
import type { Level } from '../../src/domain/level.ts';
import { identified } from '../../src/journal/journal-line.ts';
import { date } from './dates.ts';

/** An entry as the journal keeps it. */
export function entry(on: string, content: JournalContent): JournalEntry {
  const fresh: NewEntry = { on: date(on), ...content };
  return identified(fresh);
}

/** A check that shows these conditions; an unmet one by one signal, called as the condition. */
export function checkEntry(
  on: string,
  conditions: Readonly<Record<string, 'met' | 'unmet'>>,
  level: Level = 'none',
): JournalEntry {
  const unmet = Object.keys(conditions).filter((id) => conditions[id] === 'unmet');
  return entry(on, {
    kind: 'check',
    data: {
      level,
      decided: true,
      raised: Object.fromEntries(unmet.map((id) => [`${id}-signal`, 'watch' as const])),
      clear: [],
      unknown: [],
      conditions,
      breaks: Object.fromEntries(unmet.map((id) => [id, [`${id}-signal`]])),
    },
  });
}

export function conditionEntry(on: string, condition: string, state: 'met' | 'unmet' = 'met'): JournalEntry {
  return entry(on, { kind: 'condition', data: { condition, state } });
}

export function adviceEntry(on: string, activity: string, from: string | null, by = 'Anna'): JournalEntry {
  return entry(on, { kind: 'advice', data: { activity, from: from === null ? null : date(from), by } });
}

export function noteEntry(on: string, text: string): JournalEntry {
  return entry(on, { kind: 'note', data: { text } });
}

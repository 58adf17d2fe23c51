import type { IsoDate } from '../domain/calendar.ts';
import type { PlanGuide } from '../domain/guide.ts';
import type { CheckNote, JournalEntry } from '../domain/journal.ts';
import { journalWords as words } from '../text/journal-words.ts';
import { section } from './blocks.ts';
import type { Block, Document, RichText } from './document.ts';
import { longDate, shortDate } from './dutch-date.ts';
import { type EntryGuide, entrySentence, signalTitle } from './entry-sentences.ts';
import { closingLines } from './plan-sections.ts';

/** So many checks fit beside a title on forty columns. */
const CHECKS_IN_TREND = 8;
const SHORT_ID = 8;

/** The journal to read: the trend of every complaint that was ever reported, and all entries, the newest first. */
export function journalDocument(
  entries: readonly JournalEntry[],
  guide: EntryGuide & PlanGuide,
  afterLoss: boolean,
): Document {
  const first = entries[0];
  const last = entries.at(-1);
  const isEmpty = first === undefined || last === undefined;
  return {
    title: words.journalTitle,
    subtitle: isEmpty ? words.journalEmpty : words.journalSpan(shortDate(first.on), shortDate(last.on)),
    blocks: isEmpty
      ? [{ type: 'paragraph', text: words.journalHow }]
      : [...trendBlocks(entries, guide, afterLoss), entriesSection(entries, guide, afterLoss)],
    sources: [],
    closing: closingLines({ guide }),
  };
}

function entriesSection(entries: readonly JournalEntry[], guide: EntryGuide, afterLoss: boolean): Block {
  const { columns } = words;
  return section('entries', words.entriesTitle, [
    {
      type: 'table',
      caption: words.entriesCaption,
      columns: [columns.on, columns.kind, columns.text, columns.id].map((title) => ({ title, align: 'left' })),
      rows: [...entries]
        .reverse()
        .map((entry): readonly RichText[] => [
          shortDate(entry.on),
          words.kinds[entry.kind],
          entrySentence(entry, guide, afterLoss),
          entry.id.slice(0, SHORT_ID),
        ]),
    },
  ]);
}

type DatedCheck = CheckNote & { readonly on: IsoDate };

/**
 * One row for each complaint that was ever reported (`most` at most, the latest first): what the last checks said of it.
 * Nothing without a complaint.
 */
export function trendBlocks(
  entries: readonly JournalEntry[],
  guide: EntryGuide,
  afterLoss: boolean,
  most = Number.POSITIVE_INFINITY,
): Block[] {
  const checks = entries.flatMap((entry): DatedCheck[] =>
    entry.kind === 'check' ? [{ ...entry.data, on: entry.on }] : [],
  );
  const reported = [...new Set([...checks].reverse().flatMap(({ raised }) => Object.keys(raised)))].slice(0, most);
  if (reported.length === 0) return [];
  const shown = checks.slice(-CHECKS_IN_TREND);
  const { signal, trend, last } = words.trendColumns;
  return [
    section('trend', words.trendTitle, [
      {
        type: 'table',
        caption: words.trendCaption(shown.length),
        columns: [signal, trend, last].map((title) => ({ title, align: 'left' })),
        rows: reported.map((id) => [
          signalTitle(id, guide, afterLoss),
          shown.map((check) => words.trend[verdictIn(check, id)]).join(' '),
          lastDate(checks, id),
        ]),
      },
    ]),
  ];
}

function verdictIn({ raised, clear, unknown }: CheckNote, signal: string): keyof typeof words.trend {
  if (Object.hasOwn(raised, signal)) return 'raised';
  if (clear.includes(signal)) return 'clear';
  return unknown.includes(signal) ? 'unknown' : 'absent';
}

function lastDate(checks: readonly DatedCheck[], signal: string): string {
  const last = [...checks].reverse().find(({ raised }) => Object.hasOwn(raised, signal));
  return last === undefined ? '' : longDate(last.on);
}

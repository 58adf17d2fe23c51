import type { Guide } from '../domain/guide.ts';
import type { TestOutcome, TestResult } from '../domain/journal.ts';
import type { TestSeries } from '../domain/test-series.ts';
import { wordsFor } from '../domain/wording.ts';
import { trainingWords } from '../text/training-words.ts';
import { section } from './blocks.ts';
import type { Block, Document } from './document.ts';
import { closingLines } from './plan-sections.ts';
import { withNote } from './reader.ts';
import { sourceNotes } from './source-notes.ts';

const words = trainingWords.test;

/** What a series of tests says; see `judgeTests`. */
export interface ShownVerdict {
  readonly outcome: TestOutcome;
  readonly results: Readonly<Record<string, TestResult>>;
}

/** The outcome of a series: the answer first, each test, and where to train. */
export function testDocument(series: TestSeries, verdict: ShownVerdict, guide: Guide, afterLoss: boolean): Document {
  const { outcome, results } = verdict;
  const lead = (series.kind === 'strength' ? words.strengthLead : words.lead)[outcome];
  const training = series.tests.flatMap(({ id, train, sources }) => {
    const text = train === undefined ? undefined : wordsFor(train, afterLoss);
    return results[id] === 'short' && text !== undefined ? [{ text: withNote(text, sources) }] : [];
  });
  const blocks: Block[] = [
    {
      type: 'callout',
      tone: outcome === 'may-build' ? 'open' : outcome === 'not-yet' ? 'closed' : 'conditional',
      title: words.outcome[outcome],
      blocks: [{ type: 'paragraph', text: withNote(lead, series.sources) }],
    },
    {
      type: 'table',
      caption: words.caption,
      columns: [words.columns.test, words.columns.asked, words.columns.result].map((title) => ({
        title,
        align: 'left',
      })),
      rows: series.tests.map((test) => [test.title, words.amount(test), words.result[results[test.id] ?? 'skipped']]),
    },
    ...(training.length === 0
      ? []
      : [section('train', words.trainTitle, [{ type: 'list', style: 'bullets', items: training } as const])]),
  ];
  return {
    title: series.title,
    subtitle: '',
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines({ guide }),
  };
}

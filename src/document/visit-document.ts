import { elapsedBetween } from '../domain/elapsed.ts';
import type { Guide } from '../domain/guide.ts';
import type { CheckNote, JournalEntry } from '../domain/journal.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { levelWords } from '../text/check-words.ts';
import { modeNames, tearNames } from '../text/situation-words.ts';
import { type VisitFor, visitWords as words } from '../text/visit-words.ts';
import { section } from './blocks.ts';
import type { Block, Document, RichText } from './document.ts';
import { elapsedText, longDate, shortDate } from './dutch-date.ts';
import { signalTitle } from './entry-sentences.ts';
import { trendBlocks } from './journal-document.ts';
import { closingLines } from './plan-sections.ts';
import { evidenceText } from './record-section.ts';

/** So many fit on one side of paper. */
const MOST_SIGNALS = 6;
const MOST_CONDITIONS = 6;
const MOST_QUESTIONS = 5;
const LINES_TO_WRITE = 3;

/** One side of paper for a visit: situation, trend, last check, what the plan waits for, own questions. */
export function visitDocument(
  plan: RecoveryPlan,
  guide: Guide,
  entries: readonly JournalEntry[],
  visit: VisitFor,
): Document {
  const { afterLoss } = plan.delivery;
  return {
    title: words.titles[visit],
    subtitle: words.madeOn(longDate(plan.today)),
    blocks: [
      section('situation', words.situation, [{ type: 'facts', items: situationFacts(plan) }]),
      section('last-check', words.lastCheck, lastCheckBlocks(entries, guide, afterLoss)),
      ...trendBlocks(entries, guide, afterLoss, MOST_SIGNALS),
      section('waits', words.waits, waitingBlocks(plan, guide)),
      section('questions', words.questions, [{ type: 'list', style: 'numbers', items: questionItems(entries) }]),
    ],
    sources: [],
    closing: closingLines({ guide }),
  };
}

function situationFacts({ delivery, today }: RecoveryPlan): { readonly term: string; readonly text: RichText }[] {
  const { deliveredOn, mode, tear, afterLoss } = delivery;
  const since = deliveredOn > today ? '' : ` (${elapsedText(elapsedBetween(deliveredOn, today))})`;
  return [
    { term: words.delivered, text: `${longDate(deliveredOn)}${since}` },
    { term: words.mode, text: modeNames[mode] },
    { term: words.tear, text: tearNames[tear] },
    ...(afterLoss ? [{ term: words.afterLoss, text: words.afterLossText }] : []),
  ];
}

function lastCheckBlocks(entries: readonly JournalEntry[], guide: Guide, afterLoss: boolean): Block[] {
  const last = entries
    .filter((entry): entry is Extract<JournalEntry, { kind: 'check' }> => entry.kind === 'check')
    .at(-1);
  if (last === undefined) return [{ type: 'paragraph', text: words.noCheck }];
  const raised = Object.keys(last.data.raised);
  return [
    { type: 'paragraph', text: words.checkOn(longDate(last.on), levelWords[last.data.level]) },
    ...(raised.length === 0
      ? []
      : [
          {
            type: 'list',
            style: 'bullets',
            items: raised.slice(0, MOST_SIGNALS).map((id) => raisedItem(id, last.data, entries, guide, afterLoss)),
          } as const,
        ]),
  ];
}

/** "Zwaar gevoel: sinds 1 juni 2024, bij 3 van 5 checks". */
function raisedItem(
  id: string,
  { raised }: CheckNote,
  entries: readonly JournalEntry[],
  guide: Guide,
  afterLoss: boolean,
) {
  const checks = entries.flatMap((entry) =>
    entry.kind === 'check' ? [{ on: entry.on, raised: entry.data.raised }] : [],
  );
  const reported = checks.filter((check) => Object.hasOwn(check.raised, id));
  const first = reported[0]?.on;
  const level = raised[id];
  const since = first === undefined ? '' : words.since(shortDate(first), reported.length, checks.length);
  return {
    text: `${signalTitle(id, guide, afterLoss)}${level === undefined ? '' : ` (${levelWords[level]})`}${since}`,
  };
}

function waitingBlocks({ activities, evidence }: RecoveryPlan, { conditions }: Guide): Block[] {
  const missing = new Set(
    activities.flatMap((activity) => activity.conditions.filter(({ state }) => state !== 'met').map(({ id }) => id)),
  );
  const items = conditions
    .filter(({ id }) => missing.has(id))
    // What was reported not to hold matters most at a visit.
    .sort((a, b) => Number(evidence[b.id] !== undefined) - Number(evidence[a.id] !== undefined))
    .map(({ id, title }) => {
      const known = evidence[id];
      return { text: known === undefined ? title : `${title}: ${evidenceText(known)}` };
    });
  if (items.length === 0) return [{ type: 'paragraph', text: words.waitsForNothing }];
  const hidden = items.length - MOST_CONDITIONS;
  return [
    { type: 'list', style: 'bullets', items: items.slice(0, MOST_CONDITIONS) },
    ...(hidden > 0 ? [{ type: 'paragraph', role: 'quiet', text: words.andMore(hidden) } as const] : []),
  ];
}

/** Notes that ask something, the newest first, and lines to write on. */
function questionItems(entries: readonly JournalEntry[]): { readonly text: string }[] {
  const asked = entries.flatMap((entry) =>
    entry.kind === 'note' && entry.data.text.trim().endsWith('?') ? [entry.data.text.trim()] : [],
  );
  const shown = asked.reverse().slice(0, MOST_QUESTIONS);
  return [...shown, ...Array.from({ length: LINES_TO_WRITE }, () => words.emptyLine)].map((text) => ({ text }));
}

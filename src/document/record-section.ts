import type { ConditionEvidence, PlannedActivity } from '../domain/plan.ts';
import { journalWords } from '../text/journal-words.ts';
import { section } from './blocks.ts';
import type { ListItem, Section } from './document.ts';
import { shortDate } from './dutch-date.ts';
import { inSentence, type PlanReader } from './reader.ts';

const words = journalWords.evidence;

/** What does not hold comes first, then what is no longer certain. */
const ORDER = { unmet: 0, unknown: 1, met: 2 } as const;

/**
 * What someone told before and what the plan makes of it: each condition with its date and where it comes from, and
 * the advice of the own therapist. In one look (`now`) what holds stands together in one line. Nothing without a journal.
 */
export function recordSections(reader: PlanReader, detail: 'now' | 'all'): Section[] {
  const items = recordItems(reader, detail);
  if (items.length === 0) return [];
  return [
    section('record', words.title, [
      { type: 'paragraph', text: words.lead },
      { type: 'list', style: 'bullets', items },
    ]),
  ];
}

/** The items of that section alone: advice first, then what does not hold. */
export function recordItems(reader: PlanReader, detail: 'now' | 'all'): ListItem[] {
  return [...adviceItems(reader), ...evidenceItems(reader, detail)];
}

function evidenceItems({ plan, guide }: PlanReader, detail: 'now' | 'all'): ListItem[] {
  const known = guide.conditions
    .flatMap(({ id, title }) => {
      const evidence = plan.evidence[id];
      return evidence === undefined ? [] : [{ title, evidence }];
    })
    .sort((a, b) => ORDER[a.evidence.state] - ORDER[b.evidence.state]);
  const isShort = ({ evidence }: (typeof known)[number]): boolean => detail === 'now' && evidence.state === 'met';
  const met = known.filter(isShort).map(({ title, evidence }) => `${inSentence(title)} (${shortDate(evidence.on)})`);
  return [
    ...known
      .filter((item) => !isShort(item))
      .map(
        ({ title, evidence }): ListItem => ({
          text: [
            { kind: 'strong', text: title },
            { kind: 'plain', text: `: ${evidenceText(evidence)}.` },
          ],
        }),
      ),
    ...(met.length === 0 ? [] : [{ text: words.metTogether(met.join('; ')) }]),
  ];
}

/** "voldaan, op 9 juni 2024, volgens je check". */
export function evidenceText({ state, because, on, by }: ConditionEvidence): string {
  const date = shortDate(on);
  if (state === 'unknown') return words[because ?? 'expired'](date, words.by[by]);
  return words[state](date, words.by[by]);
}

function adviceItems(reader: PlanReader): ListItem[] {
  return reader.plan.activities.flatMap((activity) => {
    const text = adviceText(activity, reader);
    return text === undefined ? [] : [{ tone: 'info' as const, text }];
  });
}

/** What the own therapist said of an activity, and whether the plan follows it. */
function adviceText({ id, advice, from }: PlannedActivity, { guide }: PlanReader): string | undefined {
  if (advice === undefined) return undefined;
  const activity = inSentence(guide.activities.find((known) => known.id === id)?.title ?? id);
  const said = shortDate(advice.on);
  if (advice.from === null) return words.notForNow(advice.by, said, activity);
  const date = shortDate(advice.from);
  if (advice.isStricter) return words.stricter(advice.by, said, activity, date);
  return from === advice.from ? undefined : words.looser(advice.by, said, activity, date);
}

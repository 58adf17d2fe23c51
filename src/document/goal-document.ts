import type { IsoDate } from '../domain/calendar.ts';
import type { Goal } from '../domain/goal.ts';
import type { Guide } from '../domain/guide.ts';
import { wordsFor } from '../domain/wording.ts';
import { trainingWords } from '../text/training-words.ts';
import { section } from './blocks.ts';
import type { Block, Document, ListItem, Tone } from './document.ts';
import { shortDate } from './dutch-date.ts';
import { closingLines } from './plan-sections.ts';
import { byId, inSentence, listed, withNote } from './reader.ts';
import { sourceNotes } from './source-notes.ts';

const words = trainingWords.goal;

/** What stands between someone and a part of a goal; see `planGoal`. */
export type ShownStatus =
  | { readonly code: 'possible' | 'not-for-now' }
  | { readonly code: 'conditional' | 'held'; readonly conditions: readonly string[] }
  | { readonly code: 'later'; readonly from: IsoDate; readonly conditions: readonly string[] }
  | { readonly code: 'step'; readonly step: number };

/** A goal of someone's own, with what is possible of it. */
export interface ShownGoal {
  readonly goal: Goal;
  readonly parts: readonly { readonly id: string; readonly status: ShownStatus }[];
}

/** The own goals first, each from its lightest part on; then what else there is to choose. */
export function goalDocument(
  own: readonly ShownGoal[],
  others: readonly Goal[],
  guide: Guide,
  afterLoss: boolean,
): Document {
  const blocks: Block[] = [
    ...own.map(({ goal, parts }) =>
      section(goal.id, goal.title, [
        { type: 'list', style: 'bullets', items: partItems(goal, parts, guide, afterLoss) },
      ]),
    ),
    ...(others.length === 0
      ? []
      : [
          section('available', words.available, [
            { type: 'list', style: 'bullets', items: others.map(({ slug, title }) => ({ text: `${slug}: ${title}` })) },
            { type: 'paragraph', text: words.choose },
          ]),
        ]),
  ];
  return {
    title: words.title,
    subtitle: words.subtitle(own.length),
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines({ guide }),
  };
}

const TONES: Readonly<Record<ShownStatus['code'], Tone>> = {
  possible: 'open',
  conditional: 'conditional',
  step: 'conditional',
  held: 'closed',
  later: 'closed',
  'not-for-now': 'closed',
};

function partItems(goal: Goal, parts: ShownGoal['parts'], guide: Guide, afterLoss: boolean): ListItem[] {
  return goal.parts.flatMap(({ id, text, sources }): ListItem[] => {
    const said = wordsFor(text, afterLoss);
    if (said === undefined) return [];
    const { status } = byId(parts, id);
    return [{ tone: TONES[status.code], text: withNote(`${said} (${statusText(status, guide)})`, sources) }];
  });
}

function statusText(status: ShownStatus, { conditions }: Guide): string {
  const named = (ids: readonly string[]): string => listed(ids.map((id) => inSentence(byId(conditions, id).title)));
  switch (status.code) {
    case 'possible':
      return words.possible;
    case 'not-for-now':
      return words.notForNow;
    case 'step':
      return words.afterStep(status.step);
    case 'conditional':
      return words.conditional(named(status.conditions));
    case 'held':
      return words.held(named(status.conditions));
    case 'later':
      return status.conditions.length === 0
        ? words.later(shortDate(status.from))
        : words.laterWith(shortDate(status.from), named(status.conditions));
  }
}

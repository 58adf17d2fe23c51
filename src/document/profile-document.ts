import type { Delivery } from '../domain/delivery.ts';
import type { PlanGuide } from '../domain/guide.ts';
import { journalWords as words } from '../text/journal-words.ts';
import { modeNames, tearNames } from '../text/situation-words.ts';
import type { Document } from './document.ts';
import { longDate } from './dutch-date.ts';
import { closingLines } from './plan-sections.ts';

/** What a profile holds, beside the delivery. */
export interface ShownProfile {
  readonly name: string;
  readonly file: string;
  readonly plain: boolean;
  /** In words, or ids. */
  readonly goals: readonly string[];
  readonly keep?: string;
  /** How many entries the journal has. */
  readonly entries: number;
}

/** All that is kept of someone, and where. */
export function profileDocument(profile: ShownProfile, delivery: Delivery, guide: PlanGuide): Document {
  const { terms } = words;
  const yesOrNo = (value: boolean): string => (value ? words.yes : words.no);
  return {
    title: words.profileTitle,
    subtitle: words.profileIn(profile.file),
    blocks: [
      {
        type: 'facts',
        items: [
          { term: terms.deliveredOn, text: longDate(delivery.deliveredOn) },
          { term: terms.mode, text: modeNames[delivery.mode] },
          { term: terms.tear, text: tearNames[delivery.tear] },
          { term: terms.afterLoss, text: yesOrNo(delivery.afterLoss) },
          { term: terms.plain, text: yesOrNo(profile.plain) },
          { term: terms.goals, text: profile.goals.length === 0 ? words.none : profile.goals.join(', ') },
          { term: terms.entries, text: words.entryCount(profile.entries) },
          { term: terms.keep, text: profile.keep === undefined ? words.keepsAll : words.keeps(profile.keep) },
          { term: terms.name, text: profile.name },
        ],
      },
    ],
    sources: [],
    closing: closingLines({ guide }),
  };
}

import type { PlanGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import { type Wording, wordsFor } from '../domain/wording.ts';
import type { RichText, Run } from './document.ts';

/** A screen at which commands can be typed, or a file to keep or to give away. */
export type Medium = 'screen' | 'file';

/** What every part of a plan document needs: the plan, the guide to look words up in, and the reader's wording. */
export interface PlanReader {
  readonly plan: RecoveryPlan;
  readonly guide: PlanGuide;
  /** The words for this reader; an empty text when there is nothing to say after a loss. */
  readonly say: (wording: Wording) => string;
}

/** A reader of this plan. */
export function readerOf(plan: RecoveryPlan, guide: PlanGuide): PlanReader {
  const { afterLoss } = plan.delivery;
  return {
    plan,
    guide,
    say: (wording) => wordsFor(wording, afterLoss) ?? '',
  };
}

/** A text followed by a note that refers to its sources. */
export function withNote(text: RichText, sources: readonly string[]): readonly Run[] {
  const runs: readonly Run[] = typeof text === 'string' ? [{ kind: 'plain', text }] : text;
  return sources.length === 0 ? runs : [...runs, { kind: 'note', sources }];
}

/** The item of a list with this id. The content rules hold every reference to exist. */
export function byId<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item with id ${id}: the content was not validated`);
  return found;
}

/** "a", "a en b", "a, b en c" */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} en ${last}`;
}

/** The text with a small first letter, for the middle of a sentence. Leaves abbreviations alone. */
export function inSentence(text: string): string {
  if (text.startsWith('Eén ')) return `één ${text.slice(4)}`;
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

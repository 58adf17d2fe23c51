import type { HelpTopic } from '../text/help-topics.ts';
import type { Document } from './document.ts';

/** A page of `herstel help <onderwerp>`. */
export function helpDocument({ title, summary, paragraphs, terms }: HelpTopic): Document {
  return {
    title,
    subtitle: summary,
    blocks: [
      ...paragraphs.map((text) => ({ type: 'paragraph', text }) as const),
      { type: 'facts', items: terms.map(([term, text]) => ({ term, text })) },
    ],
    sources: [],
    closing: [],
  };
}

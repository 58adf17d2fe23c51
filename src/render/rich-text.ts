import type { RichText, Run } from '../document/document.ts';

/** The runs of a text; a plain string is one run. */
export function runsOf(text: RichText): readonly Run[] {
  return typeof text === 'string' ? [{ kind: 'plain', text }] : text;
}

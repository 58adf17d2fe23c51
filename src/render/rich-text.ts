import type { RichText, Run } from '../document/document.ts';

/** The runs of a text; a plain string is one run. */
export function runsOf(text: RichText): readonly Run[] {
  return typeof text === 'string' ? [{ kind: 'plain', text }] : text;
}

/** The words alone: without looks and without notes. */
export function wordsOf(text: RichText): string {
  if (typeof text === 'string') return text;
  let words = '';
  for (const run of text) if (run.kind !== 'note') words += run.text;
  return words;
}

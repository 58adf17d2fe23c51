/** A sentence for the reader. After a loss it may read differently, or (null) stay away. */
export type Wording = string | { readonly text: string; readonly afterLoss: string | null };

/** The words for this reader; undefined when there is nothing to say after a loss. */
export function wordsFor(wording: Wording, afterLoss: boolean): string | undefined {
  if (typeof wording === 'string') return wording;
  return afterLoss ? (wording.afterLoss ?? undefined) : wording.text;
}

import type { Document } from '../document/document.ts';

/** The number of each source: its place in the list of the document, from 1. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Little is enough: like plans come after each other. What was written with a numbering is forgotten with it. */
const MOST_NUMBERINGS = 8;
const numberings = new Map<string, SourceNumbers>();

/** Numbers the sources in the order of the document; the same object for documents with the same sources. */
export function numberSources(document: Document): SourceNumbers {
  const ids = document.sources.map(({ id }) => id);
  const key = ids.join(' ');
  let numbers = numberings.get(key);
  if (numbers === undefined) {
    if (numberings.size >= MOST_NUMBERINGS) numberings.clear();
    numbers = new Map(ids.map((id, index) => [id, index + 1]));
    numberings.set(key, numbers);
  }
  return numbers;
}

/** The numbers of a note, ascending and without doubles; sources that the document does not list are left out. */
export function noteNumbers(sources: readonly string[], numbers: SourceNumbers): readonly number[] {
  const found: number[] = [];
  for (const id of sources) {
    const number = numbers.get(id);
    if (number !== undefined && !found.includes(number)) found.push(number);
  }
  return found.length < 2 ? found : found.sort((left, right) => left - right);
}

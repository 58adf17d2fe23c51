import type { Document } from '../document/document.ts';

/** The number of each source: its place in the list of the document, from 1. */
export type SourceNumbers = ReadonlyMap<string, number>;

/** Numbers the sources in the order of the document. */
export function numberSources(document: Document): SourceNumbers {
  return new Map(document.sources.map(({ id }, index) => [id, index + 1]));
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

import { isShared } from '../../document/shared-part.ts';
import { WrittenParts } from '../written-parts.ts';
import type { MarkdownPlace } from './write-text.ts';

interface WrittenPart {
  readonly texts: readonly string[];
  readonly referred: ReadonlySet<number>;
  readonly headings: ReadonlySet<string>;
}

const known = new WrittenParts<WrittenPart>();

/**
 * What is written for a part that stands in many documents, once per place of its kind. Except when one of its headings
 * stands above already: then it gets other words, and is written for this document alone.
 */
export function writtenOnce(
  part: object,
  variant: string,
  place: MarkdownPlace,
  write: (place: MarkdownPlace) => readonly string[],
): readonly string[] {
  if (!isShared(part)) return write(place);
  const written = known.once(place.numbers, part, variant, () => {
    const alone = { ...place, headings: new Set<string>(), referred: new Set<number>() };
    return { texts: write(alone), referred: alone.referred, headings: alone.headings };
  });
  for (const heading of written.headings) if (place.headings.has(heading)) return write(place);
  for (const heading of written.headings) place.headings.add(heading);
  for (const number of written.referred) place.referred.add(number);
  return written.texts;
}

import { isShared } from '../../document/shared-part.ts';
import { type Piece, type SharedText, textOf } from '../piece.ts';
import { WrittenParts } from '../written-parts.ts';
import type { MarkdownPlace } from './write-text.ts';

interface WrittenPart {
  readonly pieces: readonly SharedText[];
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
  write: (place: MarkdownPlace) => readonly Piece[],
): readonly Piece[] {
  if (!isShared(part)) return write(place);
  const written = known.once(place.numbers, part, variant, () => {
    const alone = { ...place, headings: new Set<string>(), referred: new Set<number>() };
    const pieces = write(alone);
    return {
      pieces: pieces.length === 0 ? [] : [{ text: textOf(pieces, '\n\n') }],
      referred: alone.referred,
      headings: alone.headings,
    };
  });
  for (const heading of written.headings) if (place.headings.has(heading)) return write(place);
  for (const heading of written.headings) place.headings.add(heading);
  for (const number of written.referred) place.referred.add(number);
  return written.pieces;
}

import type { Block, ListItem } from '../../document/document.ts';
import { isShared } from '../../document/shared-part.ts';
import { sourcesIn } from '../../document/source-notes.ts';
import { type Piece, type SharedText, textOf } from '../piece.ts';
import { WrittenParts } from '../written-parts.ts';
import type { HtmlPlace } from './write-text.ts';

const known = new WrittenParts<readonly [SharedText]>();

/**
 * What is written for a part that stands in many documents, once per place of its kind: the first note to a source is
 * an anchor, so which sources were referred to before counts too.
 */
export function writtenOnce(
  part: Block | ListItem,
  variant: string,
  place: HtmlPlace,
  write: () => readonly Piece[],
): readonly Piece[] {
  if (!isShared(part)) return write();
  const fresh: number[] = [];
  for (const source of sourcesIn(part)) {
    const number = place.numbers.get(source);
    if (number !== undefined && !place.referred.has(number)) fresh.push(number);
  }
  const written = known.once(place.numbers, part, `${variant} ${fresh.join(' ')}`, () => [{ text: textOf(write()) }]);
  for (const number of fresh) place.referred.add(number);
  return written;
}

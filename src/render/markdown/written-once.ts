import type { Block, ListItem } from '../../document/document.ts';
import { isShared } from '../../document/shared-part.ts';
import { sourcesIn } from '../../document/source-notes.ts';
import type { MarkdownPlace } from './write-text.ts';

const MOST_WRITINGS = 64;
const known = new WeakMap<object, Map<string, string>>();

/**
 * What is written for a part that stands in many documents, once for the same numbers of its notes. `variant` names
 * everything else that it depends on. Not for parts with a heading: headings know those before them.
 */
export function writtenOnce(
  part: Block | ListItem,
  variant: string,
  place: MarkdownPlace,
  write: () => string,
): string {
  if (!isShared(part)) return write();
  let key = variant;
  for (const source of sourcesIn(part)) {
    const number = place.numbers.get(source);
    key += ` ${number}`;
    if (number !== undefined) place.referred.add(number);
  }
  let writings = known.get(part);
  if (writings === undefined || writings.size >= MOST_WRITINGS) {
    writings = new Map();
    known.set(part, writings);
  }
  let written = writings.get(key);
  if (written === undefined) {
    written = write();
    writings.set(key, written);
  }
  return written;
}

import type { SourceNumbers } from './footnotes.ts';

const MOST_WRITINGS = 16;

/**
 * Remembers what was written for parts that stand in many documents: per numbering of the sources, because notes are
 * in the text, and per variant, which names everything else that it depends on.
 */
export class WrittenParts<Written> {
  readonly #known = new WeakMap<SourceNumbers, WeakMap<object, Map<string, Written>>>();

  /** What was written before, or what `write` writes now. */
  once(numbers: SourceNumbers, part: object, variant: string, write: () => Written): Written {
    let parts = this.#known.get(numbers);
    if (parts === undefined) {
      parts = new WeakMap();
      this.#known.set(numbers, parts);
    }
    let writings = parts.get(part);
    if (writings === undefined || writings.size >= MOST_WRITINGS) {
      writings = new Map();
      parts.set(part, writings);
    }
    let written = writings.get(variant);
    if (written === undefined) {
      written = write();
      writings.set(variant, written);
    }
    return written;
  }
}

import type { ContentSet } from './content-set.ts';
import type { ContentPath } from './finding.ts';
import { factUses } from './rules/facts.ts';

/** A fact of a source document and where the content carries it. */
export interface CoveredFact {
  readonly id: string;
  readonly source: string;
  readonly isDisputed: boolean;
  readonly places: readonly FactPlace[];
}

/** What carries a fact. */
interface FactPlace {
  readonly file: string;
  readonly path: ContentPath;
  /** Its stable name: `tracks/general/general-rest-lie-flat`. */
  readonly name: string;
}

/** Every fact that the content must carry, with the places where it does; an empty list is a hole. */
export function factCoverage(content: ContentSet): CoveredFact[] {
  const uses = factUses(content);
  return content.files.facts.flatMap(({ value }) =>
    value.documents.flatMap(({ source, facts }) =>
      facts.map((id) => ({
        id,
        source,
        isDisputed: value.disputed.includes(id),
        places: uses
          .filter(({ fact }) => fact === id)
          .map(({ file, path, name }) => ({ file, path: path.slice(0, -2), name: nameOfMap(name) })),
      })),
    ),
  );
}

// Of `x.facts.0`: the thing that carries the fact.
function nameOfMap(name: string): string {
  return name.split('.').slice(0, -2).join('.');
}

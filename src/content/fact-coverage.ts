import type { ContentSet } from './content-set.ts';
import { factUses } from './rules/facts.ts';

/** A fact of a source document and where the content carries it. */
export interface CoveredFact {
  readonly id: string;
  readonly source: string;
  readonly isDisputed: boolean;
  /** `tracks/general.yaml: phases.0.statements.2` */
  readonly places: readonly string[];
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
          .map(({ file, path }) => `${file}: ${path.slice(0, -2).join('.')}`),
      })),
    ),
  );
}

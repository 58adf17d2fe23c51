import { type ContentSet, type Rule, stringsMarked } from '../content-set.ts';
import type { ContentFinding, ContentPath } from '../finding.ts';

/** Something that carries facts, and the sources that it names. */
export interface FactUse {
  readonly file: string;
  readonly path: ContentPath;
  readonly name: string;
  readonly fact: string;
  readonly sources: readonly string[];
}

/** Every place where a fact is told, with the sources beside it. */
export function factUses(content: ContentSet): FactUse[] {
  const references = stringsMarked(content, 'reference').filter(({ kind }) => kind !== 'facts');
  const listOf = ({ file, path }: Pick<FactUse, 'file' | 'path'>): string =>
    JSON.stringify([file, ...path.slice(0, -2)]);
  const sources = new Map<string, string[]>();
  for (const { mark, value, ...place } of references) {
    if (mark.to.includes('source')) sources.set(listOf(place), [...(sources.get(listOf(place)) ?? []), value]);
  }
  return references
    .filter(({ mark }) => mark.to.includes('fact'))
    .map((use) => ({ ...use, fact: use.value, sources: sources.get(listOf(use)) ?? [] }));
}

/** Every fact of the source documents appears. */
export const factsAreCovered: Rule = (content) => {
  if (content.broken.unread.size > 0) return [];
  const used = new Set(factUses(content).map(({ fact }) => fact));
  return content.files.facts.flatMap(({ file, value }) =>
    value.documents.flatMap(({ facts }, at) =>
      facts.flatMap((id, index): ContentFinding[] =>
        used.has(id) || content.broken.strings.has(id)
          ? []
          : [{ file, path: ['documents', at, 'facts', index], code: 'fact-not-covered', details: { id } }],
      ),
    ),
  );
};

/** What the literature disputes is only told together with the other position. */
export const disputedFactsStayInConflicts: Rule = (content) => {
  const disputed = new Set(content.files.facts.flatMap(({ value }) => value.disputed));
  const conflictFiles = new Set(content.files.conflicts.map(({ file }) => file));
  return factUses(content)
    .filter(({ file, fact }) => disputed.has(fact) && !conflictFiles.has(file))
    .map(({ file, path, fact }) => ({ file, path, code: 'fact-disputed', details: { id: fact } }));
};

/** Who carries a fact names the document that it comes from. */
export const factsNameTheirDocument: Rule = (content) => {
  const documents = content.files.facts.flatMap(({ value }) => value.documents);
  return factUses(content).flatMap(({ file, path, fact, sources }): ContentFinding[] => {
    const source = documents.find(({ facts }) => facts.includes(fact))?.source;
    if (source === undefined || sources.includes(source)) return [];
    return [{ file, path, code: 'fact-source-missing', details: { id: fact, source } }];
  });
};

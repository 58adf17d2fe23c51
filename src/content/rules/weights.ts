import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';

/** What someone is told to do has a weight: without one it would fall off the short plan by chance. */
export const adviceHasAWeight: Rule = ({ files }) =>
  files.track.flatMap(({ file, value: { phases, statements } }) => [
    ...phases.flatMap((phase, index) =>
      phase.statements.flatMap((statement, at) => withoutWeight(file, ['phases', index, 'statements', at], statement)),
    ),
    ...statements.flatMap((statement, at) => withoutWeight(file, ['statements', at], statement)),
  ]);

function withoutWeight(
  file: string,
  path: ContentFinding['path'],
  { id, kind, weight }: { readonly id: string; readonly kind: string; readonly weight: number },
): ContentFinding[] {
  return kind === 'do' && weight === 0 ? [{ file, path, code: 'weight-missing', details: { id } }] : [];
}

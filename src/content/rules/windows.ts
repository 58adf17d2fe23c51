import { type Offset, parseOffset } from '../../domain/offset.ts';
import { writtenOffset } from '../../domain/written-offset.ts';
import { type Rule, stringsMarked } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { orderOf } from '../offset-order.ts';

/** Everything with a beginning and an end lasts at least a day, for every delivery date. */
export const windowsHaveDays: Rule = (content) => {
  const mapOf = ({ file, path }: Pick<ContentFinding, 'file' | 'path'>): string =>
    JSON.stringify([file, ...path.slice(0, -1)]);
  const starts = new Map(stringsMarked(content, 'start').map((start) => [mapOf(start), start.value]));
  return stringsMarked(content, 'end').flatMap((end): ContentFinding[] => {
    const { file, path } = end;
    const from = parseOffset(starts.get(mapOf(end)) ?? '0d');
    const until = parseOffset(end.value);
    // Undefined is `open`: any other form the schema has refused.
    if (from === undefined || until === undefined) return [];
    const order = orderOf(from, until);
    if (order === 'before') return [];
    const details = { from: writtenOffset(from), until: writtenOffset(until) };
    if (order !== 'depends') return [{ file, path, code: 'window-empty', details }];
    return [{ file, path, code: 'order-depends', details: { left: details.from, right: details.until } }];
  });
};

/** A statement of a phase may last shorter than its phase, never outside it. */
export const statementsStayInTheirPhase: Rule = ({ files }) =>
  files.track.flatMap(({ file, value: { phases } }) =>
    phases.flatMap((phase, index) =>
      phase.statements.flatMap((statement, at): ContentFinding[] => {
        const phaseWindow = `${writtenOffset(phase.from)}-${writtenOffset(phase.until)}`;
        return (['from', 'until'] as const).flatMap((key): ContentFinding[] => {
          const bound = statement[key];
          if (bound === undefined || isWithin(bound, phase)) return [];
          const details = { bound: writtenOffset(bound), phase: phaseWindow };
          return [{ file, path: ['phases', index, 'statements', at, key], code: 'window-outside-phase', details }];
        });
      }),
    ),
  );

function isWithin(bound: Offset, phase: { readonly from: Offset; readonly until: Offset | null }): boolean {
  const start = orderOf(phase.from, bound);
  const end = phase.until === null ? 'before' : orderOf(bound, phase.until);
  return (start === 'before' || start === 'same') && (end === 'before' || end === 'same');
}

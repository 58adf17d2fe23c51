import type { Offset } from '../../domain/offset.ts';
import type { ContentSet, Rule } from '../content-set.ts';
import type { ContentFinding, ContentPath } from '../finding.ts';
import { orderOf, writtenOffset } from '../offset-order.ts';

interface PlacedWindow {
  readonly file: string;
  readonly path: ContentPath;
  readonly from?: Offset | undefined;
  readonly until?: Offset | null | undefined;
}

/** Everything with a beginning and an end lasts at least a day, for every delivery date. */
export const windowsHaveDays: Rule = (content) =>
  windowsOf(content).flatMap(({ file, path, from = { days: 0, months: 0 }, until }): ContentFinding[] => {
    if (until === undefined || until === null) return [];
    const order = orderOf(from, until);
    if (order === 'before') return [];
    const details = { from: writtenOffset(from), until: writtenOffset(until) };
    if (order !== 'depends') return [{ file, path: [...path, 'until'], code: 'window-empty', details }];
    return [
      { file, path: [...path, 'until'], code: 'order-depends', details: { left: details.from, right: details.until } },
    ];
  });

function windowsOf({ files }: ContentSet): PlacedWindow[] {
  return [
    ...files.track.flatMap(({ file, value }) => [
      { file, path: ['applies'], ...value.applies },
      ...value.statements.map((statement, index) => ({ file, path: ['statements', index], ...bounds(statement) })),
      ...value.appointments.map((visit, index) => ({ file, path: ['appointments', index], ...bounds(visit) })),
      ...value.phases.flatMap((phase, index) =>
        phase.statements.map((statement, at) => ({
          file,
          path: ['phases', index, 'statements', at],
          ...bounds(statement),
        })),
      ),
    ]),
    ...files.conflicts.flatMap(({ file, value }) =>
      value.conflicts.map(({ applies }, index) => ({ file, path: ['conflicts', index, 'applies'], ...applies })),
    ),
    ...files.curve.flatMap(({ file, value }) =>
      value.tissues.flatMap(({ points }, index) =>
        points.map((point, at) => ({ file, path: ['tissues', index, 'points', at], ...bounds(point) })),
      ),
    ),
    ...files.check.flatMap(({ file, value }) =>
      value.signals.flatMap(({ applies, levels }, index) => [
        { file, path: ['signals', index, 'applies'], ...applies },
        ...levels.map((rule, at) => ({ file, path: ['signals', index, 'levels', at], ...bounds(rule) })),
      ]),
    ),
    ...files.contacts.flatMap(({ file, value }) =>
      value.routes.flatMap(({ steps }, index) =>
        steps.map((step, at) => ({ file, path: ['routes', index, 'steps', at], ...bounds(step) })),
      ),
    ),
  ];
}

function bounds({
  from,
  until,
}: {
  readonly from?: Offset;
  readonly until?: Offset | null;
}): Pick<PlacedWindow, 'from' | 'until'> {
  return { from, until };
}

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

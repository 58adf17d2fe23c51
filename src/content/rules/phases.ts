import type { Flaw } from '../../domain/problem.ts';
import { writtenOffset } from '../../domain/written-offset.ts';
import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { orderOf } from '../offset-order.ts';

/** The phases of a track: the first starts at day 0, each ends where the next one starts, the last stays open. */
export const phasesTileTheTrack: Rule = ({ files }) =>
  files.track.flatMap(({ file, value: { phases } }) =>
    phases.flatMap((phase, index): ContentFinding[] => {
      const next = phases[index + 1];
      const found: ContentFinding[] = [];
      const flawed = (key: 'from' | 'until', flaw: Flaw): void => {
        found.push({ file, path: ['phases', index, key], ...flaw });
      };
      const from = writtenOffset(phase.from);
      const until = writtenOffset(phase.until);
      if (index === 0 && (phase.from.days !== 0 || phase.from.months !== 0)) {
        flawed('from', { code: 'phase-first-not-zero', details: { from } });
      }
      if (next === undefined) {
        if (phase.until !== null) flawed('until', { code: 'phase-last-not-open', details: { until } });
      } else if (phase.until === null) {
        flawed('until', { code: 'phase-open-too-early', details: {} });
      }
      if (phase.until === null) return found;
      const order = orderOf(phase.from, phase.until);
      if (order === 'depends') flawed('until', { code: 'order-depends', details: { left: from, right: until } });
      else if (order !== 'before') flawed('until', { code: 'phase-not-ordered', details: { from, until } });
      if (next === undefined || order !== 'before') return found;
      const follows = orderOf(phase.until, next.from);
      const details = { until, next: writtenOffset(next.from) };
      if (follows === 'depends')
        flawed('until', { code: 'order-depends', details: { left: until, right: details.next } });
      else if (follows === 'before') flawed('until', { code: 'phase-hole', details: details });
      else if (follows === 'after') flawed('until', { code: 'phase-overlap', details: details });
      return found;
    }),
  );

/** Tracks that must have phases: the plan always shows where someone is in them. */
const TRACKS_WITH_PHASES = ['general', 'total-rupture'];

export const mainTracksHavePhases: Rule = ({ files }) =>
  files.track
    .filter(({ value }) => TRACKS_WITH_PHASES.includes(value.id) && value.phases.length === 0)
    .map(({ file, value }) => ({ file, path: ['id'], code: 'track-without-phases', details: { id: value.id } }));

import { LISTED_KINDS } from '../content-kinds.ts';
import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { orderOf, writtenOffset } from '../offset-order.ts';

/** The phases of a track: the first starts at day 0, each ends where the next one starts, the last stays open. */
export const phasesTileTheTrack: Rule = ({ files }) =>
  files.track.flatMap(({ file, value: { phases } }) =>
    phases.flatMap((phase, index): ContentFinding[] => {
      const next = phases[index + 1];
      const at = (
        key: string,
        code: ContentFinding['code'],
        details: Record<string, string> = {},
      ): ContentFinding[] => [{ file, path: ['phases', index, key], code, details }];
      const found: ContentFinding[] = [];
      const from = writtenOffset(phase.from);
      const until = writtenOffset(phase.until);
      if (index === 0 && (phase.from.days !== 0 || phase.from.months !== 0)) {
        found.push(...at('from', 'phase-first-not-zero', { from }));
      }
      if (next === undefined) {
        if (phase.until !== null) found.push(...at('until', 'phase-last-not-open', { until }));
      } else if (phase.until === null) {
        found.push(...at('until', 'phase-open-too-early'));
      }
      if (phase.until === null) return found;
      const order = orderOf(phase.from, phase.until);
      if (order === 'depends') found.push(...at('until', 'order-depends', { left: from, right: until }));
      else if (order !== 'before') found.push(...at('until', 'phase-not-ordered', { from, until }));
      if (next === undefined || order !== 'before') return found;
      const follows = orderOf(phase.until, next.from);
      const details = { until, next: writtenOffset(next.from) };
      if (follows === 'depends') found.push(...at('until', 'order-depends', { left: until, right: details.next }));
      else if (follows === 'before') found.push(...at('until', 'phase-hole', details));
      else if (follows === 'after') found.push(...at('until', 'phase-overlap', details));
      return found;
    }),
  );

/** Tracks that must have phases: the plan always shows where someone is in them. */
const TRACKS_WITH_PHASES = ['general', 'total-rupture'];

export const mainTracksHavePhases: Rule = ({ files }) =>
  files.track
    .filter(({ value }) => TRACKS_WITH_PHASES.includes(value.id) && value.phases.length === 0)
    .map(({ file, value }) => ({ file, path: ['id'], code: 'track-without-phases', details: { id: value.id } }));

/** A file is called after what is in it, so that it can be found. */
export const filesAreNamedAfterTheirContent: Rule = ({ files }) => {
  const tracks = files.track.map(({ file, value }) => ({ file, path: ['id'], id: value.id }));
  const topics = files.check.map(({ file, value }) => ({ file, path: ['topic', 'id'], id: value.topic.id }));
  const listed = LISTED_KINDS.flatMap((kind) =>
    files[kind].map(({ file, value }) => ({ file, path: ['id'], id: value.id })),
  );
  return [...tracks, ...topics, ...listed].flatMap(({ file, path, id }): ContentFinding[] => {
    const name = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return name === id ? [] : [{ file, path, code: 'file-name-differs', details: { id, file: name } }];
  });
};

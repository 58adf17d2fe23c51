import { daysBetween } from '../domain/calendar.ts';
import type { PlannedTrack } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block, TimelineRow, TimelineSegment } from './document.ts';
import { dateRange } from './dutch-date.ts';
import { byId, type PlanReader } from './reader.ts';

/** The timelines with phases, the most particular first, with the place of today; `compact` is the bar alone. */
export function timelineBlock(reader: PlanReader, compact: boolean): Block {
  const { plan } = reader;
  const rows = phasedTracks(reader).map((track) => timelineRow(track, reader));
  return {
    type: 'timeline',
    title: planWords.timeline,
    compact,
    description: rows.map(describeRow).join(' '),
    rows,
    here: plan.lookAhead ? null : plan.day,
    hereLabel: planWords.youAreHere,
  };
}

/** The tracks that have phases, the leading one first: a total rupture goes before the general timeline. */
export function phasedTracks(reader: PlanReader): PlannedTrack[] {
  return reader.plan.tracks
    .filter(({ phases }) => phases.length > 0)
    .sort((a, b) => Number(isForEveryone(a.id, reader)) - Number(isForEveryone(b.id, reader)));
}

/** Whether a track holds after every delivery. */
export function isForEveryone(track: string, { guide }: PlanReader): boolean {
  return Object.keys(byId(guide.tracks, track).applies).length === 0;
}

function timelineRow(track: PlannedTrack, { plan, guide }: PlanReader): TimelineRow {
  const { title, phases } = byId(guide.tracks, track.id);
  const since = plan.delivery.deliveredOn;
  return {
    title,
    segments: track.phases.map(({ id, from, until }): TimelineSegment => {
      const untilDay = until === null ? null : daysBetween(since, until);
      const passed = untilDay !== null && untilDay <= plan.day;
      return {
        title: byId(phases, id).title,
        from: daysBetween(since, from),
        until: untilDay,
        when: dateRange(from, until),
        state: track.phase?.id === id ? 'current' : passed ? 'passed' : 'ahead',
      };
    }),
  };
}

function describeRow({ title, segments }: TimelineRow): string {
  return `${title}: ${segments.map((segment) => `${segment.title} (${segment.when})`).join('; ')}.`;
}

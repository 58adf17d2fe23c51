import type { Milestone } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block } from './document.ts';
import { longDate, relativeDays } from './dutch-date.ts';
import { byId, inSentence, type PlanReader, withNote } from './reader.ts';

/** What a milestone is, in words: "Fase begint: …", "Hardlopen: mag, als de voorwaarden kloppen". */
export function milestoneTitle({ kind, id, track }: Milestone, { plan, guide }: PlanReader): string {
  switch (kind) {
    case 'phase': {
      const { title, phases } = byId(guide.tracks, track);
      const phase = byId(phases, id).title;
      const several = plan.tracks.filter((planned) => planned.phases.length > 0).length > 1;
      return several ? planWords.phaseOfTrackStarts(phase, inSentence(title)) : planWords.phaseStarts(phase);
    }
    case 'appointment':
      return planWords.appointmentFrom(byId(byId(guide.tracks, track).appointments, id).title);
    case 'activity':
      return planWords.activityMay(
        byId(guide.activities, id).title,
        byId(plan.activities, id).conditions.some(({ state }) => state !== 'met'),
      );
    case 'figure':
      return byId(
        guide.tissues.flatMap(({ points }) => points),
        id,
      ).title;
  }
}

/** Milestones with their date and how far away they are. */
export function milestoneTable(caption: string, milestones: readonly Milestone[], reader: PlanReader): Block {
  return {
    type: 'table',
    caption,
    columns: [
      { title: planWords.date, align: 'left' },
      { title: planWords.when, align: 'left' },
      { title: planWords.what, align: 'left' },
    ],
    rows: milestones.map((milestone) => [
      longDate(milestone.on),
      relativeDays(milestone.inDays),
      withNote(milestoneTitle(milestone, reader), milestone.sources),
    ]),
  };
}

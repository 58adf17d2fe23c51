import type { Grant, Track } from '../domain/guide.ts';
import type { PlannedActivity } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { activitiesInOrder } from './activity-sections.ts';
import { section } from './blocks.ts';
import type { ListItem, Run, Section, Tone } from './document.ts';
import { shortDate } from './dutch-date.ts';
import { byId, type PlanReader } from './reader.ts';

const TONES = { open: 'open', conditional: 'conditional', closed: 'closed' } as const;

/** How to start with each activity, under what the plan says of it today: may, under conditions, or not yet. */
export function activityTexts(reader: PlanReader): Section {
  const groups = new Map<string, { readonly id: string; readonly items: ListItem[] }>();
  for (const planned of activitiesInOrder(reader)) {
    const item = itemOf(planned, reader);
    if (item === undefined) continue;
    const title = groupTitle(planned, reader);
    const group = groups.get(title);
    if (group === undefined) groups.set(title, { id: `activities-${groups.size + 1}`, items: [item] });
    else group.items.push(item);
  }
  return section('activity-texts', planWords.activityTexts, [
    { type: 'paragraph', text: planWords.activityTextsLead },
    ...[...groups].map(([title, { id, items }]) => section(id, title, [{ type: 'list', style: 'bullets', items }])),
  ]);
}

function groupTitle({ status, from }: PlannedActivity, { plan }: PlanReader): string {
  if (status === 'open') return planWords.mayNow;
  if (status === 'conditional') return planWords.mayUnderConditions;
  if (from === null || from <= plan.today) return planWords.notYet;
  return plan.lookAhead ? planWords.notBefore(shortDate(from)) : planWords.notYetBefore(shortDate(from));
}

/**
 * What the deciding track says, and each track that starts on the same day. How to start on an earlier day does not
 * hold here.
 */
function itemOf({ id, status, from, decidedBy, others }: PlannedActivity, reader: PlanReader): ListItem | undefined {
  const tracks = [
    decidedBy,
    ...others.filter((other) => other.setAsideBy === null && other.from === from).map(({ track }) => track),
  ];
  const grants = tracks.flatMap((track) => grantsOf(byId(reader.guide.tracks, track), id, reader));
  if (grants.length === 0) return undefined;
  const activity = byId(reader.guide.activities, id);
  const tone: Tone = TONES[status];
  return {
    tone,
    text: [
      { kind: 'strong', text: `${activity.title}.` },
      ...grants.flatMap(({ text, sources }): Run[] => [
        { kind: 'plain', text: ` ${reader.say(text)}` },
        { kind: 'note', sources },
      ]),
    ],
  };
}

function grantsOf({ grants }: Track, activity: string, { say }: PlanReader): Grant[] {
  return grants.filter((grant) => grant.activity === activity && say(grant.text) !== '');
}

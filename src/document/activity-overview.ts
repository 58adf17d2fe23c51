import { daysBetween } from '../domain/calendar.ts';
import type { PlannedActivity } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { activitiesInOrder, missingConditions } from './activity-sections.ts';
import type { ListItem } from './document.ts';
import { longDate, relativeDays } from './dutch-date.ts';
import { byId, inSentence, listed, type PlanReader } from './reader.ts';

/**
 * All activities in a few lines: what may now, what may under which conditions (activities with the same conditions
 * together), and what not yet (activities of the same date together).
 */
export function activityOverview(reader: PlanReader): ListItem[] {
  const activities = activitiesInOrder(reader);
  const open = activities.filter(({ status }) => status === 'open');
  const conditional = activities.filter(({ status }) => status === 'conditional');
  const closed = activities.filter(({ status }) => status === 'closed');
  return [
    ...(open.length === 0 ? [] : [item('open', open, '', reader)]),
    ...grouped(conditional, conditionList).map((group) =>
      item('conditional', group, missingText(group, reader), reader),
    ),
    ...grouped(closed, closedReason).map((group) => item('closed', group, closedText(group, reader), reader)),
  ];
}

function item(
  tone: 'open' | 'conditional' | 'closed',
  group: readonly PlannedActivity[],
  rest: string,
  { guide }: PlanReader,
): ListItem {
  const titles = group.map(({ id }, index) => {
    const { title } = byId(guide.activities, id);
    return index === 0 ? title : inSentence(title);
  });
  return {
    tone,
    text: [
      { kind: 'strong', text: `${listed(titles)}.` },
      { kind: 'plain', text: rest === '' ? '' : ` ${rest}` },
    ],
  };
}

function grouped(
  activities: readonly PlannedActivity[],
  keyOf: (activity: PlannedActivity) => string,
): readonly (readonly PlannedActivity[])[] {
  const groups = new Map<string, PlannedActivity[]>();
  for (const activity of activities) {
    const key = keyOf(activity);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [activity]);
    else group.push(activity);
  }
  return [...groups.values()];
}

function conditionList(activity: PlannedActivity): string {
  return missingConditions(activity)
    .map(({ id, state }) => `${id} ${state}`)
    .join(' ');
}

/** Closed activities belong together when the date is the same and conditions are (not) at stake alike. */
function closedReason(activity: PlannedActivity): string {
  const unmet = missingConditions(activity).filter(({ state }) => state === 'unmet');
  return `${activity.from} ${missingConditions(activity).length > 0} ${unmet.map(({ id }) => id).join(' ')}`;
}

function missingText([first]: readonly PlannedActivity[], { guide }: PlanReader): string {
  if (first === undefined) return '';
  const titles = missingConditions(first).map(({ id }) => inSentence(byId(guide.conditions, id).title));
  return planWords.onlyIf(listed(titles));
}

function closedText([first]: readonly PlannedActivity[], reader: PlanReader): string {
  if (first === undefined || first.from === null) return planWords.closedByCondition;
  const missing = missingConditions(first);
  const unmet = missing.filter(({ state }) => state === 'unmet');
  const inDays = daysBetween(reader.plan.today, first.from);
  return [
    ...(inDays > 0 ? [planWords.earliestOn(longDate(first.from), relativeDays(inDays))] : []),
    ...(unmet.length > 0
      ? [planWords.doesNotHold(listed(unmet.map(({ id }) => inSentence(byId(reader.guide.conditions, id).title))))]
      : []),
    ...(inDays > 0 && missing.length > 0 ? [planWords.conditionsToo] : []),
  ].join(' ');
}

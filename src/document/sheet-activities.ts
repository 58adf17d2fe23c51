import type { PlannedActivity } from '../domain/plan.ts';
import { sheetWords as words } from '../text/sheet-words.ts';
import { activitiesInOrder, byDate, missingConditions } from './activity-sections.ts';
import type { ListItem } from './document.ts';
import { nearDate } from './dutch-date.ts';
import { byId, inSentence, listed, type PlanReader } from './reader.ts';

/** Open activities that get a line of their own; the others share one. */
const OWN_LINES = 5;
/** Dates ahead beside the one of impact, which always stands there. */
const DATES_AHEAD = 3;
const ON_A_DATE = 3;
const UNDER_CONDITIONS = 5;

/** What may now: the latest to open first. */
export function openItems(reader: PlanReader): ListItem[] {
  const open = activitiesInOrder(reader)
    .filter((activity) => activity.status === 'open' || isOpenAtOnce(activity, reader))
    .sort((a, b) => byDate(b.from ?? '', a.from ?? ''));
  const rest = open.slice(OWN_LINES);
  return [
    ...open.slice(0, OWN_LINES).map((activity): ListItem => ({ tone: 'open', text: titleOf(activity, reader) })),
    ...(rest.length === 0 ? [] : [{ tone: 'open' as const, text: words.alsoMay(titles(rest, reader)) }]),
  ];
}

/** What waits for conditions only, impact apart and last. */
export function conditionalItems(reader: PlanReader): ListItem[] {
  const conditional = activitiesInOrder(reader).filter(({ status }) => status === 'conditional');
  // What has just come within reach is what a reader looks for.
  const gentle = conditional
    .filter((activity) => !isImpact(activity, reader))
    .sort((a, b) => byDate(b.from ?? '', a.from ?? ''));
  const impact = conditional.filter((activity) => isImpact(activity, reader));
  return [
    ...(gentle.length === 0
      ? []
      : [item('conditional', words.underConditions, `${fewTitles(gentle, UNDER_CONDITIONS, reader)}.`)]),
    ...(impact.length === 0
      ? []
      : [{ tone: 'conditional' as const, text: words.onlyUnderConditions(capital(titles(impact, reader))) }]),
  ];
}

/** What may not yet, by date: the first dates ahead, and always that of impact. */
export function notYetItems(reader: PlanReader): ListItem[] {
  return shownDates(reader).map((group) => closedItem(group, reader));
}

/** The conditions that the activities named on the sheet wait for, to tick. */
export function conditionChecks(reader: PlanReader): ListItem[] {
  const named = [
    ...reader.plan.activities.filter(({ status }) => status === 'conditional'),
    ...shownDates(reader).flatMap((group) => namedOf(group, ON_A_DATE)),
  ];
  const waiting = new Set(named.flatMap((activity) => missingConditions(activity).map(({ id }) => id)));
  return reader.guide.conditions
    .filter(({ id }) => waiting.has(id))
    .map(({ title }): ListItem => ({ checked: false, text: title }));
}

function shownDates(reader: PlanReader): readonly (readonly PlannedActivity[])[] {
  const groups = closedByDate(reader);
  return groups.filter((group, index) => index < DATES_AHEAD || group.some((activity) => isImpact(activity, reader)));
}

function closedByDate(reader: PlanReader): PlannedActivity[][] {
  const groups = new Map<string, PlannedActivity[]>();
  const closed = activitiesInOrder(reader).filter(
    (activity) => activity.status === 'closed' && !isOpenAtOnce(activity, reader),
  );
  for (const activity of closed) {
    const key = activity.from !== null && activity.from > reader.plan.today ? activity.from : '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [activity]);
    else group.push(activity);
  }
  return [...groups.values()];
}

function closedItem(group: readonly PlannedActivity[], reader: PlanReader): ListItem {
  const from = group[0]?.from ?? null;
  if (from === null || from <= reader.plan.today) return item('closed', words.heldBack, `${titles(group, reader)}.`);
  if (group.some((activity) => isImpact(activity, reader)))
    return item(
      'closed',
      words.notBefore(nearDate(from, reader.plan.today)),
      words.onlyUnderConditions(titles(group, reader)),
    );
  return item('closed', words.from(nearDate(from, reader.plan.today)), `${fewTitles(group, ON_A_DATE, reader)}.`);
}

/** The first activities of a group; the rest is counted, and stands in the booklet. */
function fewTitles(group: readonly PlannedActivity[], most: number, reader: PlanReader): string {
  const named = namedOf(group, most);
  const rest = group.length - named.length;
  if (rest === 0) return titles(named, reader);
  return `${named.map((activity) => inSentence(titleOf(activity, reader))).join(', ')} ${words.andMore(rest)}`;
}

/** One more than the most is named, where counting it would take as much room. */
function namedOf(group: readonly PlannedActivity[], most: number): readonly PlannedActivity[] {
  return group.length <= most + 1 ? group : group.slice(0, most);
}

/** Whether something waits for its date. */
export function hasClosed({ plan }: PlanReader): boolean {
  return plan.activities.some(({ status, from }) => status === 'closed' && from !== null && from > plan.today);
}

/** Before the delivery: what may from the first day on. */
function isOpenAtOnce(activity: PlannedActivity, { plan }: PlanReader): boolean {
  return plan.lookAhead && activity.from === plan.delivery.deliveredOn && missingConditions(activity).length === 0;
}

function item(tone: 'conditional' | 'closed', lead: string, text: string): ListItem {
  return {
    tone,
    text: [
      { kind: 'strong', text: lead },
      { kind: 'plain', text: ` ${text}` },
    ],
  };
}

function titles(activities: readonly PlannedActivity[], reader: PlanReader): string {
  return listed(activities.map((activity) => inSentence(titleOf(activity, reader))));
}

function titleOf({ id }: PlannedActivity, { guide }: PlanReader): string {
  return byId(guide.activities, id).title;
}

function isImpact({ id }: PlannedActivity, { guide }: PlanReader): boolean {
  return byId(guide.activities, id).impact;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

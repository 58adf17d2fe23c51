import { daysBetween, type IsoDate } from '../domain/calendar.ts';
import type { PlannedActivity, PlannedAppointment } from '../domain/plan.ts';
import { minuteWords as words } from '../text/minute-words.ts';
import { missingConditions } from './activity-sections.ts';
import { section } from './blocks.ts';
import type { Block, ListItem, Run, Section } from './document.ts';
import { shortDate } from './dutch-date.ts';
import type { MinuteRoom } from './minute-room.ts';
import { appointmentsToMake } from './plan-sections.ts';
import { byId, inSentence, listed, type PlanReader, withNote } from './reader.ts';
import { isForEveryone } from './timeline-block.ts';

const MOST_CLAUSES = 3;
/** On one date; the others are in the whole plan. */
const MOST_NAMES = 3;

/**
 * Activities of which the day has come and a condition is open: which, and why. Impact always; the others by room, and
 * not those that are `said` already.
 */
export function conditionalSection(reader: PlanReader, said: ReadonlySet<string>, room: MinuteRoom): Block[] {
  const groups = sameConditions(
    reader.plan.activities.filter(
      ({ id, status }) => status === 'conditional' && (!said.has(id) || isImpact(id, reader)),
    ),
  );
  const impact = groups.filter((group) => group.some(({ id }) => isImpact(id, reader)));
  const others = groups.filter((group) => !impact.includes(group));
  const shown = others.slice(0, room.conditional);
  const rest = others.slice(room.conditional).flat();
  const told = new Set<string>();
  const items = [...shown, ...impact].map((group) => {
    const reason = firstMissing(group);
    const why = (room.reasons || impact.includes(group)) && !told.has(reason);
    if (why) told.add(reason);
    return conditionalItem(group, why, reader);
  });
  if (rest.length > 0) {
    const names = rest.map((one) => nameOf(one, reader));
    const most = shown.length === 0 ? room.others : names.length;
    items.push({ tone: 'conditional', text: words.otherActivities(firstFew(names, most)) });
  }
  if (items.length === 0) return [];
  if (room.runIn && impact.length === 0 && shown.length === 0) {
    return [{ type: 'list', style: 'bullets', items }];
  }
  return [section('conditional', words.sections.conditional, [{ type: 'list', style: 'bullets', items }])];
}

function firstMissing([first]: readonly PlannedActivity[]): string {
  return first === undefined ? '' : (missingConditions(first)[0]?.id ?? '');
}

function conditionalItem(group: readonly PlannedActivity[], why: boolean, reader: PlanReader): ListItem {
  const [first] = group;
  const missing =
    first === undefined ? [] : missingConditions(first).map(({ id }) => byId(reader.guide.conditions, id));
  const clauses = missing.map(({ clause }, index) => (index === 0 ? clause : clause.replace(/^als /, '')));
  const shown = clauses.slice(0, MOST_CLAUSES);
  const [reason] = missing;
  return {
    tone: 'conditional',
    text: [
      { kind: 'strong', text: capital(listed(group.map((one) => nameOf(one, reader)))) },
      { kind: 'plain', text: words.needs(shown, clauses.length - shown.length) },
      { kind: 'quiet', text: why && reason !== undefined ? ` ${reader.say(reason.reason)}` : '' },
    ],
  };
}

/** What can be arranged now, what belongs to this delivery first, and the next thing to arrange. */
export function arrangeSection(reader: PlanReader, room: MinuteRoom): Block[] {
  const appointments = appointmentsToMake(reader);
  const now = appointments.filter(({ state }) => state === 'now');
  const [next] = appointments.filter(({ state }) => state === 'ahead');
  const own = now.filter(({ track }) => !isForEveryone(track, reader));
  const items = [
    ...[...own, ...now.filter((one) => !own.includes(one))]
      .slice(0, room.appointments)
      .map((appointment) => arrangeItem(appointment, '', room.appointmentTexts, reader)),
    ...(next === undefined ? [] : [arrangeItem(next, shortDate(next.from), false, reader)]),
  ];
  if (items.length === 0) return [];
  if (room.runIn) return [runIn(words.sections.arrange, items)];
  return [section('appointments', words.sections.arrange, [{ type: 'list', style: 'checks', items }])];
}

/** Items behind a word, on as few lines as they take. */
function runIn(label: string, items: readonly ListItem[]): Block {
  const texts = items.flatMap(({ text }): Run[] => [
    { kind: 'plain', text: ' ' },
    ...(typeof text === 'string' ? [{ kind: 'plain', text } as const] : text),
  ]);
  return { type: 'paragraph', text: [{ kind: 'strong', text: `${label}:` }, ...texts] };
}

function arrangeItem(
  { id, track }: PlannedAppointment,
  from: string,
  full: boolean,
  { guide, say }: PlanReader,
): ListItem {
  const { title, text, sources } = byId(byId(guide.tracks, track).appointments, id);
  const runs: Run[] =
    from === ''
      ? [
          { kind: 'strong', text: `${title}.` },
          { kind: 'plain', text: full ? ` ${say(text)}` : '' },
        ]
      : [
          { kind: 'strong', text: title },
          { kind: 'plain', text: words.appointmentAhead(from) },
        ];
  return { checked: false, text: withNote(runs, sources) };
}

/** The first dates ahead with what may start then, and the date of impact, always last. */
export function nextSection(reader: PlanReader, room: MinuteRoom): Section[] {
  const { plan } = reader;
  const ahead = plan.activities.filter(({ from }) => from !== null && daysBetween(plan.today, from) > 0);
  const impact = ahead.filter(({ id }) => isImpact(id, reader));
  const impactDate = earliest(impact);
  const dates = [...new Set(ahead.filter((one) => !impact.includes(one)).map(({ from }) => from ?? plan.today))]
    .filter((date) => impactDate === undefined || date < impactDate)
    .sort(byDate)
    .slice(0, room.dates);
  const items = dates.map((date) => ({
    term: shortDate(date),
    text: firstFew(
      ahead.filter(({ from }) => from === date).map((one) => nameOf(one, reader)),
      MOST_NAMES,
    ),
  }));
  if (impactDate !== undefined) {
    const names = impact.filter(({ from }) => from === impactDate).map((one) => nameOf(one, reader));
    items.push({ term: shortDate(impactDate), text: words.impactToo(listed(names)) });
  }
  return items.length === 0 ? [] : [section('next', words.sections.next, [{ type: 'facts', items }])];
}

function firstFew(names: readonly string[], most: number): string {
  const more = names.length - most;
  return more <= 1 ? listed(names) : words.andMore(names.slice(0, most).join(', '), more);
}

function earliest(activities: readonly PlannedActivity[]): IsoDate | undefined {
  return activities.flatMap(({ from }) => (from === null ? [] : [from])).sort(byDate)[0];
}

/** ISO dates sort as text. */
function byDate(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : Number(a > b);
}

function sameConditions(activities: readonly PlannedActivity[]): PlannedActivity[][] {
  const groups = new Map<string, PlannedActivity[]>();
  for (const activity of activities) {
    const key = missingConditions(activity)
      .map(({ id }) => id)
      .join(' ');
    groups.set(key, [...(groups.get(key) ?? []), activity]);
  }
  return [...groups.values()];
}

function isImpact(id: string, { guide }: PlanReader): boolean {
  return byId(guide.activities, id).impact;
}

function nameOf({ id }: PlannedActivity, { guide }: PlanReader): string {
  return inSentence(byId(guide.activities, id).title);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

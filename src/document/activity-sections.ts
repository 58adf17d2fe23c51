import { daysBetween } from '../domain/calendar.ts';
import type { PlannedActivity } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block, RichText } from './document.ts';
import { relativeDays, shortDate } from './dutch-date.ts';
import { byId, inSentence, listed, type PlanReader, withNote } from './reader.ts';

const STATUS_ORDER = { open: 0, conditional: 1, closed: 2 } as const;

/** Open first, then under conditions, then closed by date; within them the order of the guide. */
export function activitiesInOrder({ plan }: PlanReader): PlannedActivity[] {
  return [...plan.activities].sort(
    (a, b) =>
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      (a.status === 'closed' ? byDate(a.from ?? '', b.from ?? '') : 0),
  );
}

/** ISO dates sort as text; `localeCompare` would load the whole collation of ICU for it. */
export function byDate(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Every activity with its date, what is still missing, which timeline decided and what the others say. */
export function activitiesTable(reader: PlanReader): Block {
  return {
    type: 'table',
    caption: planWords.whatWhenCaption,
    columns: [
      { title: planWords.activity, align: 'left' },
      { title: reader.plan.lookAhead ? planWords.earliestTitle : planWords.allowed, align: 'left' },
      { title: planWords.needed, align: 'left' },
    ],
    rows: activitiesInOrder(reader).map((planned) => {
      const activity = byId(reader.guide.activities, planned.id);
      return [[{ kind: 'strong', text: activity.title }], allowedText(planned, reader), neededText(planned, reader)];
    }),
  };
}

function allowedText({ status, from }: PlannedActivity, { plan }: PlanReader): string {
  if (from === null) return planWords.closedByCondition;
  if (plan.lookAhead) return planWords.earliest(shortDate(from));
  const inDays = daysBetween(plan.today, from);
  if (status === 'open') return planWords.open(shortDate(from));
  if (status === 'conditional') return planWords.conditional(shortDate(from));
  if (inDays <= 0) return planWords.closedByCondition;
  return planWords.closedUntil(shortDate(from), relativeDays(inDays));
}

function neededText(activity: PlannedActivity, reader: PlanReader): RichText {
  const missing = missingConditions(activity).map(({ id, state }) => {
    const title = inSentence(byId(reader.guide.conditions, id).title);
    return state === 'unmet' ? `${title} (${planWords.conditionUnmet})` : title;
  });
  const needs =
    missing.length > 0
      ? `${listed(missing)}.`
      : `${activity.status === 'closed' ? planWords.onlyTheDate : planWords.nothingNeeded}.`;
  const decision = decisionText(activity, reader);
  const capital = needs.charAt(0).toUpperCase() + needs.slice(1);
  return decision === '' ? withNote(capital, activity.sources) : withNote(`${capital} ${decision}`, activity.sources);
}

/** Which timeline decided, where another gives another date or is set aside. */
function decisionText({ decidedBy, from, others }: PlannedActivity, { guide }: PlanReader): string {
  const title = (track: string): string => byId(guide.tracks, track).title;
  const said = others
    .filter((other) => other.from !== from || other.setAsideBy !== null)
    .map(({ track, from: date, setAsideBy }) =>
      setAsideBy === null
        ? planWords.otherSays(title(track), shortDate(date))
        : planWords.setAside(title(track), shortDate(date)),
    );
  return said.length === 0 ? '' : planWords.decidedBy(inSentence(title(decidedBy)), said.join(' '));
}

/** The conditions that are not met: unmet or unknown. */
export function missingConditions({ conditions }: PlannedActivity): PlannedActivity['conditions'] {
  return conditions.filter(({ state }) => state !== 'met');
}

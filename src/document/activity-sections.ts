import { daysBetween } from '../domain/calendar.ts';
import type { PlannedActivity } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block, ListItem, RichText } from './document.ts';
import { relativeDays, shortDate } from './dutch-date.ts';
import { byId, inSentence, listed, type PlanReader, withNote } from './reader.ts';

const STATUS_ORDER = { open: 0, conditional: 1, closed: 2 } as const;

/** Open first, then under conditions, then closed by date; within them the order of the guide. */
export function activitiesInOrder({ plan }: PlanReader): PlannedActivity[] {
  return [...plan.activities].sort(
    (a, b) =>
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      (a.status === 'closed' ? (a.from ?? '').localeCompare(b.from ?? '') : 0),
  );
}

/** Every activity with its date and what is still missing. `reasons`: also which timeline decided, and what others say. */
export function activitiesTable(reader: PlanReader, reasons: boolean): Block {
  return {
    type: 'table',
    caption: planWords.whatWhenCaption,
    columns: [
      { title: planWords.activity, align: 'left' },
      { title: planWords.allowed, align: 'left' },
      { title: planWords.needed, align: 'left' },
    ],
    rows: activitiesInOrder(reader).map((activity) => [
      [{ kind: 'strong', text: byId(reader.guide.activities, activity.id).title }],
      allowedText(activity, reader),
      neededText(activity, reader, reasons),
    ]),
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

function neededText(activity: PlannedActivity, reader: PlanReader, reasons: boolean): RichText {
  const missing = missingConditions(activity).map(({ id, state }) => {
    const title = inSentence(byId(reader.guide.conditions, id).title);
    return state === 'unmet' ? `${title} (${planWords.conditionUnmet})` : title;
  });
  const needs =
    missing.length > 0
      ? `${listed(missing)}.`
      : `${activity.status === 'closed' ? planWords.onlyTheDate : planWords.nothingNeeded}.`;
  const decision = reasons ? decisionText(activity, reader) : '';
  const text = [needs.charAt(0).toUpperCase() + needs.slice(1), decision].filter((part) => part !== '').join(' ');
  return reasons ? withNote(text, activity.sources) : text;
}

/** Which timeline decided, when there was a choice. */
function decisionText({ decidedBy, others }: PlannedActivity, { guide }: PlanReader): string {
  if (others.length === 0) return '';
  const title = (track: string): string => byId(guide.tracks, track).title;
  const said = others.map(({ track, from, setAsideBy }) =>
    setAsideBy === null
      ? planWords.otherSays(title(track), shortDate(from))
      : planWords.setAside(title(track), shortDate(from)),
  );
  return planWords.decidedBy(title(decidedBy), said.join(' '));
}

function missingConditions({ conditions }: PlannedActivity): PlannedActivity['conditions'] {
  return conditions.filter(({ state }) => state !== 'met');
}

/**
 * Every condition that some activity still waits for: why, how to meet it, and for which activities. The conditions
 * of activities whose date has come go first.
 */
export function missingConditionItems(reader: PlanReader): ListItem[] {
  const { plan, guide, say } = reader;
  return guide.conditions.flatMap((condition) => {
    const waiting = plan.activities.filter((activity) =>
      missingConditions(activity).some(({ id }) => id === condition.id),
    );
    if (waiting.length === 0) return [];
    const unmet = waiting.some(({ conditions }) =>
      conditions.some(({ id, state }) => id === condition.id && state === 'unmet'),
    );
    const titles = waiting.map(({ id }) => inSentence(byId(guide.activities, id).title));
    return [
      {
        checked: false,
        text: withNote(
          [
            { kind: 'strong', text: `${condition.title}${unmet ? ` (${planWords.conditionUnmet})` : ''}.` },
            { kind: 'plain', text: ` ${say(condition.reason)} ${say(condition.how)} ` },
            { kind: 'quiet', text: planWords.forActivities(listed(titles)) },
          ],
          condition.sources,
        ),
      },
    ];
  });
}

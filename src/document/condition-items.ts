import type { Condition } from '../domain/guide.ts';
import type { PlannedActivity } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { missingConditions } from './activity-sections.ts';
import type { ListItem } from './document.ts';
import { byId, inSentence, listed, type PlanReader, withNote } from './reader.ts';

/**
 * Every condition that some activity still waits for, and how to know that it holds. `detail` 'all' adds why it is
 * asked and for which activities.
 */
export function missingConditionItems(reader: PlanReader, detail: 'now' | 'all'): ListItem[] {
  return missingInPlan(reader).map(({ condition, waiting }) => {
    const unmet = waiting.some(({ conditions }) => byId(conditions, condition.id).state === 'unmet');
    return itemOf(condition, waiting, unmet, detail, reader);
  });
}

function itemOf(
  condition: Condition,
  waiting: readonly PlannedActivity[],
  unmet: boolean,
  detail: 'now' | 'all',
  { say, guide }: PlanReader,
): ListItem {
  const title = unmet ? `${condition.title} (${planWords.conditionUnmet}).` : `${condition.title}.`;
  const strong = { kind: 'strong', text: title } as const;
  if (detail === 'now') return { checked: false, text: [strong, { kind: 'plain', text: ` ${say(condition.how)}` }] };
  const activities = waiting.map(({ id }) => inSentence(byId(guide.activities, id).title));
  return {
    checked: false,
    text: withNote(
      [
        strong,
        { kind: 'plain', text: ` ${say(condition.reason)} ${say(condition.how)} ` },
        { kind: 'quiet', text: planWords.forActivities(listed(activities)) },
      ],
      condition.sources,
    ),
  };
}

/** The names of the missing conditions for `--voldaan`. */
export function missingConditionSlugs(reader: PlanReader): string[] {
  return missingInPlan(reader).map(({ condition }) => condition.slug);
}

function missingInPlan({ plan, guide }: PlanReader): { condition: Condition; waiting: PlannedActivity[] }[] {
  return guide.conditions
    .map((condition) => ({
      condition,
      waiting: plan.activities.filter((activity) => missingConditions(activity).some(({ id }) => id === condition.id)),
    }))
    .filter(({ waiting }) => waiting.length > 0);
}

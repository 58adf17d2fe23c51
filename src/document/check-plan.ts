import type { CheckGuide, Condition } from '../domain/guide.ts';
import { LEVELS } from '../domain/level.ts';
import type { PlannedActivity } from '../domain/plan.ts';
import { checkWords } from '../text/check-words.ts';
import { asksForCall } from './check-cards.ts';
import type { CheckReport } from './check-report.ts';
import type { Block, ListItem, Section } from './document.ts';
import { byId, inSentence, listed } from './reader.ts';

/** What the answers mean for the plan: what waits now, what waits for somebody to look, which conditions hold. */
export function planSection(report: CheckReport): readonly Section[] {
  const { result, guide, plan, planAfter } = report;
  const blocks: Block[] = [];
  const raised = result.findings.filter(({ verdict }) => verdict === 'raised');
  if (asksForCall(result.level)) blocks.push({ type: 'paragraph', text: checkWords.planCallFirst });

  const statusBefore = new Map(plan.activities.map(({ id, status }) => [id, status]));
  const closed = planAfter.activities.filter(
    ({ id, status }) => status === 'closed' && statusBefore.get(id) !== 'closed',
  );
  blocks.push(...listUnder(checkWords.planClosed, closedItems(closed, guide)));

  // Whatever asks for an appointment or more comes before impact, also where no condition names it.
  const needsLook = raised.some(({ level }) => LEVELS.indexOf(level) >= LEVELS.indexOf('appointment'));
  const waiting = planAfter.activities
    .filter(({ id, status }) => needsLook && status !== 'closed' && byId(guide.activities, id).impact)
    .map(({ id }): ListItem => ({ tone: 'closed', text: byId(guide.activities, id).title }));
  blocks.push(...listUnder(checkWords.planHolds, waiting));

  const met = metConditions(report);
  if (result.level === 'none' && met.length > 0) {
    const items = met.map(({ title }): ListItem => ({ text: title, checked: true }));
    blocks.push({ type: 'paragraph', text: checkWords.planMet }, { type: 'list', style: 'checks', items });
    const command = `--voldaan ${met.map(({ slug }) => slug).join(',')}`;
    blocks.push({
      type: 'paragraph',
      text: [
        { kind: 'plain', text: `${checkWords.planTell} ` },
        { kind: 'command', text: command },
      ],
    });
  } else if (closed.length === 0 && waiting.length === 0) {
    const impact = planAfter.activities.flatMap(({ id }) => {
      const { impact: jolts, title } = byId(guide.activities, id);
      return jolts ? [inSentence(title)] : [];
    });
    const text = result.level === 'none' ? checkWords.planUnchanged : checkWords.planStillWaits(listed(impact));
    if (raised.length > 0 || result.level !== 'none') blocks.push({ type: 'paragraph', text });
  }
  return blocks.length === 0 ? [] : [{ type: 'section', id: 'plan', title: checkWords.planTitle, blocks }];
}

/** One item for all activities that wait for the same conditions. */
function closedItems(closed: readonly PlannedActivity[], guide: CheckGuide): readonly ListItem[] {
  const waitingFor = new Map<string, string[]>();
  for (const { id, conditions } of closed) {
    const unmet = conditions.filter(({ state }) => state === 'unmet');
    const reasons = listed(unmet.map((condition) => inSentence(byId(guide.conditions, condition.id).title)));
    const activities = waitingFor.get(reasons) ?? [];
    waitingFor.set(reasons, [...activities, inSentence(byId(guide.activities, id).title)]);
  }
  return [...waitingFor].map(([reasons, activities]) => ({
    tone: 'closed',
    text: checkWords.planClosedBecause(reasons, listed(activities)),
  }));
}

function metConditions({ guide, planAfter }: CheckReport): readonly Condition[] {
  const met = new Set(
    planAfter.activities.flatMap(({ conditions }) =>
      conditions.filter(({ state }) => state === 'met').map(({ id }) => id),
    ),
  );
  return guide.conditions.filter(({ id }) => met.has(id));
}

function listUnder(lead: string, items: readonly ListItem[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { type: 'paragraph', text: lead },
    { type: 'list', style: 'bullets', items },
  ];
}

import { elapsedBetween } from '../domain/elapsed.ts';
import type { PlanGuide } from '../domain/guide.ts';
import type { ActivityStatus, RecoveryPlan } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { elapsedText, longDate, relativeDays, shortDate } from './dutch-date.ts';
import { milestoneTitle } from './milestone-table.ts';
import { byId, inSentence, listed, type PlanReader, readerOf } from './reader.ts';
import { phasedTracks } from './timeline-block.ts';

const LISTED_ACTIVITIES = 3;

/** The plan in at most six short lines: when, phase, not yet, next, stop signs, where to go. */
export function shortPlan(plan: RecoveryPlan, guide: PlanGuide): string[] {
  const reader = readerOf(plan, guide);
  const words = planWords.short;
  const { deliveredOn } = plan.delivery;
  const leading = phasedTracks(reader).find(({ phase }) => phase !== null);
  const [next] = plan.upcoming;
  const lines = [
    plan.lookAhead
      ? words.lookAhead(longDate(deliveredOn), relativeDays(-plan.day))
      : words.today(elapsedText(elapsedBetween(deliveredOn, plan.today)), shortDate(deliveredOn)),
  ];
  if (leading?.phase) {
    const { title } = byId(byId(guide.tracks, leading.id).phases, leading.phase.id);
    const until = leading.phase.until === null ? '' : words.until(shortDate(leading.phase.until));
    lines.push(words.phase(title, until));
  }
  const waiting = impactFirst(reader, plan.lookAhead ? 'closed' : undefined);
  if (waiting !== undefined) lines.push(waiting);
  if (next !== undefined) lines.push(words.next(milestoneTitle(next, reader), shortDate(next.on)));
  lines.push(words.stop(guide.redFlags.map(({ title }) => inSentence(title)).join('; ')), words.check);
  return lines;
}

/** What is closed, impact first; when nothing is, what is open under conditions only. */
function impactFirst(reader: PlanReader, only: ActivityStatus | undefined): string | undefined {
  for (const status of only === undefined ? (['closed', 'conditional'] as const) : [only]) {
    const ids = reader.plan.activities.filter((activity) => activity.status === status).map(({ id }) => id);
    if (ids.length === 0) continue;
    const activities = reader.guide.activities.filter(({ id }) => ids.includes(id));
    const titles = [...activities]
      .sort((a, b) => Number(b.impact) - Number(a.impact))
      .map(({ title }) => inSentence(title));
    const shown = titles.slice(0, LISTED_ACTIVITIES);
    const rest = titles.length - shown.length;
    const list = rest === 0 ? listed(shown) : `${shown.join(', ')} ${planWords.short.andMore(rest)}`;
    return status === 'closed' ? planWords.short.notYet(list) : planWords.short.underConditions(list);
  }
  return undefined;
}

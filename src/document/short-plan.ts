import { elapsedBetween } from '../domain/elapsed.ts';
import type { PlanGuide } from '../domain/guide.ts';
import type { ActivityStatus, Milestone, RecoveryPlan } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { elapsedText, longDate, relativeDays, shortDate } from './dutch-date.ts';
import { milestoneName, milestoneTitle } from './milestone-table.ts';
import { byId, inSentence, listed, type PlanReader, readerOf } from './reader.ts';
import { phasedTracks } from './timeline-block.ts';

const LISTED_ACTIVITIES = 3;
/** A line of the short plan fits a telephone held upright. */
const COLUMNS = 60;

/** The plan in at most six short lines: when, phase, not yet, next, stop signs, where to go. */
export function shortPlan(plan: RecoveryPlan, guide: PlanGuide): string[] {
  const reader = readerOf(plan, guide);
  const words = planWords.short;
  const leading = phasedTracks(reader).find(({ phase }) => phase !== null);
  const lines = [momentLine(reader)];
  if (leading?.phase) {
    const { title } = byId(byId(guide.tracks, leading.id).phases, leading.phase.id);
    const until = leading.phase.until === null ? '' : words.until(shortDate(leading.phase.until));
    lines.push(words.phase(title, until));
  }
  const waiting = impactFirst(reader, plan.lookAhead ? 'closed' : undefined);
  if (waiting !== undefined) lines.push(waiting);
  // What begins today is part of what is now.
  const next = plan.upcoming.find(({ inDays }) => inDays > 0);
  if (next !== undefined) lines.push(nextLine(next, reader));
  const flag = ({ id, title }: { id: string; title: string }): string => words.redFlags[id] ?? inSentence(title);
  lines.push(words.stop(listed(guide.redFlags.map(flag))), words.check);
  return lines;
}

function momentLine({ plan }: PlanReader): string {
  const words = planWords.short;
  const { deliveredOn } = plan.delivery;
  if (plan.lookAhead) return words.lookAhead(longDate(deliveredOn), relativeDays(-plan.day));
  if (plan.day === 0) return planWords.dayZero;
  const span = elapsedText(elapsedBetween(deliveredOn, plan.today));
  return firstThatFits([words.todayAndDate(span, shortDate(deliveredOn)), words.today(span)]);
}

function nextLine(next: Milestone, reader: PlanReader): string {
  const date = shortDate(next.on);
  return firstThatFits([
    planWords.short.next(milestoneTitle(next, reader), date),
    planWords.short.next(milestoneName(next, reader), date),
  ]);
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
    const sentence = status === 'closed' ? planWords.short.notYet : planWords.short.underConditions;
    const counts = Array.from({ length: LISTED_ACTIVITIES }, (_, index) => LISTED_ACTIVITIES - index);
    return firstThatFits(counts.map((count) => sentence(firstFew(titles, count))));
  }
  return undefined;
}

function firstFew(titles: readonly string[], count: number): string {
  const shown = titles.slice(0, count);
  const rest = titles.length - shown.length;
  return rest === 0 ? listed(shown) : `${shown.join(', ')} ${planWords.short.andMore(rest)}`;
}

/** The first of the ways to say it that fits on a line; the last one when none does. */
function firstThatFits(ways: readonly string[]): string {
  return ways.find((way) => way.length <= COLUMNS) ?? ways.at(-1) ?? '';
}

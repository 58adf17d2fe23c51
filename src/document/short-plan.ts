import type { Calls } from '../domain/check-result.ts';
import { isTotalRupture } from '../domain/delivery.ts';
import { elapsedBetween } from '../domain/elapsed.ts';
import type { CheckGuide } from '../domain/guide.ts';
import type { PlannedActivity, RecoveryPlan } from '../domain/plan.ts';
import type { Assumable } from '../domain/situation.ts';
import { isSore } from '../domain/sore-weeks.ts';
import { shortWords as words } from '../text/short-words.ts';
import { missingConditions } from './activity-sections.ts';
import { elapsedText, nearDate, relativeDays, shortDate } from './dutch-date.ts';
import { appointmentsToMake } from './plan-sections.ts';
import { byId, inSentence, listed, type PlanReader, readerOf } from './reader.ts';

/** A line of the short plan fits a telephone held upright. */
const COLUMNS = 60;
const DAYS_IN_FIRST_YEAR = 366;
const NAMES = 3;
/** The weight of an appointment to make now. */
const APPOINTMENT = 90;

/** What a short plan is made of. */
export interface ShortParts {
  readonly plan: RecoveryPlan;
  readonly guide: CheckGuide;
  readonly calls: Calls;
  readonly assumed: readonly Assumable[];
}

/** The plan in six lines: when and for whom, to do, not yet, next, when to stop, whom to call. */
export function shortPlan({ plan, guide, calls, assumed }: ShortParts): string[] {
  const reader = readerOf(plan, guide);
  return [
    momentLine(plan, assumed),
    doLine(reader),
    notYetLine(reader),
    nextLine(reader),
    stopLine(reader),
    callLine(calls, guide),
  ];
}

function momentLine(plan: RecoveryPlan, assumed: readonly Assumable[]): string {
  const { mode, tear } = plan.delivery;
  const known = [
    ...(assumed.includes('mode') ? [] : [words.modes[mode]]),
    ...(tear === 'none' ? [] : [words.tears[tear]]),
  ];
  const kind = known.join(', ');
  const taken = assumed.map((what) => words.assumptions[what]);
  const whens = momentWords(plan);
  return firstThatFits(
    taken.length === 0
      ? whens.map((when) => words.moment(when, kind))
      : [
          ...whens.map((when) => words.assumed(when, kind, taken)),
          ...whens.map((when) => words.assumed(when, '', taken)),
        ],
  );
}

/** The moment, the fullest way to say it first. */
function momentWords(plan: RecoveryPlan): string[] {
  const { deliveredOn } = plan.delivery;
  if (plan.lookAhead) return [words.ahead(shortDate(deliveredOn)), capital(relativeDays(-plan.day))];
  const span = elapsedText(elapsedBetween(deliveredOn, plan.today));
  return plan.day >= DAYS_IN_FIRST_YEAR ? [words.later(span), words.day(plan.day)] : [words.day(plan.day)];
}

/** An appointment to make now; else the weightiest advice that is whole in a line; else what may be done. */
function doLine(reader: PlanReader): string {
  const { plan, guide, say } = reader;
  if (plan.lookAhead) return words.pregnant;
  const [appointment] = appointmentsToMake(reader).filter(({ inDays }) => inDays <= 0);
  const isUrgent = (plan.advice.do[0]?.statement.weight ?? 0) >= APPOINTMENT;
  if (isUrgent && appointment !== undefined) {
    const { title } = byId(byId(guide.tracks, appointment.track).appointments, appointment.id);
    const line = words.arrange(inSentence(title));
    if (line.length <= COLUMNS) return line;
  }
  const advice = plan.advice.do.map(({ statement }) => say(statement.text)).find((text) => text.length <= COLUMNS);
  if (advice !== undefined) return advice;
  const open = plan.activities.filter(({ status }) => status === 'open');
  const names = open.map(({ id }) => inSentence(byId(guide.activities, id).title));
  return names.length === 0 ? words.rest : firstThatFits(fewer(names, words.may));
}

/** Impact first, also where its date has come and a condition is open; then what else waits for a date. */
function notYetLine(reader: PlanReader): string {
  const { activities } = reader.plan;
  const impact = activities.filter(({ id, status }) => status !== 'open' && byId(reader.guide.activities, id).impact);
  const closed = activities.filter((one) => one.status === 'closed' && !impact.includes(one)).map(nameIn(reader));
  const conditional = activities.filter((one) => one.status === 'conditional' && !impact.includes(one));
  const [first] = impact;
  if (first === undefined) {
    const others = [...conditional.map(nameIn(reader)), ...closed];
    return others.length === 0 ? words.allOpen : firstThatFits(fewer(others, words.onlyIf));
  }
  const names = impact.map(nameIn(reader)).join(', ');
  const waits =
    first.status === 'conditional' ? `${names} ${words.conditions(missingConditions(first).length)}` : names;
  return firstThatFits([...fewer([waits, ...closed], words.notYet), words.notYet(waits)]);
}

function nameIn({ guide }: PlanReader): (activity: PlannedActivity) => string {
  return ({ id }) => inSentence(byId(guide.activities, id).title);
}

/** The next date on which something may start; never a date without its conditions. */
function nextLine({ plan, guide }: PlanReader): string {
  const ahead = plan.upcoming.filter(({ kind, inDays }) => inDays > 0 && kind === 'activity');
  const [next] = ahead;
  if (next === undefined) return words.nothingAhead;
  const date = nearDate(next.on, plan.today);
  const names = ahead.filter(({ on }) => on === next.on).map(({ id }) => inSentence(byId(guide.activities, id).title));
  return firstThatFits([...fewer(names, (list) => words.next(date, list)), words.next(date, words.more)]);
}

function stopLine({ plan }: PlanReader): string {
  if (!isTotalRupture(plan.delivery.tear)) return words.stop;
  return isSore(plan.delivery, plan.day) ? words.stopWhileSore : words.stopAfterTotalRupture;
}

function callLine({ ask }: Calls, guide: CheckGuide): string {
  const name = guide.questionnaire.callList?.names.find(({ contact }) => contact === ask)?.text;
  return firstThatFits(
    name === undefined
      ? [words.callOnly]
      : [words.call(name), words.callShort(name), words.callTiny(name), words.callLeast(name), words.callOnly],
  );
}

/** The list said with as many names as there are, down to one. */
function fewer(names: readonly string[], say: (list: string) => string): string[] {
  const most = Math.min(names.length, NAMES);
  return Array.from({ length: most }, (_, index) => most - index).map((count) => {
    const rest = names.length - count;
    return say(rest === 0 ? listed(names) : words.andMore(names.slice(0, count).join(', '), rest));
  });
}

/** The first of the ways to say it that fits on a line; the last one when none does. */
function firstThatFits(ways: readonly string[]): string {
  return ways.find((way) => way.length <= COLUMNS) ?? ways.at(-1) ?? '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

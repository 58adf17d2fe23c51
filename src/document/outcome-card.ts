import { actionsOn } from '../domain/actions-on.ts';
import { dayNumberOfIso, type IsoDate, isoDateOf } from '../domain/calendar.ts';
import type { Level } from '../domain/level.ts';
import type { Action, Contact } from '../domain/questionnaire.ts';
import { checkWords, outcomeWords } from '../text/check-words.ts';
import { type CheckReport, type ExplainedFinding, explainedFindings, sayer } from './check-report.ts';
import { shortDate } from './dutch-date.ts';
import { inSentence } from './reader.ts';

/** The answer of a check in a few lines: how fast, who to call, why, what to do and what to say. */
export interface OutcomeCard {
  readonly level: Level;
  /** "BEL NU 112" */
  readonly heading: string;
  /** Each a sentence or two, in the order of reading. */
  readonly lines: readonly string[];
}

/** The card of a terminal of 40 columns: its lines, and the columns left beside the bar in the margin. */
const MOST_LINES = 10;
const COLUMNS = 38;
const MOST_ACTIONS = 3;
/** What never waits takes at most six lines. */
const MOST_SIGN_LINES = 6;

/** The one answer of a check. All other findings stand beside it, not on it. */
export function outcomeCard(report: CheckReport): OutcomeCard {
  const lead = leadingFinding(report);
  return lead === undefined ? cardOfNothing(report) : cardOf(report, lead);
}

/** The finding that the outcome is about; undefined where nothing is found. */
export function leadingFinding(report: CheckReport): ExplainedFinding | undefined {
  const { first } = report.result;
  return first === null ? undefined : explainedFindings(report).find(({ finding }) => finding.id === first.signal);
}

/** Who it is, in a few words for the middle of a sentence. */
export function calledBy({ short, title }: Contact): string {
  return short ?? inSentence(title);
}

/** What to do on this day, in words; nothing that counts only on other days. */
export function actionsToday(actions: readonly Action[], { result }: Pick<CheckReport, 'result'>): readonly string[] {
  const say = sayer({ result });
  return actionsOn(actions, result.delivery.deliveredOn, result.today)
    .map(({ text }) => say(text))
    .filter((text) => text !== '');
}

/** When to check again. */
export function againText({ result }: Pick<CheckReport, 'result'>): string {
  const { level, today, day } = result;
  const after: Readonly<Record<Level, number>> = {
    now: 0,
    today: 1,
    appointment: 7,
    watch: 3,
    none: day < 42 ? 7 : 28,
  };
  const again = checkWords.again[level];
  return typeof again === 'string' ? again : again(shortDate(addDays(today, after[level])));
}

function cardOf(report: CheckReport, { finding, signal, rule }: ExplainedFinding): OutcomeCard {
  const say = sayer(report);
  const { contacts } = report.guide.questionnaire;
  const { level } = report.result;
  const known = (id: string): Contact | undefined => contacts.find((contact) => contact.id === id);
  const first = known(report.result.first?.id ?? '');
  const heading = headingOf(level, first === undefined ? '' : calledBy(first));
  const others = finding.contacts
    .slice(1)
    .flatMap(({ id }) => {
      const contact = known(id);
      return contact === undefined ? [] : [calledBy(contact)];
    })
    .filter((short) => !heading.toLowerCase().includes(short.toLowerCase()));
  const [action, ...moreActions] = actionsToday(signal.actions, report).slice(0, MOST_ACTIONS);
  const saying = signal.say === undefined ? '' : firstSentence(say(signal.say));
  const doubt = finding.verdict === 'unknown' ? outcomeWords.doubt : '';
  const numberless = level !== 'watch' && first !== undefined && first.phones.length === 0;
  const parts: readonly Part[] = [
    { text: [`${say(signal.title)}.`, doubt].filter((text) => text !== '').join(' '), rank: 0 },
    { text: say(rule.why), rank: 5 },
    { text: level === 'watch' && first !== undefined ? outcomeWords.worse(calledBy(first)) : '', rank: 1 },
    { text: numberless && first.fallback !== undefined ? shortFallback(say(first.fallback), level) : '', rank: 1 },
    { text: others.length === 0 ? '' : outcomeWords.also(others.join('; ')), rank: 2 },
    { text: saying, rank: 3 },
    { text: action ?? '', rank: 4 },
    ...moreActions.map((text, index) => ({ text, rank: 6 + index })),
  ];
  return { level, heading, lines: fitting(heading, parts) };
}

/** Nothing was found: what never waits, who to call about anything else, when to check again. Never an all-clear. */
function cardOfNothing(report: CheckReport): OutcomeCard {
  const { questionnaire } = report.guide;
  const say = sayer(report);
  const { result } = report;
  const answered = Object.keys(report.answers).length > 0;
  const heading = !answered
    ? outcomeWords.headings.nothingAnswered
    : result.decided
      ? outcomeWords.headings.nothingFound
      : outcomeWords.headings.undecided;
  const alarming = new Set(report.signals.filter(({ rule }) => rule.level === 'now').map(({ signal }) => signal.id));
  const signs = questionnaire.always
    .filter(({ sign }) => alarming.has(sign))
    .map(({ text }) => say(text))
    .filter((text) => text !== '');
  const said = signs.map((_, index) => outcomeWords.always(signs.slice(0, signs.length - index).join(', ')));
  const always = said.find((text) => linesOf(text) <= MOST_SIGN_LINES) ?? '';
  return {
    level: 'none',
    heading,
    lines: fitting(heading, [
      { text: outcomeWords.noGuarantee, rank: 1 },
      { text: always, rank: 0 },
      { text: againText(report), rank: 2 },
    ]),
  };
}

function headingOf(level: Level, short: string): string {
  const words = outcomeWords.headings[level === 'none' ? 'watch' : level];
  return (
    level === 'watch' || short === '' ? words : `${words}${outcomeWords.joined[level] ?? ' '}${short}`
  ).toUpperCase();
}

interface Part {
  readonly text: string;
  /** The lower, the more needed. */
  readonly rank: number;
}

/** The parts that fit on the card, the most needed first, in their own order. */
function fitting(heading: string, parts: readonly Part[]): readonly string[] {
  let left = MOST_LINES - linesOf(heading);
  const kept = new Set<Part>();
  for (const part of parts.filter(({ text }) => text !== '').toSorted((a, b) => a.rank - b.rank)) {
    const needed = linesOf(part.text);
    if (needed > left) continue;
    left -= needed;
    kept.add(part);
  }
  return parts.filter((part) => kept.has(part)).map(({ text }) => text);
}

/** The lines that a text takes beside the bar of the narrowest card. */
function linesOf(text: string): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > COLUMNS) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** The last sentence of a fallback is the one that always works; what comes before it only where there is time. */
function shortFallback(text: string, level: Level): string {
  return level === 'now' ? text : sentencesOf(text).slice(0, 2).join(' ');
}

function firstSentence(text: string): string {
  return sentencesOf(text)[0] ?? text;
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /);
}

function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(dayNumberOfIso(date) + days);
}

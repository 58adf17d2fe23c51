import { type IsoDate, parseIsoDate } from './calendar.ts';
import { LEVELS, type Level } from './level.ts';

/** The version of the lines that this program writes; a reader keeps and skips lines of a later one. */
export const JOURNAL_VERSION = 1;

export const ENTRY_KINDS = ['check', 'test', 'session', 'condition', 'advice', 'note'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Which conditions of the plan something showed to hold, and which not to hold. */
export type ConditionStates = Readonly<Record<string, 'met' | 'unmet'>>;

/** The outcome of a check: no answers, and nothing that rests on a private question. */
export interface CheckNote {
  readonly level: Level;
  readonly decided: boolean;
  /** Raised signals with their level. */
  readonly raised: Readonly<Record<string, Level>>;
  /** Signals that were asked and are not there, and signals that could not be decided. */
  readonly clear: readonly string[];
  readonly unknown: readonly string[];
  readonly conditions: ConditionStates;
  /** For each condition that does not hold the raised signals that say so. */
  readonly breaks: Readonly<Record<string, readonly string[]>>;
}

export const TEST_RESULTS = ['passed', 'symptom', 'short', 'skipped'] as const;
/** `short`: without a symptom, with fewer than the test asks. */
export type TestResult = (typeof TEST_RESULTS)[number];

export const TEST_OUTCOMES = ['not-yet', 'first-this', 'may-build'] as const;
export type TestOutcome = (typeof TEST_OUTCOMES)[number];

export interface TestNote {
  readonly series: string;
  readonly results: Readonly<Record<string, TestResult>>;
  readonly outcome: TestOutcome;
  readonly conditions: ConditionStates;
}

export const SESSION_OUTCOMES = ['done', 'stopped', 'skipped'] as const;
export type SessionOutcome = (typeof SESSION_OUTCOMES)[number];

/** One session of a programme. A skipped one (ill, no sleep) is no failure. */
export interface SessionNote {
  readonly programme: string;
  /** Counts from 1. */
  readonly step: number;
  readonly outcome: SessionOutcome;
  /** Pelvic symptoms during or within 24 hours, by id of the programme. */
  readonly symptoms: readonly string[];
  /** 0 to 10, of muscles and joints; null: not said. */
  readonly pain: number | null;
  /** Whether the pain was back to usual within 24 hours; null: not said, or no pain. */
  readonly settled: boolean | null;
  readonly conditions: ConditionStates;
}

/** Someone says that a condition holds, or no longer. */
export interface ConditionNote {
  readonly condition: string;
  readonly state: 'met' | 'unmet';
}

/** What the own therapist said about an activity: from when, or not for now (null). */
export interface AdviceNote {
  readonly activity: string;
  readonly from: IsoDate | null;
  readonly by: string;
}

export interface TextNote {
  readonly text: string;
}

/** What was written down on one day. */
export type JournalContent =
  | { readonly kind: 'check'; readonly data: CheckNote }
  | { readonly kind: 'test'; readonly data: TestNote }
  | { readonly kind: 'session'; readonly data: SessionNote }
  | { readonly kind: 'condition'; readonly data: ConditionNote }
  | { readonly kind: 'advice'; readonly data: AdviceNote }
  | { readonly kind: 'note'; readonly data: TextNote };

/** An entry before it is written. */
export type NewEntry = JournalContent & { readonly on: IsoDate };

/** An entry of the journal; `id` follows from its content, so that the same entry twice is one entry. */
export type JournalEntry = NewEntry & { readonly id: string };

/** The longest text of a note, in characters. */
export const LONGEST_JOURNAL_TEXT = 2000;

/** The entry that a parsed line holds; undefined for another shape, also of a kind that this version does not know. */
export function readNewEntry(value: unknown): NewEntry | undefined {
  if (!isMap(value) || typeof value['on'] !== 'string') return undefined;
  const on = parseIsoDate(value['on']);
  const content = readContent(value['kind'], value['data']);
  return on === undefined || content === undefined ? undefined : { on, ...content };
}

function readContent(kind: unknown, data: unknown): JournalContent | undefined {
  if (!isMap(data)) return undefined;
  switch (kind) {
    case 'check':
      return wrapped('check', readCheck(data));
    case 'test':
      return wrapped('test', readTest(data));
    case 'session':
      return wrapped('session', readSession(data));
    case 'condition':
      return wrapped('condition', readCondition(data));
    case 'advice':
      return wrapped('advice', readAdvice(data));
    case 'note':
      return wrapped('note', readNote(data));
    default:
      return undefined;
  }
}

function wrapped<Kind extends EntryKind, Data>(
  kind: Kind,
  data: Data | undefined,
): { kind: Kind; data: Data } | undefined {
  return data === undefined ? undefined : { kind, data };
}

function readCheck({ level, decided, raised, clear, unknown, conditions, breaks }: Fields): CheckNote | undefined {
  const broken = recordOf(breaks, (value) => (isTexts(value) ? value : undefined));
  const levels = recordOf(raised, (value) => oneOf(LEVELS, value));
  const states = readStates(conditions);
  const highest = oneOf(LEVELS, level);
  if (highest === undefined || typeof decided !== 'boolean' || levels === undefined || states === undefined) {
    return undefined;
  }
  if (!isTexts(clear) || !isTexts(unknown) || broken === undefined) return undefined;
  return { level: highest, decided, raised: levels, clear, unknown, conditions: states, breaks: broken };
}

function readTest({ series, results, outcome, conditions }: Fields): TestNote | undefined {
  const read = recordOf(results, (value) => oneOf(TEST_RESULTS, value));
  const states = readStates(conditions);
  const known = oneOf(TEST_OUTCOMES, outcome);
  if (typeof series !== 'string' || read === undefined || states === undefined || known === undefined) return undefined;
  return { series, results: read, outcome: known, conditions: states };
}

function readSession(fields: Fields): SessionNote | undefined {
  const { programme, step, symptoms, pain, settled } = fields;
  const states = readStates(fields['conditions']);
  const outcome = oneOf(SESSION_OUTCOMES, fields['outcome']);
  if (typeof programme !== 'string' || outcome === undefined || states === undefined || !isTexts(symptoms)) {
    return undefined;
  }
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 1) return undefined;
  if (pain !== null && !(typeof pain === 'number' && pain >= 0 && pain <= 10)) return undefined;
  if (settled !== null && typeof settled !== 'boolean') return undefined;
  return { programme, step, outcome, symptoms, pain, settled, conditions: states };
}

function readCondition({ condition, state }: Fields): ConditionNote | undefined {
  const known = oneOf(STATES, state);
  return typeof condition === 'string' && known !== undefined ? { condition, state: known } : undefined;
}

function readAdvice({ activity, from, by }: Fields): AdviceNote | undefined {
  if (typeof activity !== 'string' || typeof by !== 'string') return undefined;
  if (from === null) return { activity, from, by };
  const date = typeof from === 'string' ? parseIsoDate(from) : undefined;
  return date === undefined ? undefined : { activity, from: date, by };
}

function readNote({ text }: Fields): TextNote | undefined {
  return typeof text === 'string' && text.length <= LONGEST_JOURNAL_TEXT ? { text } : undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const STATES = ['met', 'unmet'] as const;

function readStates(value: unknown): ConditionStates | undefined {
  return recordOf(value, (state) => oneOf(STATES, state));
}

function recordOf<Item>(value: unknown, read: (item: unknown) => Item | undefined): Record<string, Item> | undefined {
  if (!isMap(value)) return undefined;
  const entries: [string, Item][] = [];
  for (const [key, item] of Object.entries(value)) {
    const known = read(item);
    if (known === undefined) return undefined;
    entries.push([key, known]);
  }
  // Own keys, also where one is called `__proto__`.
  return Object.fromEntries(entries);
}

function oneOf<Item extends string>(known: readonly Item[], value: unknown): Item | undefined {
  return known.find((item) => item === value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

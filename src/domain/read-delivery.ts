import { daysBetween, type IsoDate } from './calendar.ts';
import { isTotalRupture, MODES, type Mode, TEARS, type Tear } from './delivery.ts';
import { nearestWord } from './nearest-word.ts';
import { type DateFault, type DateWords, readDate } from './read-date.ts';
import type { Assumable, Situation } from './situation.ts';

/** A pregnancy lasts at most 42 weeks: a delivery further ahead is a mistake. */
const LONGEST_LOOK_AHEAD = 42 * 7;

/** A delivery as someone typed it: on the command line, in a list, at the prompt, in a profile. */
export interface DeliveryFields {
  readonly deliveredOn?: string | undefined;
  readonly mode?: string | undefined;
  readonly tear?: string | undefined;
  readonly afterLoss?: boolean | undefined;
}

/** How one language names a choice. Words are in lower case, without accents, with dashes for spaces. */
export interface ChoiceWords<Value extends string> {
  /** The one word for each value: what an error names. */
  readonly words: Readonly<Record<Value, string>>;
  /** Other words that can mean one thing only. */
  readonly synonyms: ReadonlyMap<string, Value>;
  /** Words that may mean more than one thing; the value that is asked about. */
  readonly doubtful: ReadonlyMap<string, Value>;
}

export interface DeliveryWords {
  readonly dates: DateWords;
  readonly modes: ChoiceWords<Mode>;
  readonly tears: ChoiceWords<Tear>;
}

/** What is wrong with a field; `value` is what was typed. */
export type DeliveryFault =
  | { readonly field: 'deliveredOn'; readonly code: 'missing' }
  | (DateFault & { readonly field: 'deliveredOn'; readonly value: string })
  | { readonly field: 'deliveredOn'; readonly code: 'too-far-ahead'; readonly value: string }
  | {
      readonly field: 'mode' | 'tear';
      readonly code: 'unknown-word';
      readonly value: string;
      /** In the order of what they mean. */
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly field: 'tear'; readonly code: 'total-rupture-with-caesarean'; readonly value: string };

/**
 * The situation that the fields tell on `today`, or everything that is wrong with them, in the order of the fields.
 * An untold mode or tear is taken to be vaginal and none, and named as assumed. After a caesarean an untold tear is
 * not an assumption: the perineum stays whole unless someone says otherwise.
 */
export function readDelivery(
  fields: DeliveryFields,
  words: DeliveryWords,
  today: IsoDate,
): { readonly situation: Situation } | { readonly faults: readonly [DeliveryFault, ...DeliveryFault[]] } {
  const deliveredOn = readDeliveredOn(fields.deliveredOn, words.dates, today);
  const mode = readChoice('mode', fields.mode, words.modes, MODES, 'vaginal');
  const tear = readChoice('tear', fields.tear, words.tears, TEARS, 'none');
  if ('fault' in deliveredOn) return { faults: [deliveredOn.fault, ...faultsOf(mode, tear)] };
  if ('fault' in mode) return { faults: [mode.fault, ...faultsOf(tear)] };
  if ('fault' in tear) return { faults: [tear.fault] };
  if (mode.value === 'caesarean' && isTotalRupture(tear.value)) {
    return { faults: [{ field: 'tear', code: 'total-rupture-with-caesarean', value: fields.tear ?? '' }] };
  }
  const assumed: Assumable[] = [];
  if (fields.mode === undefined) assumed.push('mode');
  if (fields.tear === undefined && mode.value !== 'caesarean') assumed.push('tear');
  const delivery = {
    deliveredOn: deliveredOn.value,
    mode: mode.value,
    tear: tear.value,
    afterLoss: fields.afterLoss === true,
  };
  return { situation: { delivery, today, assumed } };
}

type Read<Value> = { readonly value: Value } | { readonly fault: DeliveryFault };

function faultsOf(...reads: readonly Read<unknown>[]): DeliveryFault[] {
  return reads.flatMap((read) => ('fault' in read ? [read.fault] : []));
}

function readDeliveredOn(text: string | undefined, words: DateWords, today: IsoDate): Read<IsoDate> {
  if (text === undefined) return { fault: { field: 'deliveredOn', code: 'missing' } };
  const read = readDate(text, words, today);
  if ('fault' in read) return { fault: { ...read.fault, field: 'deliveredOn', value: text } };
  return daysBetween(today, read.date) > LONGEST_LOOK_AHEAD
    ? { fault: { field: 'deliveredOn', code: 'too-far-ahead', value: text } }
    : { value: read.date };
}

function readChoice<Value extends string>(
  field: 'mode' | 'tear',
  text: string | undefined,
  { words, synonyms, doubtful }: ChoiceWords<Value>,
  order: readonly Value[],
  usual: Value,
): Read<Value> {
  if (text === undefined) return { value: usual };
  const written = plainWord(text);
  const value = order.find((candidate) => words[candidate] === written) ?? synonyms.get(written);
  if (value !== undefined) return { value };
  const known = order.map((candidate) => words[candidate]);
  const asked = doubtful.get(written);
  const nearest = asked === undefined ? nearestWord(written, known) : words[asked];
  return { fault: { field, code: 'unknown-word', value: text, known, nearest } };
}

/** In lower case, without accents, with dashes for spaces: "Vacuüm extractie" as "vacuum-extractie". */
function plainWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/gu, '-');
}

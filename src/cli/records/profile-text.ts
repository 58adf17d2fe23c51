import { type Offset, parseOffset } from '../../domain/offset.ts';
import { journalWords } from '../../text/journal-words.ts';

/** A profile as it is kept: the situation in the words of the options. */
export interface ProfileText {
  readonly bevallen: string;
  readonly type?: string;
  readonly ruptuur?: string;
  readonly naVerlies: boolean;
  /** No drawing characters. */
  readonly plain: boolean;
  /** Ids of goals. */
  readonly goals: readonly string[];
  /** How long the journal keeps an entry (`6m`); left out: always. */
  readonly keep?: string;
}

/** A line that cannot be read; `line` counts from 1. */
export interface ProfileProblem {
  readonly line: number;
  readonly text: string;
}

const VERSION = '1';
const YES = 'ja';
const NO = 'nee';

/** The text of a profile file: a line `name: value` each, with the names of the options. */
export function writeProfileText({ bevallen, type, ruptuur, naVerlies, plain, goals, keep }: ProfileText): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['versie', VERSION],
    ['bevallen', bevallen],
    ['type', type],
    ['ruptuur', ruptuur],
    ['na-verlies', naVerlies ? YES : NO],
    ['eenvoudig', plain ? YES : NO],
    ['doelen', goals.length === 0 ? undefined : goals.join(', ')],
    ['bewaar-tot', keep],
  ];
  const written = lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return `# ${journalWords.profileHead}\n${written.join('\n')}\n`;
}

/** Reads a profile file; the first line that cannot be read is the problem. Empty lines and `#` are skipped. */
export function readProfileText(text: string): ProfileText | { readonly problem: ProfileProblem } {
  const values = new Map<string, string>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (!isReadable(name, value) || values.has(name)) return { problem: { line: index + 1, text: line.slice(0, 80) } };
    values.set(name, value);
  }
  const bevallen = values.get('bevallen');
  if (bevallen === undefined) return { problem: { line: lines.length, text: 'bevallen: ?' } };
  const type = values.get('type');
  const ruptuur = values.get('ruptuur');
  const keep = values.get('bewaar-tot');
  const goals = (values.get('doelen') ?? '').split(',').map((goal) => goal.trim());
  return {
    bevallen,
    naVerlies: values.get('na-verlies') === YES,
    plain: values.get('eenvoudig') === YES,
    goals: goals.filter((goal) => goal !== ''),
    ...(type === undefined ? {} : { type }),
    ...(ruptuur === undefined ? {} : { ruptuur }),
    ...(keep === undefined ? {} : { keep }),
  };
}

/** How long something is kept, as `--bewaar-tot` and the profile say it; undefined for anything else, also for no time. */
export function readKeepTime(text: string): Offset | undefined {
  const time = parseOffset(text);
  return time === undefined || time.days + time.months === 0 ? undefined : time;
}

function isReadable(name: string, value: string): boolean {
  switch (name) {
    case 'versie':
      return value === VERSION;
    case 'na-verlies':
    case 'eenvoudig':
      return value === YES || value === NO;
    case 'bewaar-tot':
      return readKeepTime(value) !== undefined;
    case 'bevallen':
    case 'type':
    case 'ruptuur':
      return value !== '';
    case 'doelen':
      return true;
    default:
      return false;
  }
}

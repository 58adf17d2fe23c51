import * as z from 'zod';
import { type IsoDate, parseIsoDate } from '../../domain/calendar.ts';
import { MODES, TEARS, type Tear, TOTAL_RUPTURES } from '../../domain/delivery.ts';
import { LEVELS } from '../../domain/level.ts';
import { type Offset, parseOffset } from '../../domain/offset.ts';
import type { Flaw } from '../../domain/problem.ts';
import type { FormCode } from '../describe-issue.ts';
import type { IdKind, Mark } from './mark.ts';

/** Reports a problem of our own from within a schema; `describe-issue.ts` unpacks it. */
export function refuse(
  context: { addIssue(issue: { code: 'custom'; params: Record<string, unknown>; path?: PropertyKey[] }): void },
  flaw: Flaw,
  path: readonly (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', params: { flaw }, path: [...path] });
}

/** A string of one form; another form is the problem `code`. The pattern also serves completion in an editor. */
export function written(pattern: RegExp, code: FormCode) {
  return z.string().regex(pattern, { error: code });
}

/** English, ASCII, kebab-case: stable for ever, since ids end up in calendar files and scripts. */
export const Id = written(/^(?=[a-z0-9-]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, 'id-form');

/** The id of something of a kind; unique over all files, together with the ids that share `among`. */
export function IdOf(kind: IdKind, among: Extract<Mark, { is: 'id' }>['among'] = kind) {
  return Id.meta({ mark: { is: 'id', of: kind, among } });
}

/** The id of something that must exist: of one of these kinds. */
export function RefTo(...kinds: readonly IdKind[]) {
  return Id.meta({ mark: { is: 'reference', to: kinds, naming: false } });
}

/** A reference that also names the map that it stands in, where there is no id of its own: `grants.running`. */
export function NamedAfter(kind: IdKind) {
  return Id.meta({ mark: { is: 'reference', to: [kind], naming: true } });
}

export function RefsTo(...kinds: readonly IdKind[]) {
  return z.array(RefTo(...kinds));
}

/** A line that is not for the reader of the plan: a citation, a unit, a name. */
export const Line = z.string().regex(/\S/, { error: 'text-empty' });

/** Dutch for the reader. */
export const Text = Line.meta({ mark: { is: 'text' } });

/** What `afterLoss` says of a text that is not shown. */
export const HIDDEN_AFTER_LOSS = 'hide';

/** Other words after a loss, or silence. */
export const AfterLossText = Line.meta({ mark: { is: 'text-after-loss' } }).transform((text) =>
  text === HIDDEN_AFTER_LOSS ? null : text,
);

/** A string, or `{text, afterLoss}` where `afterLoss: hide` says nothing. */
export const WordingText = z.union([
  Text,
  z.strictObject({
    text: Text,
    afterLoss: AfterLossText,
  }),
]);

/** The wording that leads its map: where it says nothing after a loss, nothing of the map is shown. */
export const LeadingText = WordingText.meta({ mark: { is: 'leading' } });

export const OffsetText = written(/^(0|[1-9]\d{0,3})[dwm]$/, 'offset-form').transform((text, context): Offset => {
  const offset = parseOffset(text);
  if (offset === undefined) refuse(context, { code: 'offset-form', details: { found: text } });
  return offset ?? z.NEVER;
});

/** `open` is no end. */
export const EndText = written(/^(open|(0|[1-9]\d{0,3})[dwm])$/, 'offset-form').transform(
  (text, context): Offset | null => {
    if (text === 'open') return null;
    const offset = parseOffset(text);
    if (offset === undefined) refuse(context, { code: 'offset-form', details: { found: text } });
    return offset ?? z.NEVER;
  },
);

export const DateText = written(/^\d{4}-\d{2}-\d{2}$/, 'date-form').transform((text, context): IsoDate => {
  const date = parseIsoDate(text);
  if (date === undefined) refuse(context, { code: 'date-form', details: { found: text } });
  return date ?? z.NEVER;
});

/** The first day of a window, and the first day after it: a rule sees to it that there is a day between. */
export const WindowStart = OffsetText.meta({ mark: { is: 'start' } });
export const WindowEnd = EndText.meta({ mark: { is: 'end' } });
const ClosedEnd = OffsetText.meta({ mark: { is: 'end' } });

const FactId = written(/^[A-Z]{2}-\d{2,3}$/, 'fact-form');
export const FactIds = z.array(FactId.meta({ mark: { is: 'id', of: 'fact', among: 'fact' } }));
export const FactRefs = z.array(FactId.meta({ mark: { is: 'reference', to: ['fact'], naming: false } }));
export const SourceIds = RefsTo('source').min(1);
export const LevelName = z.enum(LEVELS);
export const ModeName = z.enum(MODES);

// YAML reads a bare 1 as a number; authors should not need to know.
const BARE_TEARS = [1, 2, 4] as const;

export const TearName = z.literal([...TEARS, ...BARE_TEARS]).transform((tear): Tear => tearOf(tear));

const TOTAL_RUPTURE = 'total-rupture';

/** `total-rupture` is short for all grades of it. */
const TearNames = z
  .array(z.literal([...TEARS, ...BARE_TEARS, TOTAL_RUPTURE]))
  .min(1)
  .transform((tears): Tear[] => tears.flatMap((tear) => (tear === TOTAL_RUPTURE ? TOTAL_RUPTURES : [tearOf(tear)])));

function tearOf(tear: Tear | (typeof BARE_TEARS)[number]): Tear {
  if (typeof tear === 'string') return tear;
  return tear === 1 ? '1' : tear === 2 ? '2' : '4';
}

/** The keys of everything that carries sources and facts. */
export const sourced = { sources: SourceIds, facts: FactRefs.default([]) };

/** The keys of a window that may be left out. */
export const closedWindow = { from: WindowStart.exactOptional(), until: ClosedEnd.exactOptional() };

/** The keys of a scope. */
export const scope = {
  modes: z.array(ModeName).min(1).exactOptional(),
  tears: TearNames.exactOptional(),
  afterLoss: z
    .boolean()
    .meta({ mark: { is: 'after-loss' } })
    .exactOptional(),
  ...closedWindow,
};

export const ScopeMap = z.strictObject(scope).meta({ mark: { is: 'scope' } });

import type * as z from 'zod';
import type { Flaw } from '../domain/problem.ts';
import type { ContentFinding, ContentPath } from './finding.ts';
import { nearestDetail } from './nearest-detail.ts';

type Issue = z.core.$ZodIssue;

/**
 * What a schema reports, in our own codes: no sentence of zod survives. `root` is the whole value of the file, to
 * tell a missing key from a wrong one.
 */
export function findingsOf(file: string, issues: readonly Issue[], root: unknown): ContentFinding[] {
  const found = issues.flatMap((issue) => describe(file, issue, [], root));
  // A key with a slip in it is not also missing.
  const meant = new Set(
    found
      .filter((finding) => finding.code === 'key-unknown')
      .filter(({ details }) => details.nearest !== undefined)
      .map(({ path, details }) => [...path.slice(0, -1), details.nearest].join('.')),
  );
  return found.filter(({ code, path }) => code !== 'key-missing' || !meant.has(path.join('.')));
}

/**
 * zod drops the schema from an issue before it is reported; only here is it still known which keys are allowed.
 * They travel in the message, for `findingsOf` to suggest the nearest.
 */
export const allowedKeysAsMessage: z.core.$ZodErrorMap = (issue) => {
  const definition: unknown = issue.inst?._zod.def;
  if (issue.code !== 'unrecognized_keys' || !isRecord(definition) || !isRecord(definition['shape'])) return undefined;
  return Object.keys(definition['shape']).join(' ');
};

/** Unknown keys of one map that are told: more than a file may have problems. */
const MOST_KEYS = 60;

function describe(file: string, issue: Issue, base: ContentPath, root: unknown): ContentFinding[] {
  const path = [...base, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const one = (flaw: Flaw): ContentFinding[] => [{ file, path, ...flaw }];
  const value = valueAt(root, path);
  const key = String(path.at(-1) ?? '');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_KEYS).map((unknown) => {
        const allowed = issue.message.split(' ');
        const details = { key: unknown, allowed: allowed.join(', '), ...nearestDetail(unknown, allowed) };
        return { file, path: [...path, unknown], code: 'key-unknown', details, atKey: true };
      });
    case 'invalid_type':
      if (value === undefined) return one({ code: 'key-missing', details: { key } });
      return one({ code: 'type-wrong', details: { expected: issue.expected, found: kindOfValue(value) } });
    case 'invalid_union':
      return describeUnion(file, issue.errors, path, root);
    case 'invalid_value':
      if (value === undefined) return one({ code: 'key-missing', details: { key } });
      return one(notAllowed(String(value), [...new Set(issue.values.map(String))]));
    case 'invalid_format':
      return one(formFlaw(issue.message, String(value)));
    case 'too_small':
    case 'too_big':
      return one(sizeFlaw(issue, value));
    case 'custom': {
      const flaw: unknown = issue.params?.['flaw'];
      return one(isFlaw(flaw) ? flaw : { code: 'value-wrong', details: {} });
    }
    default:
      return one({ code: 'value-wrong', details: {} });
  }
}

// The branch that the author meant is the one that accepts the kind of value; its own problems are what to report.
function describeUnion(file: string, branches: readonly Issue[][], path: ContentPath, root: unknown): ContentFinding[] {
  const meant = branches.find(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  if (meant !== undefined) return meant.flatMap((issue) => describe(file, issue, path, root));
  const value = valueAt(root, path);
  const key = String(path.at(-1) ?? '');
  if (value === undefined) return [{ file, path, code: 'key-missing', details: { key } }];
  const expected = branches.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  const details = { expected: [...new Set(expected)].join(' '), found: kindOfValue(value) };
  return [{ file, path, code: 'type-wrong', details }];
}

function notAllowed(found: string, allowed: readonly string[]): Flaw {
  return {
    code: 'value-not-allowed',
    details: { found, allowed: allowed.join(', '), ...nearestDetail(found, allowed) },
  };
}

function sizeFlaw(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Flaw {
  const small = issue.code === 'too_small';
  const limit = String(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') {
    return limit === '1' ? { code: 'list-empty', details: {} } : { code: 'list-too-short', details: { least: limit } };
  }
  const found = String(value);
  return { code: 'number-range', details: small ? { found, least: limit } : { found, most: limit } };
}

const FORM_CODES = [
  'id-form',
  'fact-form',
  'offset-form',
  'date-form',
  'url-form',
  'version-form',
  'phone-form',
  'bout-form',
  'minutes-form',
] as const;

/** The problem of a text that does not have its form; a schema gives it as the message of a pattern. */
export type FormCode = (typeof FORM_CODES)[number];

function formFlaw(message: string, found: string): Flaw {
  if (message === 'text-empty') return { code: 'text-empty', details: {} };
  const code = FORM_CODES.find((known) => known === message);
  return code === undefined ? { code: 'value-wrong', details: {} } : { code, details: { found } };
}

/** Only `refuse` and its kin put a flaw there. */
function isFlaw(value: unknown): value is Flaw {
  return isRecord(value) && typeof value['code'] === 'string' && isRecord(value['details']);
}

/** 'text', 'number', …: what kind of value an author wrote. */
function kindOfValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  // YAML has `.nan` and `.inf`: numbers to the language, not to a reader.
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function valueAt(root: unknown, path: ContentPath): unknown {
  let value = root;
  for (const step of path) {
    if (Array.isArray(value)) value = typeof step === 'number' ? value[step] : undefined;
    else if (isRecord(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

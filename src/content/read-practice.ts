import * as z from 'zod';
import type { Problem } from '../domain/problem.ts';
import { allowedKeysAsMessage, findingsOf } from './describe-issue.ts';
import { sortProblems } from './load-content.ts';
import { parseYaml } from './parse-yaml.ts';

/** A practice as its YAML file has it; `logo` is still the path of a picture. */
export interface PracticeFile {
  readonly name: string;
  readonly address?: readonly string[];
  readonly telephone?: string;
  readonly email?: string;
  readonly website?: string;
  readonly logo?: string;
  readonly closing?: string;
}

const MOST_ADDRESS_LINES = 6;

const Line = z.string().regex(/\S/, { error: 'text-empty' });

const PracticeSchema = z.strictObject({
  name: Line,
  address: z.union([Line.transform((line) => [line]), z.array(Line).min(1).max(MOST_ADDRESS_LINES)]).optional(),
  telephone: z
    .string()
    .regex(/^\+?[\d ()-]{3,25}$/, { error: 'phone-form' })
    .optional(),
  email: z
    .string()
    .regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, { error: 'value-wrong' })
    .optional(),
  website: z
    .string()
    .regex(/^https?:\/\/[^\s"<>]+$/, { error: 'url-form' })
    .optional(),
  logo: Line.optional(),
  closing: Line.optional(),
});

/** The practice that a YAML text describes, or all that is wrong with it, with line and column. Reads no other file. */
export function readPractice(
  file: string,
  source: string,
): { readonly practice: PracticeFile } | { readonly problems: readonly Problem[] } {
  const { value, problems, locate } = parseYaml(file, source);
  if (problems.length > 0) return { problems: sortProblems(problems) };
  const read = PracticeSchema.safeParse(value, { error: allowedKeysAsMessage });
  if (read.success) return { practice: withoutUndefined(read.data) };
  return {
    problems: sortProblems(
      findingsOf(file, read.error.issues, value).map(({ path, atKey, ...flaw }) => ({
        ...flaw,
        ...locate(path, atKey),
        path: path.join('.'),
      })),
    ),
  };
}

function withoutUndefined({ name, ...rest }: z.output<typeof PracticeSchema>): PracticeFile {
  return { name, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) };
}

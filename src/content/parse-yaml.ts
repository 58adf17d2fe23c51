import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Flaw, Problem, ProblemCode } from '../domain/problem.ts';
import type { ContentFinding, ContentPath } from './finding.ts';
import { firstFindings, firstProblems } from './first-problems.ts';
import { type Position, positionOf } from './position.ts';
import { beyondLimits, DEEPEST } from './yaml-limits.ts';

/** A YAML file as plain values, with the way back from a path to its line and column. */
export interface ParsedYaml {
  readonly file: string;
  /** Plain data; undefined when nothing could be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  readonly locate: (path: ContentPath, atKey?: boolean) => Position;
}

/** Bytes; many times the largest file of data/. */
export const LARGEST_FILE = 200_000;
const TOO_DEEP: Flaw = { code: 'yaml-too-deep', details: { most: String(DEEPEST) } };

/**
 * Reads one YAML file (version 1.2, core schema). Never throws: what is wrong comes back as problems. Anchors,
 * aliases and tags are refused, so that a small file cannot expand into a large one. A byte order mark and
 * Windows line ends are accepted.
 */
export function parseYaml(file: string, source: string): ParsedYaml {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  if (text.length > LARGEST_FILE) {
    return refused(file, { code: 'file-too-large', details: { largest: String(LARGEST_FILE / 1000) } });
  }
  const unreadable = unreadableCharacter(text);
  if (unreadable !== undefined) return refused(file, unreadable.flaw, placeIn(text, unreadable.offset));
  const beyond = beyondLimits(text);
  if (beyond !== undefined) return refused(file, beyond === 'yaml-too-deep' ? TOO_DEEP : { code: beyond, details: {} });

  const lines = new LineCounter();
  const document = documentOf(text, lines);
  if (document === undefined) return refused(file, { code: 'yaml-syntax', details: {} });
  const locate = (path: ContentPath, atKey = false): Position => positionOf(document, lines, path, atKey);
  const problems = firstSlip(document.errors.map((error) => problemOf(file, error, lines)));
  const findings: ContentFinding[] = [];
  const twice: Pair[] = [];
  const value = plainValue(document.contents, { file, path: [], findings, twice });
  if (problems.some(({ code }) => isStructural(code))) {
    return { file, value: undefined, problems: firstProblems(problems), locate };
  }
  for (const { key } of twice) {
    const at = isScalar(key) ? lines.linePos(key.range?.[0] ?? 0) : { line: 1, col: 1 };
    const details = { key: isScalar(key) ? String(key.value) : '' };
    problems.push({ file, line: at.line, column: at.col, path: '', code: 'yaml-duplicate-key', details });
  }
  for (const { path, atKey, ...flaw } of firstFindings(findings)) {
    problems.push({ ...flaw, ...locate(path, atKey), path: path.join('.') });
  }
  if (problems.length === 0 && (value === null || value === undefined))
    return refused(file, { code: 'file-empty', details: {} });
  return { file, value, problems: firstProblems(problems), locate };
}

function refused(file: string, flaw: Flaw, at: Position = { line: 1, column: 1 }): ParsedYaml {
  return { file, value: undefined, problems: [{ file, ...at, path: '', ...flaw }], locate: () => at };
}

// A decoder that met bytes outside UTF-8 leaves U+FFFD behind; control characters come from binary files.
function unreadableCharacter(text: string): { flaw: Flaw; offset: number } | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const match = /\uFFFD|[\0-\x08\x0B\x0C\x0E-\x1F\x7F]|\r(?!\n)|\uFEFF/.exec(text);
  if (match === null) return undefined;
  const code = match[0] === '\uFFFD' ? 'not-utf8' : 'control-character';
  return { flaw: { code, details: {} }, offset: match.index };
}

function placeIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function documentOf(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter,
      prettyErrors: false,
      logLevel: 'error',
      merge: false,
      // The library compares every key with all others; `plainValue` sees a second one without that.
      uniqueKeys: false,
    });
  } catch {
    // The library promises to collect its errors; should it fail to, the author still gets a problem.
    return undefined;
  }
}

// After the first slip in the structure the parser guesses; what it says about the rest is a consequence.
function firstSlip(problems: readonly Problem[]): Problem[] {
  const first = problems.find(({ code }) => isStructural(code));
  return problems.filter((problem) => problem === first || !isStructural(problem.code));
}

const APART: readonly string[] = ['yaml-alias', 'yaml-tag'] satisfies ProblemCode[];

function isStructural(code: string): boolean {
  return !APART.includes(code);
}

interface Reading {
  readonly file: string;
  readonly path: ContentPath;
  readonly findings: ContentFinding[];
  /** Pairs of which the key was there already. */
  readonly twice: Pair[];
}

function plainValue(node: unknown, reading: Reading): unknown {
  const { file, path, findings } = reading;
  if (path.length > DEEPEST) {
    findings.push({ file, path: path.slice(0, 1), ...TOO_DEEP });
    return null;
  }
  if (node === null || node === undefined) return null;
  if (isAlias(node) || hasAnchor(node)) {
    findings.push({ file, path, code: 'yaml-alias', details: {} });
    if (isAlias(node)) return null;
  }
  const tag = tagOf(node);
  if (tag !== undefined)
    findings.push({ file, path, code: 'yaml-tag', details: { tag: tag.replace('tag:yaml.org,2002:', '!!') } });
  if (isScalar(node)) {
    if (typeof node.value === 'string' && INVISIBLE.test(node.value)) {
      findings.push({ file, path, code: 'control-character', details: {} });
    }
    return node.value;
  }
  if (isSeq(node)) return node.items.map((item, index) => plainValue(item, { ...reading, path: [...path, index] }));
  if (!isMap(node)) return null;
  const value: Record<string, unknown> = {};
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? pair.key.value : undefined;
    if (typeof key !== 'string' || key === '__proto__') {
      const step = typeof key === 'string' || typeof key === 'number' ? key : '';
      findings.push({
        file,
        path: [...path, step],
        code: 'yaml-key',
        details: { key: String(key ?? '') },
        atKey: true,
      });
      continue;
    }
    if (Object.hasOwn(value, key)) reading.twice.push(pair);
    value[key] = plainValue(pair.value, { ...reading, path: [...path, key] });
  }
  return value;
}

// What a text in quotes can spell: signs that steer a terminal, or that turn the reading direction around.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/;

function hasAnchor(node: unknown): boolean {
  return (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined;
}

// Only tags that were written: resolved scalars of the core schema carry none.
function tagOf(node: unknown): string | undefined {
  return (isScalar(node) || isMap(node) || isSeq(node)) && typeof node.tag === 'string' ? node.tag : undefined;
}

function flawOf(error: YAMLError): Flaw {
  switch (error.code) {
    case 'BAD_INDENT':
      return { code: 'yaml-indent', details: {} };
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tab', details: {} };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return { code: 'yaml-colon', details: {} };
    case 'MULTIPLE_DOCS':
      return { code: 'yaml-two-documents', details: {} };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return { code: 'yaml-alias', details: {} };
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return { code: 'yaml-tag', details: {} };
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    case 'MISSING_CHAR':
      return { code: /quote/.test(error.message) ? 'yaml-quote' : 'yaml-syntax', details: {} };
    default:
      return { code: 'yaml-syntax', details: {} };
  }
}

function problemOf(file: string, error: YAMLError, lines: LineCounter): Problem {
  const { line, col } = lines.linePos(error.pos[0]);
  return { file, line: Math.max(1, line), column: Math.max(1, col), path: '', ...flawOf(error) };
}

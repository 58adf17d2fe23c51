import type { Guide } from '../domain/guide.ts';
import type { Problem } from '../domain/problem.ts';
import { assembleGuide } from './assemble-guide.ts';
import { type ContentKind, kindOf, REQUIRED_FILES, SCHEMAS } from './content-kinds.ts';
import { type ContentFile, type ContentSet, type PlacedMark, stringsIn } from './content-set.ts';
import { allowedKeysAsMessage, findingsOf } from './describe-issue.ts';
import type { ContentFinding } from './finding.ts';
import { firstFindings, firstProblems } from './first-problems.ts';
import { nearestDetail } from './nearest-detail.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { RULES } from './rules/index.ts';
import { markedIn } from './walk.ts';

/** The guide, or what is wrong with its content: never both. */
export interface LoadedContent {
  readonly guide?: Guide;
  readonly problems: readonly Problem[];
}

/**
 * Reads and checks content: `files` are YAML texts by their path inside the content folder (`tracks/general.yaml`).
 * Collects the problems of all files, sorted by file, line and column.
 */
export function loadContent(files: ReadonlyMap<string, string>): LoadedContent {
  const { content, problems, locators } = readContentSet(files);
  const found = firstFindings(RULES.flatMap((rule) => rule(content)));
  const all = sortProblems([...problems, ...found.map((finding) => placed(finding, locators.get(finding.file)))]);
  if (all.length > 0) return { problems: all };
  const guide = assembleGuide(content);
  return guide === undefined ? { problems: all } : { guide, problems: all };
}

interface ReadFiles {
  readonly content: ContentSet;
  readonly problems: readonly Problem[];
  readonly locators: ReadonlyMap<string, ParsedYaml['locate']>;
}

/** The files that have the right shape, and the problems of those that have not; cross-file rules not applied. */
export function readContentSet(files: ReadonlyMap<string, string>): ReadFiles {
  const good: (ContentFile<ContentKind> & { readonly kind: ContentKind })[] = [];
  const marked: PlacedMark[] = [];
  const problems: Problem[] = [];
  const locators = new Map<string, ParsedYaml['locate']>();
  const unread = new Set<ContentKind>();
  const brokenStrings = new Set<string>();

  const read = (kind: ContentKind, parsed: ParsedYaml): void => {
    const result = SCHEMAS[kind].safeParse(parsed.value, { error: allowedKeysAsMessage });
    if (result.success && parsed.problems.length === 0) {
      good.push({ kind, file: parsed.file, value: result.data });
      const { file } = parsed;
      for (const { name, ...found } of markedIn(SCHEMAS[kind], parsed.value)) {
        marked.push({ kind, file, name: `${file.replace(/\.yaml$/, '')}/${name}`, ...found });
      }
      return;
    }
    if (parsed.value === undefined) unread.add(kind);
    stringsIn(parsed.value, brokenStrings);
    problems.push(...parsed.problems);
    // After a syntax error the values are guesses; their shape says nothing.
    if (parsed.problems.length > 0 || result.success) return;
    for (const finding of firstFindings(findingsOf(parsed.file, result.error.issues, parsed.value))) {
      problems.push(placed(finding, parsed.locate));
    }
  };

  const required = Object.entries(REQUIRED_FILES);
  for (const [file, text] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const kind = kindOf(file);
    if (kind === undefined) {
      const details = {
        ...nearestDetail(
          file,
          required.map(([name]) => name),
        ),
      };
      problems.push(placed({ file, path: [], code: 'file-unknown', details }, undefined));
      continue;
    }
    const parsed = parseYaml(file, text);
    locators.set(file, parsed.locate);
    read(kind, parsed);
  }
  for (const [file, kind] of required) {
    if (files.has(file)) continue;
    unread.add(kind);
    problems.push(placed({ file, path: [], code: 'file-missing', details: {} }, undefined));
  }
  return { content: { files: byKind(good), marked, broken: { unread, strings: brokenStrings } }, problems, locators };
}

function byKind(files: readonly (ContentFile<ContentKind> & { readonly kind: ContentKind })[]): ContentSet['files'] {
  const lists = Object.keys(SCHEMAS).map((kind) => [kind, files.filter((file) => file.kind === kind)]);
  // TypeScript does not see that every list holds the files of its own kind.
  return Object.fromEntries(lists) as ContentSet['files'];
}

function placed(finding: ContentFinding, locate: ParsedYaml['locate'] | undefined): Problem {
  const { path, atKey, ...flaw } = finding;
  return { ...flaw, ...(locate?.(path, atKey) ?? { line: 1, column: 1 }), path: path.join('.') };
}

/** By file, line, column and path; the same problem once; of very many the first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const sorted = [...unique.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.path, b.path) ||
      compareText(a.code, b.code),
  );
  return firstProblems(sorted);
}

function compareText(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}

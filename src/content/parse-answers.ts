import { type Document, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { beyondLimits } from './yaml-limits.ts';

/** Why a text of answers cannot be read; `line` counts from 1. */
export interface AnswerSyntaxProblem {
  readonly code: 'duplicate' | 'alias' | 'syntax';
  readonly line: number;
}

/** Reads YAML (or JSON, which is YAML too) of a file that a user wrote. Loaded only when there is such a file. */
export function parseAnswers(
  text: string,
): { readonly value: unknown } | { readonly problems: readonly AnswerSyntaxProblem[] } {
  if (beyondLimits(text) !== undefined) return { problems: [{ code: 'syntax', line: 1 }] };
  try {
    const lineCounter = new LineCounter();
    // Without `prettyErrors`, which copies the line for each error: minutes for a long line full of them.
    const document = parseDocument(text, {
      schema: 'core',
      // The library compares every key with all others: minutes for a long list of them.
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter,
      // A list labelled `!!omap` would become a Map, in which nobody finds the answers.
      resolveKnownTags: false,
      logLevel: 'error',
    });
    const lineAt = (offset: number): number => Math.max(1, lineCounter.linePos(offset).line);
    const problems = [
      ...document.errors.map(({ pos }): AnswerSyntaxProblem => ({ code: 'syntax', line: lineAt(pos[0]) })),
      ...repeatedKeys(document).map((offset): AnswerSyntaxProblem => ({ code: 'duplicate', line: lineAt(offset) })),
    ];
    return problems.length > 0 ? { problems } : { value: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    // yaml throws for references once they are forbidden, and for nesting that is too deep to follow.
    return { problems: [{ code: error instanceof ReferenceError ? 'alias' : 'syntax', line: 1 }] };
  }
}

/** Where a key stands that its map has already. */
function repeatedKeys(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return found;
}

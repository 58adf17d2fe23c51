import { LineCounter, parseDocument } from 'yaml';

/** Why a text of answers cannot be read; `line` counts from 1. */
export interface AnswerSyntaxProblem {
  readonly code: 'duplicate' | 'alias' | 'syntax';
  readonly line: number;
}

/** Reads YAML (or JSON, which is YAML too) of a file that a user wrote. Loaded only when there is such a file. */
export function parseAnswers(
  text: string,
): { readonly value: unknown } | { readonly problems: readonly AnswerSyntaxProblem[] } {
  try {
    const lineCounter = new LineCounter();
    // Without `prettyErrors`, which copies the line for each error: minutes for a long line full of them.
    const document = parseDocument(text, {
      schema: 'core',
      uniqueKeys: true,
      prettyErrors: false,
      lineCounter,
      // A list labelled `!!omap` would become a Map, in which nobody finds the answers.
      resolveKnownTags: false,
      logLevel: 'error',
    });
    const problems = document.errors.map(
      ({ code, pos }): AnswerSyntaxProblem => ({
        code: code === 'DUPLICATE_KEY' ? 'duplicate' : 'syntax',
        line: Math.max(1, lineCounter.linePos(pos[0]).line),
      }),
    );
    return problems.length > 0 ? { problems } : { value: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    // yaml throws for references once they are forbidden, and for nesting that is too deep to follow.
    return { problems: [{ code: error instanceof ReferenceError ? 'alias' : 'syntax', line: 1 }] };
  }
}

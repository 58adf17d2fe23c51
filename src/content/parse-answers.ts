import { parseDocument } from 'yaml';

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
    const document = parseDocument(text, { schema: 'core', uniqueKeys: true, prettyErrors: true });
    const problems = document.errors.map(
      ({ code, linePos }): AnswerSyntaxProblem => ({
        code: code === 'DUPLICATE_KEY' ? 'duplicate' : 'syntax',
        line: linePos?.[0].line ?? 1,
      }),
    );
    return problems.length > 0 ? { problems } : { value: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    // yaml throws for references once they are forbidden, and for nesting that is too deep to follow.
    return { problems: [{ code: error instanceof ReferenceError ? 'alias' : 'syntax', line: 1 }] };
  }
}

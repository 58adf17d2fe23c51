import { Lexer } from 'yaml';

/** Levels of nesting that a file may have. */
export const DEEPEST = 40;
/** Words, marks and spaces that a file may have; eight times the largest of data/. More is work, not content. */
const MOST_TOKENS = 50_000;

/**
 * Whether a text nests deeper, or has more words and marks, than a person writes. Cheap beside what follows: words are
 * cut, nothing is built from them; and it stops as soon as it knows.
 */
export function beyondLimits(text: string): 'yaml-too-deep' | 'yaml-too-much' | undefined {
  if (startsTooDeep(text)) return 'yaml-too-deep';
  let count = 0;
  let brackets = 0;
  for (const token of new Lexer().lex(text)) {
    count += 1;
    if (token === '[' || token === '{') brackets += 1;
    if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    // Far beyond: where it is only a little too deep, the reader of the values says where.
    if (brackets > 10 * DEEPEST) return 'yaml-too-deep';
    if (count > MOST_TOKENS) return 'yaml-too-much';
  }
  return undefined;
}

// The parser recurses per level; a line of ten thousand dashes must not exhaust the stack.
function startsTooDeep(text: string): boolean {
  for (const match of text.matchAll(/^[ \t]*(?:[-?:][ \t]+)*/gm)) {
    if ((match[0].match(/[-?:]/g)?.length ?? 0) > DEEPEST) return true;
  }
  return false;
}

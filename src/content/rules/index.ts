import type { Rule } from '../content-set.ts';

/** All cross-file rules, in the order of the content. */
export const RULES: readonly Rule[] = [];

/**
 * What a value in a content file is. The schema says it with `.meta({ mark })`; the rules, the coverage of facts and
 * the names of texts go by it, and never by the name of a key.
 */
export type Mark =
  /** Dutch for the reader. */
  | { readonly is: 'text' }
  /** What a text becomes after a loss: other Dutch, or `hide`. */
  | { readonly is: 'text-after-loss' }
  /** A wording that leads its map: where it is hidden after a loss, all of the map stays away. */
  | { readonly is: 'leading' }
  /** Whether the map is shown after a loss; in a `scope` it says so about the map that has the scope. */
  | { readonly is: 'after-loss' }
  | { readonly is: 'scope' }
  /** An id of something `of` a kind, unique among all ids that share `among`: in its own list, or in all files. */
  | { readonly is: 'id'; readonly of: IdKind; readonly among: IdKind | 'milestone' | 'list' }
  /** The id of something of one of these kinds; `naming` where it also names the map that it is in. */
  | { readonly is: 'reference'; readonly to: readonly IdKind[]; readonly naming: boolean }
  /** The first day of a window, and the first day after it. */
  | { readonly is: 'start' }
  | { readonly is: 'end' };

/** The kinds of things that have an id. */
export type IdKind =
  | 'activity'
  | 'appointment'
  | 'background'
  | 'body-part'
  | 'background-slug'
  | 'condition'
  | 'condition-slug'
  | 'conflict'
  | 'contact'
  | 'exercise'
  | 'exercise-slug'
  | 'fact'
  | 'goal'
  | 'goal-part'
  | 'goal-slug'
  | 'guide'
  | 'option'
  | 'phase'
  | 'point'
  | 'programme'
  | 'programme-rule'
  | 'programme-slug'
  | 'question'
  | 'route'
  | 'screen'
  | 'signal'
  | 'source'
  | 'statement'
  | 'step'
  | 'test'
  | 'test-series'
  | 'test-series-slug'
  | 'tissue'
  | 'topic'
  | 'track';

declare module 'zod' {
  interface GlobalMeta {
    mark?: Mark;
  }
}

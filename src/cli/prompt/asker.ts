/** What someone can do at every question; `left`: gone at once, and nothing may stay on the screen. */
export type Reply<Value> =
  | { readonly kind: 'answer'; readonly value: Value }
  | { readonly kind: 'back' }
  | { readonly kind: 'left' }
  | { readonly kind: 'cancelled' };

/** What stands above the answers. */
export interface Prompt {
  readonly title: string;
  /** "Vraag 4 van ongeveer 12". */
  readonly progress?: string;
  readonly help?: readonly string[];
  readonly canGoBack: boolean;
  /** One key leaves the check and empties the screen: for what nobody else may read. */
  readonly canLeave?: boolean;
  /** For a list: who does not know which line fits can be led through the body. */
  readonly canBeLed?: boolean;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** A letter that gives this answer at once. */
  readonly key?: string;
  /** "Weet ik niet": in plain lines it is chosen with a question mark. */
  readonly isUnknown?: boolean;
}

/** What was ticked in a list; `unsure` when "ik weet het niet zeker" was ticked too. */
export interface Selection {
  readonly chosen: readonly string[];
  readonly unsure: boolean;
  /** Does not know which complaint it is: wants to be led through the body. */
  readonly wantsGuide: boolean;
}

/** Asks questions at a terminal. One way redraws, the other writes plain lines for screen readers. */
export interface Asker {
  readonly one: (prompt: Prompt, choices: readonly Choice[]) => Promise<Reply<string>>;
  /** A list of complaints to tick, with "geen van deze" and "ik weet het niet zeker". */
  readonly some: (prompt: Prompt, choices: readonly Choice[]) => Promise<Reply<Selection>>;
  /** A line of text; `problemOf` says what is wrong with it. */
  readonly line: (prompt: Prompt, problemOf: (text: string) => string | undefined) => Promise<Reply<string>>;
  /** Shows a text between the questions. */
  readonly show: (text: string) => void;
  /** Gives the terminal back. */
  readonly close: () => void;
}

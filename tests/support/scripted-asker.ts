import type { Asker, Choice, Prompt, Reply, Selection } from '../../src/cli/prompt/asker.ts';

/** What the scripted person does at a prompt: an answer of the right kind, `back`, `left` or `ctrl-c`. */
export type Move =
  | string
  | readonly string[]
  | { readonly unsure: readonly string[] }
  | { readonly which: readonly string[] };

/** One prompt as it was asked. */
export interface Asked {
  readonly title: string;
  readonly progress: string | undefined;
  readonly choices: readonly string[];
  readonly canLeave: boolean;
}

/** Answers from a script; a prompt past the end of the script is cancelled. */
export function scriptedAsker(moves: readonly Move[]): { asker: Asker; asked: Asked[]; shown: string[] } {
  const asked: Asked[] = [];
  const shown: string[] = [];
  const left = [...moves];
  async function next<Value>(
    prompt: Prompt,
    choices: readonly Choice[],
    read: (move: Move) => Value,
  ): Promise<Reply<Value>> {
    asked.push({
      title: prompt.title,
      progress: prompt.progress,
      choices: choices.map(({ id }) => id),
      canLeave: prompt.canLeave === true,
    });
    const move = left.shift();
    if (move === undefined || move === 'ctrl-c') return { kind: 'cancelled' };
    if (move === 'left') return { kind: 'left' };
    return move === 'back' ? { kind: 'back' } : { kind: 'answer', value: read(move) };
  }
  const asker: Asker = {
    one: (prompt, choices) => next(prompt, choices, String),
    some: (prompt, choices) =>
      next(prompt, choices, (move): Selection => {
        if (typeof move === 'object' && 'unsure' in move)
          return { chosen: move.unsure, unsure: true, wantsGuide: false };
        if (typeof move === 'object' && 'which' in move) return { chosen: move.which, unsure: false, wantsGuide: true };
        return { chosen: typeof move === 'string' ? [] : move, unsure: false, wantsGuide: false };
      }),
    line: (prompt, problemOf) =>
      next(prompt, [], (move) => {
        const problem = problemOf(String(move));
        if (problem !== undefined) throw new Error(`the script typed what cannot be: ${problem}`);
        return String(move);
      }),
    show: (text) => void shown.push(text),
    close: () => {},
  };
  return { asker, asked, shown };
}

import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { isCancel, multiselect, select, text } from '@clack/prompts';
import { promptWords } from '../../text/check-words.ts';
import type { Asker, Choice, Prompt, Reply, Selection } from './asker.ts';
import { dutchOutput } from './dutch-output.ts';

const BACK = '\u0000back';
const NONE = '\u0000none';
const UNSURE = '\u0000unsure';
const BACK_KEY = 't';
/** An empty screen with the cursor on top: what cannot wait stands alone. */
const CLEARED = '\u001b[2J\u001b[H';
const MOST_LINES = 14;

/** Asks with arrow keys and the space bar; redraws while choosing. Loaded only at a terminal. */
export function createClackAsker({
  input,
  output: screen,
}: {
  readonly input: Readable;
  readonly output: Writable;
}): Asker {
  const output = dutchOutput(screen);
  // The library knows Ctrl-C and Escape. At Ctrl-D and at the end of the input it would wait for ever.
  const ended = new AbortController();
  const end = () => ended.abort();
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined) => {
    if (key?.ctrl === true && key.name === 'd') end();
  };
  input.on('keypress', onKey).once('end', end).once('close', end);
  const streams = { input, output, signal: ended.signal, showInstructions: false, maxItems: MOST_LINES };

  async function some(
    prompt: Prompt,
    choices: readonly Choice[],
    chosenBefore: readonly string[],
  ): Promise<Reply<Selection>> {
    const value = await multiselect({
      ...streams,
      message: messageOf(prompt, promptWords.screenKeys),
      required: true,
      initialValues: [...chosenBefore],
      options: [
        { value: NONE, label: promptWords.noneOfThese },
        // The explanation stays on the screen, also where the cursor is not.
        ...choices.map(({ id, label, hint }) => ({
          value: id,
          label: hint === undefined ? label : `${label} ${styleText('dim', hint)}`,
        })),
        { value: UNSURE, label: promptWords.notSure, hint: promptWords.notSureHint },
        ...backOption(prompt),
      ],
    });
    if (isCancel(value)) return { kind: 'cancelled' };
    if (value.includes(BACK)) return { kind: 'back' };
    const chosen = choices.map(({ id }) => id).filter((id) => value.includes(id));
    const unsure = value.includes(UNSURE);
    if (value.includes(NONE) && (unsure || chosen.length > 0)) {
      return some({ ...prompt, help: [promptWords.conflictingSelection] }, choices, chosen);
    }
    return { kind: 'answer', value: { chosen, unsure } };
  }

  return {
    one: async (prompt, choices) => {
      const value = await select({
        ...streams,
        message: messageOf(prompt, promptWords.selectKeys),
        options: [...choices.map(optionOf), ...backOption(prompt)],
      });
      if (isCancel(value)) return { kind: 'cancelled' };
      return value === BACK ? { kind: 'back' } : { kind: 'answer', value };
    },
    some: (prompt, choices) => some(prompt, choices, []),
    line: async (prompt, problemOf) => {
      const goesBack = (typed: string) => prompt.canGoBack && typed.toLowerCase() === BACK_KEY;
      const value = await text({
        input,
        output,
        signal: ended.signal,
        message: messageOf(prompt, ...(prompt.canGoBack ? [promptWords.lineBack] : [])),
        validate: (typed = '') => (goesBack(typed.trim()) ? undefined : problemOf(typed.trim())),
      });
      if (isCancel(value)) return { kind: 'cancelled' };
      const typed = (value ?? '').trim();
      return goesBack(typed) ? { kind: 'back' } : { kind: 'answer', value: typed };
    },
    show: (shown) => void output.write(`${CLEARED}${shown}\n`),
    close: () => {
      input.off('keypress', onKey).off('end', end).off('close', end);
      input.pause();
    },
  };
}

function messageOf({ progress, title, help = [] }: Prompt, ...keys: readonly string[]): string {
  const quiet = [...help, ...keys].map((line) => styleText('dim', line));
  return [progress === undefined ? title : `${progress}: ${title}`, ...quiet].join('\n');
}

function optionOf({ id, label, hint }: Choice): { value: string; label: string; hint?: string } {
  return hint === undefined ? { value: id, label } : { value: id, label, hint };
}

function backOption({ canGoBack }: Prompt): { value: string; label: string }[] {
  return canGoBack ? [{ value: BACK, label: promptWords.back }] : [];
}

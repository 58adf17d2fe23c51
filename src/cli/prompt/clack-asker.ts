import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { isCancel, text } from '@clack/prompts';
import { promptWords } from '../../text/check-words.ts';
import type { Asker, Choice, Prompt, Reply, Selection } from './asker.ts';
import { askList, type ListLine, type ListReply } from './list-prompt.ts';

const BACK = '\u0000back';
const LEAVE = '\u0000leave';
const NONE = '\u0000none';
const UNSURE = '\u0000unsure';
const GUIDE = '\u0000guide';
const BACK_KEY = 't';
/** An empty screen with the cursor on top: what cannot wait stands alone. */
const CLEARED = '\u001b[2J\u001b[H';
/** The same, with what had scrolled away. */
const WIPED = '\u001b[2J\u001b[3J\u001b[H';
const STOP = 'stop';
const GO_ON = 'go-on';

/** Asks with arrow keys and the space bar; redraws while choosing. Loaded only at a terminal. */
export function createClackAsker({ input, output }: { readonly input: Readable; readonly output: Writable }): Asker {
  // The library knows Ctrl-C and Escape. At Ctrl-D and at the end of the input it would wait for ever.
  const ended = new AbortController();
  const end = () => ended.abort();
  let lastKey: string | undefined;
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined) => {
    lastKey = key?.name;
    if (key?.ctrl === true && key.name === 'd') end();
  };
  input.on('keypress', onKey).once('end', end).once('close', end);
  const streams = { input, output, signal: ended.signal };
  /** What was just shown stays above the next question; every other question starts on an empty screen. */
  let isShown = false;

  /** Asks; Escape asks first whether to stop, and otherwise comes back with what was given so far. */
  async function asked<Value, Before>(
    before: Before,
    ask: (before: Before) => Promise<{ readonly reply: Reply<Value>; readonly soFar: Before }>,
  ): Promise<Reply<Value>> {
    for (let given = before; ; ) {
      if (!isShown) output.write(CLEARED);
      isShown = false;
      lastKey = undefined;
      const { reply, soFar } = await ask(given);
      if (reply.kind === 'left') output.write(WIPED);
      if (reply.kind !== 'cancelled' || lastKey !== 'escape') return reply;
      given = soFar;
      output.write(CLEARED);
      lastKey = undefined;
      const lines = [
        { value: GO_ON, label: promptWords.goOnAsking, isButton: true },
        { value: STOP, label: promptWords.stopAsking, isButton: true },
      ];
      const { ended: chosen } = await askList(
        { ...BARE_LIST, message: messageOf({ title: promptWords.stopQuestion }), lines, keys: new Map() },
        streams,
      );
      if (chosen === STOP || (chosen === undefined && lastKey !== 'escape')) return { kind: 'cancelled' };
    }
  }

  function selectionOf({ ended: how, ticked }: ListReply): Reply<Selection> {
    const ending = endingOf(how);
    if (ending !== undefined) return ending;
    return { kind: 'answer', value: { chosen: ticked, unsure: how === UNSURE, wantsGuide: how === GUIDE } };
  }

  return {
    one: (prompt, choices) =>
      asked(undefined, async () => {
        const { ended: how } = await askList(
          {
            ...BARE_LIST,
            message: messageOf(prompt, oneKeys(choices), ...keysFor(prompt)),
            lines: choices.map(({ id, label, hint }) => ({ value: id, label: labelOf(label, hint), isButton: true })),
            // Enter alone never says "nee".
            start: choices.find(({ isUnknown }) => isUnknown === true)?.id,
            keys: new Map([
              ...choices.flatMap(({ id, key }): [string, string][] => (key === undefined ? [] : [[key, id]])),
              ...endingKeys(prompt),
            ]),
          },
          streams,
        );
        const reply: Reply<string> = endingOf(how) ?? { kind: 'answer', value: how ?? '' };
        return { reply, soFar: undefined };
      }),
    some: async (prompt, choices) => {
      let problem: readonly string[] = [];
      let ticked: readonly string[] = [];
      for (;;) {
        let isConflict = false;
        const reply = await asked(ticked, async (before) => {
          const given = await askList(
            {
              ...BARE_LIST,
              message: messageOf(
                { ...prompt, help: [...(prompt.help ?? []), ...problem] },
                promptWords.screenKeys,
                ...keysFor(prompt),
              ),
              lines: listLines(prompt, choices),
              ticked: before,
              keys: new Map([['0', NONE], ...endingKeys(prompt)]),
            },
            streams,
          );
          ticked = choices.map(({ id }) => id).filter((id) => given.ticked.includes(id));
          isConflict = given.ended === NONE && ticked.length > 0;
          return { reply: selectionOf({ ...given, ticked }), soFar: ticked };
        });
        if (!isConflict || reply.kind !== 'answer') return reply;
        problem = [promptWords.conflictingSelection];
      }
    },
    line: (prompt, problemOf) =>
      asked('', async (before) => {
        const goesBack = (typed: string) => prompt.canGoBack && typed.toLowerCase() === BACK_KEY;
        const value = await text({
          ...streams,
          message: messageOf(prompt, ...(prompt.canGoBack ? [promptWords.lineBack] : [])),
          initialValue: before,
          validate: (typed = '') => (goesBack(typed.trim()) ? undefined : problemOf(typed.trim())),
        });
        if (isCancel(value)) return { reply: { kind: 'cancelled' }, soFar: before };
        const typed = (value ?? '').trim();
        return { reply: goesBack(typed) ? { kind: 'back' } : { kind: 'answer', value: typed }, soFar: typed };
      }),
    show: (shown) => {
      output.write(`${isShown ? '' : CLEARED}${shown}\n`);
      isShown = true;
    },
    close: () => {
      input.off('keypress', onKey).off('end', end).off('close', end);
      input.pause();
      // What was asked and ticked does not stay: the outcome stands alone.
      output.write(CLEARED);
    },
  };
}

const BARE_LIST = {
  ticked: [],
  start: undefined,
  nothingTicked: promptWords.nothingTicked,
  more: promptWords.moreLines,
} as const;

function endingOf(how: string | null | undefined): Exclude<Reply<never>, { readonly kind: 'answer' }> | undefined {
  if (how === undefined) return { kind: 'cancelled' };
  if (how === BACK) return { kind: 'back' };
  return how === LEAVE ? { kind: 'left' } : undefined;
}

function listLines({ canBeLed }: Prompt, choices: readonly Choice[]): readonly ListLine[] {
  const button = (value: string, label: string): ListLine => ({ value, label, isButton: true });
  return [
    // The explanation stays on the screen, also where the cursor is not.
    ...choices.map(({ id, label, hint }) => ({ value: id, label: labelOf(label, hint), isButton: false })),
    button(UNSURE, labelOf(promptWords.notSure, promptWords.notSureHint)),
    ...(canBeLed === true ? [button(GUIDE, labelOf(promptWords.whichOne, promptWords.whichOneHint))] : []),
    button(NONE, promptWords.noneOfThese),
  ];
}

function labelOf(label: string, hint: string | undefined): string {
  return hint === undefined ? label : `${label} ${styleText('dim', hint)}`;
}

function messageOf({ progress, title, help = [] }: Omit<Prompt, 'canGoBack'>, ...keys: readonly string[]): string {
  const quiet = [...help, ...keys].map((line) => styleText('dim', line));
  return [progress === undefined ? title : `${progress}: ${title}`, ...quiet].join('\n');
}

function oneKeys(choices: readonly Choice[]): string {
  const keys = choices.flatMap(({ key }) => key ?? []);
  return keys.length === 0 ? promptWords.selectKeys : promptWords.answerKeys(keys);
}

function keysFor({ canGoBack, canLeave }: Prompt): readonly string[] {
  return [...(canGoBack ? [promptWords.backKey] : []), ...(canLeave === true ? [promptWords.leaveKey] : [])];
}

function endingKeys({ canGoBack, canLeave }: Prompt): readonly [string, string][] {
  return [
    ...(canGoBack ? [['left', BACK] as [string, string]] : []),
    ...(canLeave === true ? [['x', LEAVE] as [string, string]] : []),
  ];
}

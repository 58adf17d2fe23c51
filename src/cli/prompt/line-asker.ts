import type { EventEmitter } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { promptWords } from '../../text/check-words.ts';
import type { Asker, Choice, Prompt, Reply, Selection } from './asker.ts';

const CANCELLED = { kind: 'cancelled' } as const;
const BACK = { kind: 'back' } as const;
const BACK_KEY = 't';
const UNKNOWN_KEY = '?';
const GUIDE_KEY = 'w';
const LEAVE_KEY = 'x';
/** Without control characters only empty lines take away what stands on a screen. */
const SCREENFUL = '\n'.repeat(100);

/** Where the plain questions are read from and written to; `interrupts` emits SIGINT on Ctrl-C. */
export interface LineStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly interrupts: EventEmitter;
}

/** Asks in plain numbered lines, from top to bottom, without redrawing: for screen readers and simple terminals. */
export function createLineAsker({ input, output, interrupts }: LineStreams): Asker {
  const reader = createInterface({ input, terminal: false });
  const waitingLines: string[] = [];
  let wake: (() => void) | undefined;
  let ended = false;
  const end = () => {
    ended = true;
    wake?.();
  };
  reader.on('line', (line) => {
    waitingLines.push(line);
    wake?.();
  });
  reader.on('close', end);
  interrupts.on('SIGINT', end);

  const write = (text: string) => void output.write(`${text}\n`);

  async function nextLine(): Promise<string | undefined> {
    output.write(promptWords.linePrompt);
    while (waitingLines.length === 0 && !ended) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    const line = waitingLines.shift();
    write('');
    return line?.trim();
  }

  /** Asks until the line can be used. */
  async function ask<Value>(
    prompt: Prompt,
    lines: readonly string[],
    read: (line: string) => { readonly value: Value } | { readonly problem: string },
  ): Promise<Reply<Value>> {
    write([prompt.progress, prompt.title, ...(prompt.help ?? [])].filter((text) => text !== undefined).join('\n'));
    for (const line of lines) write(`  ${line}`);
    if (prompt.canGoBack) write(`  ${promptWords.lineBack}`);
    if (prompt.canLeave === true) write(`  ${promptWords.lineLeave}`);
    for (;;) {
      const line = await nextLine();
      if (line === undefined) return CANCELLED;
      if (prompt.canGoBack && line.toLowerCase() === BACK_KEY) return BACK;
      if (prompt.canLeave === true && line.toLowerCase() === LEAVE_KEY) {
        write(SCREENFUL);
        return { kind: 'left' };
      }
      const reading = read(line);
      if ('value' in reading) return { kind: 'answer', value: reading.value };
      write(reading.problem);
    }
  }

  return {
    one: (prompt, choices) => {
      const numbered = choices.filter((choice) => choice.isUnknown !== true);
      const unknown = choices.find((choice) => choice.isUnknown === true);
      const lines = [...numberedLines(numbered), ...(unknown === undefined ? [] : [promptWords.lineUnknown])];
      return ask(prompt, [promptWords.lineOne, ...lines], (line) => {
        if (unknown !== undefined && line === UNKNOWN_KEY) return { value: unknown.id };
        const choice = choiceAt(numbered, line) ?? choices.find(({ label }) => startsWithWord(label, line));
        return choice === undefined
          ? { problem: promptWords.lineInvalid(line, numbered.length) }
          : { value: choice.id };
      });
    },
    some: (prompt, choices) =>
      ask(
        prompt,
        [
          promptWords.lineMany,
          ...numberedLines(choices),
          promptWords.lineUnsure,
          ...(prompt.canBeLed === true ? [promptWords.lineWhich] : []),
          promptWords.lineNone,
        ],
        (line) => readSelection(choices, line, prompt.canBeLed === true),
      ),
    line: (prompt, problemOf) =>
      ask(prompt, [], (line) => {
        const problem = problemOf(line);
        return problem === undefined ? { value: line } : { problem };
      }),
    show: write,
    close: () => {
      interrupts.off('SIGINT', end);
      reader.close();
      input.pause();
    },
  };
}

function numberedLines(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ label, hint }, index) => `${index + 1}: ${label}${hint === undefined ? '' : ` (${hint})`}`);
}

function choiceAt(choices: readonly Choice[], line: string): Choice | undefined {
  return /^\d{1,3}$/.test(line) ? choices[Number(line) - 1] : undefined;
}

/** "j" and "ja" stand for "Ja"; for anything longer the whole label is needed. */
function startsWithWord(label: string, line: string): boolean {
  const [text, typed] = [label.toLowerCase(), line.toLowerCase()];
  return typed !== '' && (text === typed || (text.length <= 3 && text.startsWith(typed)));
}

function readSelection(
  choices: readonly Choice[],
  line: string,
  canBeLed: boolean,
): { readonly value: Selection } | { readonly problem: string } {
  const parts = line.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length === 0) return { problem: promptWords.lineEmpty };
  const chosen = new Set<string>();
  let unsure = false;
  let none = false;
  let wantsGuide = false;
  for (const part of parts) {
    const choice = choiceAt(choices, part);
    if (part === UNKNOWN_KEY) unsure = true;
    else if (canBeLed && part.toLowerCase() === GUIDE_KEY) wantsGuide = true;
    else if (part === '0') none = true;
    else if (choice !== undefined) chosen.add(choice.id);
    else return { problem: promptWords.lineInvalid(part, choices.length) };
  }
  if (none && (unsure || wantsGuide || chosen.size > 0)) return { problem: promptWords.conflictingSelection };
  return { value: { chosen: choices.filter(({ id }) => chosen.has(id)).map(({ id }) => id), unsure, wantsGuide } };
}

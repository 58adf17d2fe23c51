import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { Prompt, wrapTextWithPrefix } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
} from '@clack/prompts';

/** A line to choose. A button is never ticked: choosing it answers the list at once. */
export interface ListLine {
  readonly value: string;
  readonly label: string;
  readonly isButton: boolean;
}

/** A list on the screen; nothing in it is chosen beforehand. */
export interface ListQuestion {
  readonly message: string;
  readonly lines: readonly ListLine[];
  /** What was ticked before, when the same list is asked again. */
  readonly ticked: readonly string[];
  /** The line the cursor starts at. */
  readonly start: string | undefined;
  /** Keys that answer at once, with the value they stand for; "left" is the arrow. */
  readonly keys: ReadonlyMap<string, string>;
  /** What is wrong with Enter on a line that is not a button, while nothing is ticked. */
  readonly nothingTicked: string;
  /** Stands where the list goes on beyond the screen. */
  readonly more: string;
}

/** The button or key that ended the list (null: Enter; undefined: broken off), and what was ticked then. */
export interface ListReply {
  readonly ended: string | null | undefined;
  readonly ticked: readonly string[];
}

export interface ListStreams {
  readonly input: Readable;
  readonly output: Writable;
  readonly signal: AbortSignal;
}

const PADDING = 3;
/** What the library puts where the list goes on beyond the screen. */
const MORE = styleText('dim', '...');

/** Shows the list until a button, a key or Enter ends it. */
export async function askList(question: ListQuestion, streams: ListStreams): Promise<ListReply> {
  const { lines, keys } = question;
  const ticked = new Set(question.ticked);
  let cursor = Math.max(
    lines.findIndex(({ value }) => value === question.start),
    0,
  );
  let ended: string | null | undefined;
  const prompt = new Prompt<string>(
    {
      ...streams,
      validate: () => {
        const line = lines[cursor];
        if (line?.isButton === true) ended = line.value;
        else if (ticked.size === 0) return question.nothingTicked;
        else ended = null;
        return undefined;
      },
      render() {
        return drawn(question, cursor, ticked, this.state === 'error' ? this.error : undefined, streams.output);
      },
    },
    false,
  );
  prompt.on('cursor', (action) => {
    if (action === 'up') cursor = (cursor + lines.length - 1) % lines.length;
    if (action === 'down') cursor = (cursor + 1) % lines.length;
  });
  prompt.on('key', (typed, { name }) => {
    const key = name === 'left' ? name : typed?.toLowerCase();
    const meant = key === undefined ? undefined : keys.get(key);
    const line = lines[cursor];
    if (meant !== undefined) end(meant);
    else if (name !== 'space' || line === undefined) return;
    else if (line.isButton) end(line.value);
    else if (!ticked.delete(line.value)) ticked.add(line.value);
  });
  function end(value: string) {
    ended = value;
    prompt.state = 'submit';
  }
  const given = await prompt.prompt();
  return { ended: typeof given === 'symbol' ? undefined : ended, ticked: [...ticked] };
}

function drawn(
  question: ListQuestion,
  cursor: number,
  ticked: ReadonlySet<string>,
  problem: string | undefined,
  output: Writable,
): string {
  const { message, lines } = question;
  const bar = styleText('cyan', S_BAR);
  const head = wrapTextWithPrefix(output, message, `${bar}  `).split('\n');
  const foot = problem === undefined ? [] : [styleText('yellow', problem)];
  const options = limitOptions({
    options: [...lines],
    cursor,
    columnPadding: PADDING,
    // One for the end of the bar, one to spare.
    rowPadding: head.length + foot.length + 2,
    output,
    style: ({ value, label, isButton }, isActive) => {
      if (isButton)
        return `${isActive ? styleText('green', S_RADIO_ACTIVE) : S_RADIO_INACTIVE} ${marked(label, isActive)}`;
      const box = ticked.has(value) ? styleText('green', S_CHECKBOX_SELECTED) : S_CHECKBOX_INACTIVE;
      return `${box} ${marked(label, isActive)}`;
    },
  });
  const body = [...options.map((line) => (line === MORE ? styleText('dim', question.more) : line)), ...foot];
  return [...head, ...body.map((line) => `${bar}  ${line}`), styleText('cyan', S_BAR_END)].join('\n');
}

/** Where the cursor is stands out without colour too. */
function marked(label: string, isActive: boolean): string {
  return isActive ? styleText('bold', `${label} ‹`) : label;
}

import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/cli/prompt/asker.ts';
import { createClackAsker } from '../../src/cli/prompt/clack-asker.ts';

const SPACE = ' ';
const ENTER = '\r';
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CHOICES = [
  { id: 'fever', label: 'Koorts' },
  { id: 'chills', label: 'Rillingen' },
];
const PROMPT = { title: 'Wat heb je?', progress: 'Vraag 1', canGoBack: true };
const ENGLISH = /\b(?:please|press|select|submit|none|cancel|confirm|navigate|option|enter to)\b/i;

/** Presses the keys one after the other, each when the screen had time to follow. */
async function pressed<Value>(keys: readonly string[], ask: (asker: Asker) => Promise<Value>) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  let screen = '';
  output.on('data', (chunk) => {
    screen += String(chunk);
  });
  const asker = createClackAsker({ input, output });
  const reply = ask(asker);
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    input.write(key);
  }
  const value = await reply;
  asker.close();
  const text = stripVTControlCharacters(screen);
  expect(text.match(ENGLISH)).toBeNull();
  return { value, text };
}

describe('the questions with arrow keys', () => {
  it('takes "Geen van deze" in two keys: it stands first', async () => {
    const { value, text } = await pressed([SPACE, ENTER], (asker) => asker.some(PROMPT, CHOICES));
    expect(value).toEqual({ kind: 'answer', value: { chosen: [], unsure: false } });
    expect(text).toContain('Vraag 1');
    expect(text).toContain('Wat heb je?');
  });

  it('takes several, and "niet zeker" beside them', async () => {
    const keys = [DOWN, SPACE, DOWN, SPACE, ENTER];
    expect((await pressed(keys, (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: { chosen: ['fever', 'chills'], unsure: false },
    });
    expect(
      (await pressed([DOWN, SPACE, DOWN, DOWN, SPACE, ENTER], (asker) => asker.some(PROMPT, CHOICES))).value,
    ).toEqual({
      kind: 'answer',
      value: { chosen: ['fever'], unsure: true },
    });
  });

  it('does not take an empty list for "no", and says so in Dutch', async () => {
    const { value, text } = await pressed([ENTER, DOWN, SPACE, ENTER], (asker) => asker.some(PROMPT, CHOICES));
    expect(value).toEqual({ kind: 'answer', value: { chosen: ['fever'], unsure: false } });
    expect(text).toContain('Kies iets');
  });

  it('asks again when "Geen van deze" stands beside a complaint', async () => {
    const keys = [SPACE, DOWN, SPACE, ENTER, ENTER];
    expect((await pressed(keys, (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: { chosen: ['fever'], unsure: false },
    });
  });

  it('goes back from a list, a choice and a line', async () => {
    const last = [DOWN, DOWN, DOWN, DOWN, SPACE, ENTER];
    expect((await pressed(last, (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({ kind: 'back' });
    expect((await pressed([DOWN, DOWN, ENTER], (asker) => asker.one(PROMPT, CHOICES))).value).toEqual({ kind: 'back' });
    expect((await pressed(['t', ENTER], (asker) => asker.line(PROMPT, () => 'fout'))).value).toEqual({ kind: 'back' });
  });

  it('reads one choice and a checked line', async () => {
    expect((await pressed([DOWN, ENTER], (asker) => asker.one(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: 'chills',
    });
    const { value, text } = await pressed(['9', ENTER, '\u007f', '3', '8', ENTER], (asker) =>
      asker.line(PROMPT, (typed) => (typed === '9' ? 'te laag' : undefined)),
    );
    expect(value).toEqual({ kind: 'answer', value: '38' });
    expect(text).toContain('te laag');
  });

  it('leaves an optional line empty', async () => {
    expect((await pressed([ENTER], (asker) => asker.line(PROMPT, () => undefined))).value).toEqual({
      kind: 'answer',
      value: '',
    });
  });

  it.each([
    ['Ctrl-C', CTRL_C],
    ['Ctrl-D', CTRL_D],
  ])('stops at %s', async (_, key) => {
    for (const ask of [
      (asker: Asker) => asker.some(PROMPT, CHOICES),
      (asker: Asker) => asker.one(PROMPT, CHOICES),
      (asker: Asker) => asker.line(PROMPT, () => undefined),
    ]) {
      expect((await pressed([key], (asker) => ask(asker) as Promise<unknown>)).value).toEqual({ kind: 'cancelled' });
    }
  });
});

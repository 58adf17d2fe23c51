import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/cli/prompt/asker.ts';
import { createClackAsker } from '../../src/cli/prompt/clack-asker.ts';

const SPACE = ' ';
const ENTER = '\r';
const DOWN = '\u001b[B';
const UP = '\u001b[A';
const LEFT = '\u001b[D';
const ESCAPE = '\u001b';
const WIPED = '\u001b[2J\u001b[3J\u001b[H';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CHOICES = [
  { id: 'fever', label: 'Koorts' },
  { id: 'chills', label: 'Rillingen' },
];
const YES_NO = [
  { id: 'yes', label: 'Ja', key: 'j' },
  { id: 'no', label: 'Nee', key: 'n' },
  { id: 'unknown', label: 'Weet ik niet', key: '?', isUnknown: true },
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
  let before = '';
  for (const key of keys) {
    await new Promise((resolve) => setTimeout(resolve, key === ESCAPE || before === ESCAPE ? 80 : 15));
    input.write(key);
    before = key;
  }
  const value = await reply;
  asker.close();
  const text = stripVTControlCharacters(screen);
  expect(text.match(ENGLISH)).toBeNull();
  return { value, text, raw: screen };
}

describe('the questions with arrow keys', () => {
  const none = { chosen: [], unsure: false, wantsGuide: false };

  it('takes "Geen van deze" in one key, and it stands last', async () => {
    const { value, text } = await pressed(['0'], (asker) => asker.some(PROMPT, CHOICES));
    expect(value).toEqual({ kind: 'answer', value: none });
    expect(text).toContain('Vraag 1');
    expect(text).toContain('Wat heb je?');
    expect((await pressed([UP, ENTER], (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: none,
    });
  });

  it('takes several, and "niet zeker" beside them', async () => {
    const keys = [SPACE, DOWN, SPACE, ENTER];
    expect((await pressed(keys, (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: { ...none, chosen: ['fever', 'chills'] },
    });
    expect((await pressed([SPACE, DOWN, DOWN, ENTER], (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: { ...none, chosen: ['fever'], unsure: true },
    });
  });

  it('takes "Ik weet niet welke" where it is offered', async () => {
    const keys = [DOWN, DOWN, DOWN, ENTER];
    const led = { ...PROMPT, canBeLed: true };
    expect((await pressed(keys, (asker) => asker.some(led, CHOICES))).value).toEqual({
      kind: 'answer',
      value: { ...none, wantsGuide: true },
    });
    expect((await pressed(keys, (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: none,
    });
  });

  it('never takes Enter for "nee": not on a list, not on one question', async () => {
    const eight = Array.from({ length: 8 }, () => ENTER);
    const { value, text } = await pressed([...eight, SPACE, ENTER], (asker) => asker.some(PROMPT, CHOICES));
    expect(value).toEqual({ kind: 'answer', value: { ...none, chosen: ['fever'] } });
    expect(text).toContain('Kies iets');
    expect((await pressed([ENTER], (asker) => asker.one(PROMPT, YES_NO))).value).toEqual({
      kind: 'answer',
      value: 'unknown',
    });
  });

  it.each([
    ['j', 'yes'],
    ['n', 'no'],
    ['?', 'unknown'],
  ])('takes %s for %s', async (key, value) => {
    expect((await pressed([key], (asker) => asker.one(PROMPT, YES_NO))).value).toEqual({ kind: 'answer', value });
  });

  it('asks again when "Geen van deze" stands beside a complaint, and keeps the complaint', async () => {
    const { value, text } = await pressed([SPACE, '0', ENTER], (asker) => asker.some(PROMPT, CHOICES));
    expect(value).toEqual({ kind: 'answer', value: { ...none, chosen: ['fever'] } });
    expect(text).toContain('past niet bij een klacht');
  });

  it('goes back in one key from a list and a choice, and from a line', async () => {
    expect((await pressed([LEFT], (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({ kind: 'back' });
    expect((await pressed([LEFT], (asker) => asker.one(PROMPT, CHOICES))).value).toEqual({ kind: 'back' });
    expect((await pressed(['t', ENTER], (asker) => asker.line(PROMPT, () => 'fout'))).value).toEqual({ kind: 'back' });
  });

  it('leaves in one key where that is offered, and wipes the screen', async () => {
    const { value, raw } = await pressed(['x'], (asker) => asker.some({ ...PROMPT, canLeave: true }, CHOICES));
    expect(value).toEqual({ kind: 'left' });
    expect(raw.lastIndexOf(WIPED)).toBeGreaterThan(raw.lastIndexOf('Koorts'));
    expect((await pressed(['x', '0'], (asker) => asker.some(PROMPT, CHOICES))).value).toEqual({
      kind: 'answer',
      value: none,
    });
  });

  it('asks at Escape before it stops, and keeps what was ticked', async () => {
    const asks = (keys: readonly string[]) => pressed(keys, (asker) => asker.some(PROMPT, CHOICES));
    expect((await asks([SPACE, ESCAPE, ENTER, ENTER])).value).toEqual({
      kind: 'answer',
      value: { ...none, chosen: ['fever'] },
    });
    expect((await asks([SPACE, ESCAPE, DOWN, ENTER])).value).toEqual({ kind: 'cancelled' });
    expect((await asks([ESCAPE, CTRL_C])).value).toEqual({ kind: 'cancelled' });
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

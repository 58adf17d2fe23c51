import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Asker } from '../../src/cli/prompt/asker.ts';
import { createLineAsker } from '../../src/cli/prompt/line-asker.ts';

const CHOICES = [
  { id: 'fever', label: 'Koorts', hint: '38 of hoger' },
  { id: 'chills', label: 'Rillingen' },
];
const YES_NO = [
  { id: 'no', label: 'Nee' },
  { id: 'yes', label: 'Ja' },
  { id: 'unknown', label: 'Weet ik niet', isUnknown: true },
];
const PROMPT = { title: 'Wat heb je?', progress: 'Vraag 1', canGoBack: true };

/** Types the lines at once, as a fast typist or a pipe would. */
async function typed<Value>(lines: string, ask: (asker: Asker) => Promise<Value>) {
  const input = new PassThrough();
  const output = new PassThrough();
  const interrupts = new EventEmitter();
  const asker = createLineAsker({ input, output, interrupts });
  input.end(lines);
  const value = await ask(asker);
  asker.close();
  expect(interrupts.listenerCount('SIGINT')).toBe(0);
  return { value, written: writtenTo(output) };
}

/** All that is waiting in a stream: from Node 26 on `read` gives one piece at a time. */
function writtenTo(output: PassThrough): string {
  let text = '';
  for (let piece = output.read(); piece !== null; piece = output.read()) text += String(piece);
  return text;
}

describe('the questions in plain lines', () => {
  it.each([
    ['1\n', { kind: 'answer', value: { chosen: ['fever'], unsure: false, wantsGuide: false } }],
    ['2 1\n', { kind: 'answer', value: { chosen: ['fever', 'chills'], unsure: false, wantsGuide: false } }],
    ['1,2\n', { kind: 'answer', value: { chosen: ['fever', 'chills'], unsure: false, wantsGuide: false } }],
    ['0\n', { kind: 'answer', value: { chosen: [], unsure: false, wantsGuide: false } }],
    ['?\n', { kind: 'answer', value: { chosen: [], unsure: true, wantsGuide: false } }],
    ['2 ?\n', { kind: 'answer', value: { chosen: ['chills'], unsure: true, wantsGuide: false } }],
    ['t\n', { kind: 'back' }],
    ['\n3\n0 1\nx\n-1\n1\n', { kind: 'answer', value: { chosen: ['fever'], unsure: false, wantsGuide: false } }],
    ['', { kind: 'cancelled' }],
  ])('reads %o on a list', async (lines, reply) => {
    expect((await typed(lines, (asker) => asker.some(PROMPT, CHOICES))).value).toEqual(reply);
  });

  it.each([
    ['w\n', { kind: 'answer', value: { chosen: [], unsure: false, wantsGuide: true } }],
    ['1 w\n', { kind: 'answer', value: { chosen: ['fever'], unsure: false, wantsGuide: true } }],
    ['0 w\n0\n', { kind: 'answer', value: { chosen: [], unsure: false, wantsGuide: false } }],
    ['x\n', { kind: 'left' }],
  ])('reads %o on a list with a way through the body and a way out', async (lines, reply) => {
    const prompt = { ...PROMPT, canLeave: true, canBeLed: true };
    expect((await typed(lines, (asker) => asker.some(prompt, CHOICES))).value).toEqual(reply);
  });

  it('moves everything off the screen when someone leaves', async () => {
    const { written } = await typed('x\n', (asker) => asker.one({ ...PROMPT, canLeave: true }, YES_NO));
    expect(written.slice(-60)).toBe('\n'.repeat(60));
  });

  it.each([
    ['1\n', { kind: 'answer', value: 'no' }],
    ['2\n', { kind: 'answer', value: 'yes' }],
    ['ja\n', { kind: 'answer', value: 'yes' }],
    ['N\n', { kind: 'answer', value: 'no' }],
    ['?\n', { kind: 'answer', value: 'unknown' }],
    ['T\n', { kind: 'back' }],
    ['3\nmisschien\n\n2\n', { kind: 'answer', value: 'yes' }],
  ])('reads %o on one question', async (lines, reply) => {
    expect((await typed(lines, (asker) => asker.one(PROMPT, YES_NO))).value).toEqual(reply);
  });

  it('repeats what is wrong with a line until it can be used', async () => {
    const { value, written } = await typed('99\n38\n', (asker) =>
      asker.line(PROMPT, (text) => (text === '99' ? 'te hoog' : undefined)),
    );
    expect(value).toEqual({ kind: 'answer', value: '38' });
    expect(written).toContain('te hoog');
  });

  it('takes "t" as text where there is nothing to go back to', async () => {
    const reply = await typed('t\n', (asker) => asker.line({ ...PROMPT, canGoBack: false }, () => undefined));
    expect(reply.value).toEqual({ kind: 'answer', value: 't' });
  });

  it('stops at Ctrl-C', async () => {
    const interrupts = new EventEmitter();
    const asker = createLineAsker({ input: new PassThrough(), output: new PassThrough(), interrupts });
    const reply = asker.one(PROMPT, YES_NO);
    interrupts.emit('SIGINT');
    expect(await reply).toEqual({ kind: 'cancelled' });
    expect(await asker.one(PROMPT, YES_NO)).toEqual({ kind: 'cancelled' });
    asker.close();
  });

  it('writes numbered lines without a control character', async () => {
    const { written } = await typed('0\n', (asker) => asker.some(PROMPT, CHOICES));
    expect(written).toContain('1: Koorts (38 of hoger)\n');
    expect(written).toContain('2: Rillingen\n');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

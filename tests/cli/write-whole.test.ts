import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/cli/screen/write-whole.ts';

/** A stream that answers each call in turn: with an error code, or with how many bytes it takes. */
function stream(answers: readonly (string | number)[]): { readonly written: string[]; readonly write: typeof take } {
  const written: string[] = [];
  let calls = 0;
  const take = (_descriptor: number, bytes: Uint8Array, from: number): number => {
    const answer = answers[calls] ?? bytes.length;
    calls += 1;
    if (typeof answer === 'string') throw Object.assign(new Error(answer), { code: answer });
    const some = bytes.subarray(from, from + answer);
    written.push(Buffer.from(some).toString('utf8'));
    return some.length;
  };
  return { written, write: take };
}

describe('writeWhole', () => {
  it.each([
    ['at once', [], ['regel']],
    ['a few bytes at a time', [2, 2], ['re', 'ge', 'l']],
    ['a slow pipe is waited for', [2, 'EAGAIN', 'EAGAIN'], ['re', 'gel']],
    ['a closed pipe is the end', [2, 'EPIPE'], ['re']],
  ])('%s', (_name, answers, expected) => {
    const { written, write } = stream(answers);
    writeWhole(1, 'regel', write);
    expect(written).toEqual(expected);
  });

  it('throws what the system refuses', () => {
    expect(() => writeWhole(1, 'regel', stream(['ENOSPC']).write)).toThrow('ENOSPC');
  });
});

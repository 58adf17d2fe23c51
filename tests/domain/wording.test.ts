import { describe, expect, it } from 'vitest';
import { type Wording, wordsFor } from '../../src/domain/wording.ts';

describe('the words for a reader', () => {
  it.each<[Wording, string | undefined, string | undefined]>([
    ['same', 'same', 'same'],
    [{ text: 'with', afterLoss: 'without' }, 'with', 'without'],
    [{ text: 'with', afterLoss: null }, 'with', undefined],
  ])('of %j are %s, after a loss %s', (wording, words, afterLoss) => {
    expect(wordsFor(wording, false)).toBe(words);
    expect(wordsFor(wording, true)).toBe(afterLoss);
  });
});

import { describe, expect, it } from 'vitest';
import { averageSentenceLength, sentencesOf, wordCount } from '../../src/content/index.ts';

describe('sentences', () => {
  it('splits after a full stop, a question mark and a closing quote', () => {
    expect(sentencesOf('Bel nu. Kan dat niet? "Bel 112." Wacht niet!')).toEqual([
      'Bel nu.',
      'Kan dat niet?',
      '"Bel 112."',
      'Wacht niet!',
    ]);
  });

  it('does not split after an abbreviation or within a number', () => {
    expect(sentencesOf('Neem bijv. 1.5 liter water, ca. 6 glazen.')).toEqual([
      'Neem bijv. 1.5 liter water, ca. 6 glazen.',
    ]);
  });

  it('counts words, not dashes', () => {
    expect(wordCount('Bel – ook ’s nachts – je verloskundige.')).toBe(6);
  });

  it('averages over sentences', () => {
    expect(averageSentenceLength(['Bel nu. Wacht niet langer dan dit.', 'Rust.'])).toBe(8 / 3);
    expect(averageSentenceLength([])).toBe(0);
  });
});

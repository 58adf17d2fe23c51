import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../src/domain/nearest-word.ts';

const WORDS = ['vaginaal', 'keizersnede', 'kunstverlossing', 'geen', 'graad-1'];

describe('the word that was meant', () => {
  it.each([
    ['a letter too many', 'geeen', 'geen'],
    ['a letter too few', 'vaginal', 'vaginaal'],
    ['another letter', 'geem', 'geen'],
    ['another first letter', 'been', 'geen'],
    ['two neighbours swapped', 'egen', 'geen'],
    ['two neighbours swapped at the end', 'gene', 'geen'],
    ['the beginning of one word', 'keiz', 'keizersnede'],
    ['the beginning in capitals', 'KEI', 'keizersnede'],
    ['a third of the letters wrong', 'kaizarsneda', 'keizersnede'],
    ['the word itself', 'geen', 'geen'],
  ])('%s: %s', (_, text, expected) => {
    expect(nearestWord(text, WORDS)).toBe(expected);
  });

  it.each([
    ['more than a third of the letters wrong', 'kaizarsnada'],
    ['two of four letters wrong', 'gaan'],
    ['as many letters, all others', 'xyzw'],
    ['too short to say', 'ge'],
    ['nothing', ''],
  ])('is none for %s', (_, text) => {
    expect(nearestWord(text, WORDS)).toBeUndefined();
  });

  it.each([
    ['one letter of three wrong, where two begin with the text', 'gra', ['grab', 'grap'], 'grab'],
    ['the nearest where two begin with the text', 'loop', ['loopband', 'lopen', 'loopt'], 'loopt'],
    ['the first of two that are as near', 'bad', ['bal', 'bak'], 'bal'],
    ['a later one that is nearer', 'fietsem', ['fietste', 'fietsen'], 'fietsen'],
    ['whatever the capitals', 'geem', ['GEEN'], 'GEEN'],
    ['not a word that only ends with the text', 'snede', ['keizersnede'], undefined],
    ['not a swap and another letter, in four letters', 'eegm', ['geen'], undefined],
    ['a swap in six letters', 'ebkken', ['bekken'], 'bekken'],
    ['a swap and another letter, in six letters', 'ebkkem', ['bekken'], 'bekken'],
    ['not another letter and a swap, in four letters', 'xene', ['geen'], undefined],
    ['not a letter that only stands one place further', 'loep', ['leip'], undefined],
    ['two letters too few at the beginning, in six letters', 'bekken', ['onbekken'], 'onbekken'],
    ['not two letters too few at the beginning and another letter', 'bekken', ['onbekkem'], undefined],
    ['not a swap of letters that are not neighbours', 'nege', ['gene'], undefined],
  ])('%s', (_, text, words, expected) => {
    expect(nearestWord(text, words)).toBe(expected);
  });

  it('reads any list of words once', () => {
    expect(nearestWord('geem', new Set(WORDS).values())).toBe('geen');
  });
});

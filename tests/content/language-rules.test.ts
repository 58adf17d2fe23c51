import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/content/index.ts';
import { sampleContent, sampleFile } from './sample-content.ts';

function wordsFound(sentence: string): (string | undefined)[] {
  const changes = sampleFile('guide.yaml', ['"Herstel gaat bij iedereen anders."', JSON.stringify(sentence)]);
  return loadContent(sampleContent(changes)).problems.map(({ details }) =>
    'word' in details ? details.word : undefined,
  );
}

describe('words after a loss [H-12]', () => {
  it.each([
    ['Je baby slaapt.', 'baby'],
    ["Baby's huilen.", "Baby's"],
    ['Babyblues gaan over.', 'Babyblues'],
    ['Til je kind niet.', 'kind'],
    ['Je kleintje groeit.', 'kleintje'],
    ['Geef je borstvoeding?', 'borstvoeding'],
    ['Rust tijdens de voeding.', 'tijdens de voeding'],
    ['Een draagdoek is zwaar.', 'draagdoek'],
    ['Gefeliciteerd!', 'Gefeliciteerd'],
  ])('%s', (sentence, word) => {
    expect(wordsFound(sentence)).toEqual([word]);
  });

  it.each([
    'Bel je verloskundige.',
    'Kies eiwitrijke voeding.',
    'De kraamtijd duurt zes weken.',
    'Een kindercoach helpt.',
  ])('leaves alone: %s', (sentence) => {
    expect(wordsFound(sentence)).toEqual([]);
  });

  it('allows such a word where something else is said after a loss', () => {
    const hidden = '{ text: "Til je baby rustig.", afterLoss: hide }';
    const other = '{ text: "Til je baby rustig.", afterLoss: "Til rustig." }';
    const slip = '{ text: "Til rustig.", afterLoss: "Til je baby rustig." }';
    const codes = (text: string): string[] =>
      loadContent(sampleContent(sampleFile('guide.yaml', ['"Herstel gaat bij iedereen anders."', text]))).problems.map(
        ({ path, code }) => `${path} ${code}`,
      );
    expect(codes(hidden)).toEqual([]);
    expect(codes(other)).toEqual([]);
    expect(codes(slip)).toEqual(['notices.0.text.afterLoss word-presumes-baby']);
  });
});

describe('forbidden words', () => {
  it.each([
    ['Dat is veilig.', ['veilig']],
    ['Een veilige houding.', ['veilige']],
    ['Voel je je onveilig?', []],
    ['Bel Veilig Thuis.', []],
    ['Je bent veilig thuis.', ['veilig']],
    ['VEILIG!', ['VEILIG']],
  ])('%s', (sentence, words) => {
    expect(wordsFound(sentence)).toEqual(words);
  });
});

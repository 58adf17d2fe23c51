import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, padTo } from '../../src/render/display-width.ts';
import { keepTogether } from '../../src/render/keep-together.ts';
import { piece } from '../../src/render/terminal/line.ts';
import { wrapLine, wrapWords } from '../../src/render/terminal/wrap-line.ts';

const wrapped = (text: string, width: number): string[] =>
  wrapLine([piece(keepTogether(text))], width).map((line) => line.map((part) => part.text).join(''));

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['bekkenbodem', 11],
    ['coördinatie', 11],
    ['coo\u0308rdinatie', 11],
    ['€ 35', 4],
    ['日本', 4],
    ['👶', 2],
    ['━●▸', 3],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('pads by columns, not by characters', () => {
    expect(padTo('日', 4)).toBe('日  ');
    expect(padTo('35', 4, 'right')).toBe('  35');
  });
});

describe('keepTogether', () => {
  it.each([
    ['op 1 maart 2024.', 'op 1\u00a0maart\u00a02024.'],
    ['na 6 weken', 'na 6\u00a0weken'],
    ['20 tot 55 %', '20 tot 55\u00a0%'],
    ['fase 3 van 4', 'fase\u00a03 van 4'],
    ['bel 0800 0113', 'bel\u00a00800\u00a00113'],
    ['bel 030 123 45 67', 'bel\u00a0030\u00a0123\u00a045\u00a067'],
    ['3 weekenden', '3 weekenden'],
    ['zonder cijfers', 'zonder cijfers'],
  ])('%j', (text, expected) => {
    expect(keepTogether(text)).toBe(expected);
  });
});

describe('wrapLine', () => {
  it('breaks between words', () => {
    expect(wrapped('Rust veel en lig plat op bed', 12)).toEqual(['Rust veel en', 'lig plat op', 'bed']);
  });

  it('keeps a date on one line', () => {
    expect(wrapped('Vanaf nu tot 1 maart 2024 mag het', 18)).toEqual(['Vanaf nu tot', '1 maart 2024 mag', 'het']);
  });

  it('breaks a date only where it cannot fit', () => {
    expect(wrapped('op 1 september 2024', 12)).toEqual(['op', '1 september', '2024']);
  });

  it('cuts a word that is longer than the line', () => {
    expect(wrapped('bekkenbodemfysiotherapeut', 10)).toEqual(['bekkenbode', 'mfysiother', 'apeut']);
  });

  it('cuts an address at its signs', () => {
    expect(wrapped('www.voorbeeld.nl/herstel/litteken', 18)).toEqual(['www.voorbeeld.nl/', 'herstel/litteken']);
  });

  it('keeps a note with its word', () => {
    const line = wrapLine([piece('Rust nu veel'), piece('\u00a0[1,2]', 'quiet')], 14);
    expect(line.map((parts) => parts.map((part) => part.text).join(''))).toEqual(['Rust nu', 'veel [1,2]']);
  });

  it('counts wide characters as two columns', () => {
    expect(wrapped('日本語の', 4)).toEqual(['日本', '語の']);
  });

  it('gives no line for no text', () => {
    expect(wrapped('   ', 10)).toEqual([]);
  });
});

it('gives the same lines the quick way and the thorough way', () => {
  const text = fc.array(fc.constantFrom('a', 'bb', 'litteken', '1\u00a0maart', 'é', '(x)'), { maxLength: 30 });
  const parts = fc.array(fc.tuple(text, fc.constantFrom('plain', 'strong', 'quiet')), { maxLength: 4 });
  fc.assert(
    fc.property(parts, fc.integer({ min: 8, max: 40 }), fc.constantFrom('', ' '), (runs, width, glue) => {
      const pieces = runs.map(([words, ink], index) =>
        piece((index === 0 ? '' : glue) + words.join(' '), ink as 'plain'),
      );
      const texts = (lines: ReturnType<typeof wrapLine>): string[] =>
        lines.map((line) => line.map((part) => part.text).join(''));
      expect(texts(wrapLine(pieces, width))).toEqual(texts(wrapWords(pieces, width)));
    }),
  );
});

it('starts and ends no line with a space, wherever the spaces stand', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'bb', '. ', ' ', '▸'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.integer({ min: 6, max: 30 }), (texts, width) => {
      const inks = ['plain', 'strong'] as const;
      const lines = wrapLine(
        texts.map((part, index) => piece(part, inks[index % 2] ?? 'plain')),
        width,
      ).map((line) => line.map((part) => part.text).join(''));
      expect(lines.filter((line) => line !== line.trim())).toEqual([]);
    }),
  );
});

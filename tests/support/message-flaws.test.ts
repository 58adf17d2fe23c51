import { describe, expect, it } from 'vitest';
import { messageFlaws } from './message-flaws.ts';

describe('messageFlaws', () => {
  it.each([
    'De optie --bevalen ken ik niet. Bedoelde je --bevallen?\nAlle opties zie je met --help.\n',
    'Hier staat een woord te veel: herstel plan the :\n',
    '--type "undefined error" ken ik niet.\nKies uit: vaginaal, keizersnede.\n',
  ])('has nothing against %j', (message) => {
    expect(messageFlaws(message)).toEqual([]);
  });

  it.each([
    ['', ['empty', 'no Dutch', 'no line end']],
    ['Dit kan niet.', ['no line end']],
    ['Dit kan niet.\n\n', ['no line end']],
    ['Dit kan niet:\n', ['an end in the middle']],
    ['Dit kan niet: undefined.\n', ['a raw value']],
    ['Dit kan niet: [object Object].\n', ['a raw value']],
    ['Dit kan niet.\n    at run (/x/y.js:1:2)\n', ['a stack trace']],
    ['Dit kan niet: Unexpected token.\n', ['English']],
    ['Lukt best.\n', ['no Dutch']],
    ['Dit "\u001b[2J" kan niet.\n', ['control characters']],
    ['a.yaml:1:1  hier hoort een getal, er staat een getal\n', ['the same expected and found']],
    ['a.yaml:1:1  er klopt iets niet (nieuw)\n', ['a code without a sentence']],
    [`Dit kan niet: ${'a'.repeat(5_000)}.\n`, ['endless lines']],
  ])('sees what is wrong with %j', (message, flaws) => {
    expect(messageFlaws(message)).toEqual(flaws);
  });
});

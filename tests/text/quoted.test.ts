import { describe, expect, it } from 'vitest';
import { harmless, quoted, shortened } from '../../src/text/quoted.ts';

describe('harmless', () => {
  it.each([
    ['gewoon, met ë en €', 'gewoon, met ë en €'],
    ['een\r\ntwee\tdrie', 'een twee drie'],
    ['\u001b[1;31mrood\u001b[0m', 'rood'],
    ['\u009b31mrood', 'rood'],
    ['\u001b]0;titel\u0007tekst', 'tekst'],
    ['\u001b]8;;https://x.example\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001bPgeheim\u001b\\tekst', 'tekst'],
    ['a\u0000b\u0008c\u007fd', 'abcd'],
    ['\u202egedraaid\u202c', 'gedraaid'],
    ['on\u200bzicht\u00adbaar\ufeff', 'onzichtbaar'],
    ['half \ud800', 'half \ufffd'],
    ['👶 blijft', '👶 blijft'],
  ])('%j becomes %j', (text, expected) => {
    expect(harmless(text)).toBe(expected);
  });
});

describe('shortened', () => {
  it.each([
    ['kort', 4, 'kort'],
    ['langer', 4, 'lang…'],
    ['👶👶👶', 2, '👶👶…'],
    ['👶👶', 2, '👶👶'],
  ])('%j to %i characters is %j', (text, most, expected) => {
    expect(shortened(text, most)).toBe(expected);
  });
});

describe('quoted', () => {
  it.each([
    ['3b', '"3b"'],
    ['', '""'],
    ['een\nregel', '"een regel"'],
    ['\u001b[2Jwis', '"\ufffd[2Jwis"'],
    ['\u202eom\u200bgekeerd', '"\ufffdom\ufffdgekeerd"'],
    ['x'.repeat(61), `"${'x'.repeat(60)}…"`],
  ])('%j is %j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

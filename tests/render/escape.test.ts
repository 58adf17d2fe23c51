import { describe, expect, it } from 'vitest';
import {
  cleanText,
  escapeHtml,
  escapeMarkdown,
  escapeMarkdownLineStart,
  safeHref,
  telHref,
} from '../../src/render/escape.ts';

describe('cleanText', () => {
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
    expect(cleanText(text)).toBe(expected);
  });
});

describe('escapeHtml', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['&amp;', '&amp;amp;'],
    ['\u0001x\uffff', 'x\ufffd'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['[a](b) <c>', '\\[a\\](b) \\<c\\>'],
    ['&amp; & co', '\\&amp; & co'],
    ['http://x.nl', 'http\\://x.nl'],
    ['www.x.nl', 'www\\.x.nl'],
    ['a@x.nl', 'a\\@x.nl'],
    ['back\\slash', 'back\\\\slash'],
  ])('%j becomes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('escapeMarkdownLineStart', () => {
  it.each([
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['===', '\\==='],
    ['1. a', '1\\. a'],
    ['12) a', '12\\) a'],
    ['1.5 liter', '1.5 liter'],
    ['gewoon', 'gewoon'],
  ])('%j becomes %j', (line, expected) => {
    expect(escapeMarkdownLineStart(line)).toBe(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.113.nl', 'https://www.113.nl'],
    ['mailto:a@x.nl', 'mailto:a@x.nl'],
    ['tel:112', 'tel:112'],
    ['javascript:alert(1)', undefined],
    [' java\nscript:alert(1)', undefined],
    ['JAVASCRIPT:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//x.example', undefined],
    ['vbscript:x', undefined],
  ])('%j is %j', (href, expected) => {
    expect(safeHref(href)).toBe(expected);
  });

  it.each([
    ['0800-0113', 'tel:08000113'],
    ['+31 30 123', 'tel:+3130123'],
    ['112"><script>', 'tel:112'],
    ['geen', undefined],
  ])('dials %j as %j', (number, expected) => {
    expect(telHref(number)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeMarkdown, escapeMarkdownLineStart, safeHref, telHref } from '../../src/render/escape.ts';

describe('escapeHtml [H-17]', () => {
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

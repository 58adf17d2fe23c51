import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { renderTerminal } from '../../src/render/terminal/terminal.ts';
import { hostileDocument } from '../support/hostile-document.ts';
import { sampleDocument } from '../support/sample-document.ts';

const WIDTHS = [40, 60, 80, 100, 120];
const linesOf = (text: string): string[] => text.split('\n');

describe.each(WIDTHS)('at %i columns', (width) => {
  it('looks as agreed', async () => {
    const text = renderTerminal(sampleDocument, { width, color: false, plain: false });
    await expect(text).toMatchFileSnapshot(`../golden/render/terminal-${width}.txt`);
  });

  it('reads as agreed without drawing characters', async () => {
    const text = renderTerminal(sampleDocument, { width, color: false, plain: true });
    await expect(text).toMatchFileSnapshot(`../golden/render/terminal-plain-${width}.txt`);
  });

  it.each([
    [false, false],
    [false, true],
  ])('keeps every line within the width (color %s, plain %s)', (color, plain) => {
    for (const document of [sampleDocument, hostileDocument]) {
      const tooWide = linesOf(renderTerminal(document, { width, color, plain })).filter(
        (line) => displayWidth(line) > width,
      );
      expect(tooWide).toEqual([]);
    }
  });

  it('has no escape sequence or control character without colour', () => {
    for (const document of [sampleDocument, hostileDocument]) {
      for (const plain of [false, true]) {
        const text = renderTerminal(document, { width, color: false, plain });
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    }
  });

  it('has nothing but letters, digits and ASCII in plain mode', () => {
    for (const document of [sampleDocument, hostileDocument]) {
      const text = renderTerminal(document, { width, color: false, plain: true });
      expect(text.match(/[^\n\x20-\x7e\p{L}\p{M}\p{N}]/gu) ?? []).toEqual([]);
    }
  });
});

it('draws the same with colour and without', () => {
  const drawn = renderTerminal(sampleDocument, { width: 80, color: false, plain: false });
  const colored = renderTerminal(sampleDocument, { width: 80, color: true, plain: false });
  // Only commands look different: coloured instead of between backticks.
  const withoutColor = colored.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '');
  expect(withoutColor.includes(String.fromCharCode(27))).toBe(false);
  expect(withoutColor.replaceAll(/\s+/g, ' ')).toBe(drawn.replaceAll('`', '').replaceAll(/\s+/g, ' '));
});

it('passes on only colour sequences, whatever the document holds', () => {
  const colored = renderTerminal(hostileDocument, { width: 80, color: true, plain: false });
  const rest = colored.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d{1,2}m`, 'g'), '').replaceAll('\n', '');
  expect(rest).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it('has no space at the end of a line', () => {
  const text = renderTerminal(sampleDocument, { width: 80, color: false, plain: false });
  expect(linesOf(text).filter((line) => line.endsWith(' '))).toEqual([]);
});

it('never breaks a telephone number, a date or a count', () => {
  for (let width = 40; width <= 120; width += 1) {
    const text = renderTerminal(sampleDocument, { width, color: false, plain: false });
    expect(text).toContain('0800 0113');
    expect(text).toContain('24 mei 2024');
    expect(text).not.toMatch(/\d\n\s*(?:weken|dagen|maart)/);
  }
});

it('survives any width and an empty document', () => {
  const empty = { title: '', subtitle: '', blocks: [], sources: [], closing: [] };
  expect(renderTerminal(empty, { width: 80, color: false, plain: false })).toBe('');
  for (const width of [0, 1, 24, 39, 500]) {
    const text = renderTerminal(sampleDocument, { width, color: false, plain: false });
    expect(Math.max(...linesOf(text).map(displayWidth))).toBeLessThanOrEqual(Math.min(104, Math.max(24, width)));
  }
});

it('always ends with the sources and the intended use', () => {
  for (const plain of [false, true]) {
    const text = renderTerminal(sampleDocument, { width: 80, color: false, plain });
    expect(text).toContain('Voorbeeldziekenhuis: Herstel van littekens (2021)');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('geen medisch hulpmiddel');
  }
});

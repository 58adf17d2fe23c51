import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, TimelineRow } from '../../src/document/document.ts';
import { renderTerminal } from '../../src/render/terminal/terminal.ts';

const GENERAL = [0, 14, 28, 42, 92, 184, 275];
const TOTAL_RUPTURE = [0, 5, 28, 122];

function rowOf(title: string, starts: readonly number[], day: number): TimelineRow {
  return {
    title,
    segments: starts.map((from, index) => {
      const until = starts[index + 1] ?? null;
      const state = day < from ? 'ahead' : until !== null && day >= until ? 'passed' : 'current';
      return { title: `Fase ${index + 1}`, from, until, when: 'datum', state };
    }),
  };
}

function drawn(day: number, width: number, tracks: readonly (readonly number[])[], compact = true): string[] {
  const timeline: Block = {
    type: 'timeline',
    title: 'Tijdlijn',
    description: '',
    compact,
    rows: tracks.map((starts, index) => rowOf(`Rij ${index + 1}`, starts, day)),
    here: day,
    hereLabel: 'hier',
  };
  const document: Document = { title: '', subtitle: '', blocks: [timeline], sources: [], closing: [] };
  return renderTerminal(document, { width, color: false, plain: false }).split('\n');
}

const barsIn = (lines: readonly string[]): string[] =>
  lines.filter((line) => /^[ ━─●▸]+$/.test(line) && /[━─●]/.test(line));

/** The number, from 1, of the drawn segment in which the mark stands. */
function markedSegment(bar: string): number {
  const segments = bar.trim().split(' ');
  return segments.findIndex((segment) => segment.includes('●')) + 1;
}

const currentOf = (starts: readonly number[], day: number): number => starts.filter((from) => from <= day).length;

describe('the mark of today', () => {
  it.each([
    [13, 100, [GENERAL], [1]],
    [122, 80, [TOTAL_RUPTURE, GENERAL], [4, 5]],
    [0, 40, [TOTAL_RUPTURE, GENERAL], [1, 1]],
    [800, 120, [TOTAL_RUPTURE, GENERAL], [4, 7]],
  ])('on day %i at %i columns stands in the phase of that day', (day, width, tracks, expected) => {
    expect(barsIn(drawn(day, width, tracks)).map(markedSegment)).toEqual(expected);
  });

  it('stands once in each row, in the current segment, on every day and at every width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 40, max: 120 }), (day, width) => {
        const tracks = [TOTAL_RUPTURE, GENERAL];
        const bars = barsIn(drawn(day, width, tracks));
        expect(bars.map((bar) => bar.split('●').length - 1)).toEqual([1, 1]);
        expect(bars.map((bar) => bar.trim().split(' ').length)).toEqual([4, 7]);
        expect(bars.map(markedSegment)).toEqual(tracks.map((starts) => currentOf(starts, day)));
        // Today is one column, and the arrow of an open end stays.
        expect(bars[0]?.indexOf('●')).toBe(bars[1]?.indexOf('●'));
        expect(bars.map((bar) => bar.endsWith('▸'))).toEqual([true, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it('stands right above the words that explain it', () => {
    for (const day of [0, 13, 122, 300]) {
      const lines = drawn(day, 80, [TOTAL_RUPTURE, GENERAL]);
      const mark = barsIn(lines).at(-1)?.indexOf('●');
      expect(lines.find((line) => line.includes('▲'))?.indexOf('▲')).toBe(mark);
    }
  });

  it('is heavy before the mark and light after it', () => {
    const [bar = ''] = barsIn(drawn(60, 80, [GENERAL]));
    expect(bar.trim()).toMatch(/^[━ ]+●[─ ]+▸$/);
  });
});

it('says in plain words where you are, once', () => {
  const timeline: Block = {
    type: 'timeline',
    title: 'Je tijdlijn',
    description: 'Rij: Fase 1 (datum).',
    compact: true,
    rows: [rowOf('Na een totaalruptuur', TOTAL_RUPTURE, 30), rowOf('Algemene tijdlijn', GENERAL, 30)],
    here: 30,
    hereLabel: 'je bent hier',
  };
  const document: Document = { title: '', subtitle: '', blocks: [timeline], sources: [], closing: [] };
  expect(renderTerminal(document, { width: 80, color: false, plain: true })).toBe(
    [
      'Je tijdlijn',
      'Na een totaalruptuur: fase 3 van 4, Fase 3, datum.',
      'Algemene tijdlijn: fase 3 van 7, Fase 3, datum.',
      '',
    ].join('\n'),
  );
});

import { describe, expect, it } from 'vitest';
import { holeIn, isShadowed, turnsIn, uncovered } from '../../src/content/window-cover.ts';
import { type Offset, parseOffset } from '../../src/domain/offset.ts';

function offset(text: string): Offset {
  const parsed = parseOffset(text);
  if (parsed === undefined) throw new Error(`${text} is no offset`);
  return parsed;
}

function window(from: string, until: string): { from: Offset; until: Offset | null } {
  return { from: offset(from), until: until === 'open' ? null : offset(until) };
}

describe('uncovered', () => {
  it('finds nothing when windows meet or overlap, in any order', () => {
    expect(uncovered(window('0d', 'open'), [window('6w', 'open'), window('0d', '6w')])).toBeUndefined();
    expect(uncovered(window('1w', '3m'), [window('0d', '4w'), window('2w', '4m')])).toBeUndefined();
  });

  it('finds the hole between two windows, before the first and after the last', () => {
    expect(uncovered(window('0d', 'open'), [window('0d', '6w'), window('7w', 'open')])).toEqual(window('6w', '7w'));
    expect(uncovered(window('0d', '6w'), [window('1d', '6w')])).toEqual(window('0d', '1d'));
    expect(uncovered(window('0d', 'open'), [window('0d', '6w')])).toEqual(window('6w', 'open'));
  });

  it('counts a seam that depends on the delivery date as a hole: 13 weeks can end before 3 months', () => {
    expect(uncovered(window('0d', 'open'), [window('0d', '13w'), window('3m', 'open')])).toEqual(window('13w', '3m'));
  });
});

describe('holeIn', () => {
  it('looks at every kind of delivery', () => {
    const hole = holeIn({}, [{ modes: ['vaginal', 'instrumental'] }, { modes: ['caesarean'], afterLoss: false }]);
    expect(hole?.delivery).toEqual({ mode: 'caesarean', tear: 'none', afterLoss: true });
  });

  it('looks only inside the outer scope', () => {
    expect(holeIn({ modes: ['vaginal'], until: offset('6w') }, [{ modes: ['vaginal'] }])).toBeUndefined();
  });
});

describe('isShadowed', () => {
  it('sees a scope that those before it cover together', () => {
    const scopes = [{ until: offset('6w') }, { from: offset('6w') }, { modes: ['caesarean'] as const }];
    expect(isShadowed({}, scopes, 1)).toBe(false);
    expect(isShadowed({}, scopes, 2)).toBe(true);
  });

  it('sees a scope that lies outside the outer one', () => {
    expect(isShadowed({ modes: ['vaginal'] }, [{ modes: ['caesarean'] }], 0)).toBe(true);
    expect(isShadowed({ until: offset('6w') }, [{ from: offset('6w') }], 0)).toBe(true);
  });
});

describe('turnsIn', () => {
  it('names the scope before and after each change of who decides, for any delivery', () => {
    expect(turnsIn({}, [{ until: offset('6w') }, { until: offset('12w') }, {}])).toEqual([
      { at: offset('6w'), before: 0, after: 1 },
      { at: offset('12w'), before: 1, after: 2 },
    ]);
    const scopes = [{ modes: ['caesarean'] as const, until: offset('6w') }, { until: offset('12w') }, {}];
    expect(turnsIn({}, scopes)).toEqual([
      { at: offset('12w'), before: 1, after: 2 },
      { at: offset('6w'), before: 0, after: 1 },
    ]);
    expect(turnsIn({ modes: ['vaginal'] }, scopes)).toEqual([{ at: offset('12w'), before: 1, after: 2 }]);
  });

  it('sees nothing where one delivery has one scope, and nothing outside the outer one', () => {
    expect(turnsIn({}, [{ modes: ['caesarean'] }, {}])).toEqual([]);
    expect(turnsIn({ until: offset('6w') }, [{ until: offset('6w') }, {}])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/content/offset-order.ts';
import { dayNumberOfIso, type IsoDate, isoDateOf, parseIsoDate } from '../../src/domain/calendar.ts';
import { addOffset, parseOffset, spanOf } from '../../src/domain/offset.ts';

function offset(text: string): { days: number; months: number } {
  const read = parseOffset(text);
  if (read === undefined) throw new Error(`not an offset in a test: ${text}`);
  return read;
}

const day = (text: string): number => dayNumberOfIso(parseIsoDate(text) as IsoDate);

describe('reading an offset', () => {
  it.each([
    ['0d', { days: 0, months: 0 }],
    ['4d', { days: 4, months: 0 }],
    ['2w', { days: 14, months: 0 }],
    ['3m', { days: 0, months: 3 }],
    ['0m', { days: 0, months: 0 }],
    ['10d', { days: 10, months: 0 }],
    ['9999d', { days: 9999, months: 0 }],
  ])('%s', (text, expected) => {
    expect(parseOffset(text)).toEqual(expected);
  });

  it.each(['', '4', 'd', '-1d', '1.5w', '04d', '2 w', '3j', '2W', '99999d', 'x4d', '4dx', '0', '00d', '10000d'])(
    'refuses "%s"',
    (text) => {
      expect(parseOffset(text)).toBeUndefined();
    },
  );
});

describe('adding an offset', () => {
  it.each([
    ['2024-03-01', '4d', '2024-03-05'],
    ['2024-03-01', '6w', '2024-04-12'],
    ['2024-03-01', '3m', '2024-06-01'],
    ['2024-08-31', '6m', '2025-03-01'],
    ['2024-02-29', '12m', '2025-03-01'],
  ])('%s + %s = %s', (from, text, expected) => {
    expect(isoDateOf(addOffset(day(from), offset(text)))).toBe(expected);
  });
});

describe('the order of two offsets', () => {
  it.each([
    ['6w', '3m', 'before'],
    ['12w', '3m', 'before'],
    ['13w', '3m', 'depends'],
    ['4w', '1m', 'depends'],
    ['5w', '1m', 'after'],
    ['4m', '16w', 'after'],
    ['7d', '1w', 'same'],
    ['6m', '26w', 'depends'],
    ['9m', '12m', 'before'],
    ['5w', '6w', 'before'],
    ['6w', '5w', 'after'],
    ['12m', '9m', 'after'],
    ['364d', '12m', 'before'],
    ['365d', '12m', 'depends'],
    ['366d', '12m', 'depends'],
    ['12m', '366d', 'depends'],
    ['367d', '12m', 'after'],
  ])('%s against %s: %s', (left, right, expected) => {
    expect(orderOf(offset(left), offset(right))).toBe(expected);
  });

  it.each([
    ['1m', 28, 31],
    ['3m', 89, 92],
    ['4m', 120, 123],
    ['6m', 181, 184],
    ['12m', 365, 366],
    ['0d', 0, 0],
    ['5w', 35, 35],
  ])('%s takes %i to %i days', (text, shortest, longest) => {
    expect(spanOf(offset(text))).toEqual({ shortest, longest });
  });
});

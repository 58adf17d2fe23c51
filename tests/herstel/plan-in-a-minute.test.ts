import { describe, expect, it } from 'vitest';
import { alarmSigns } from '../../src/check/alarm-signs.ts';
import { callsToday } from '../../src/check/calls-today.ts';
import { dayNumberOfIso, type IsoDate, isoDateOf } from '../../src/domain/calendar.ts';
import { type Delivery, isTotalRupture, MODES, TEARS } from '../../src/domain/delivery.ts';
import { mostLines, planInAMinute } from '../../src/herstel/plan-in-a-minute.ts';
import { layDocument } from '../../src/render/terminal/lay-document.ts';
import { wordsOnLines } from '../../src/render/terminal/words-on-lines.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const BORN = '2024-03-01';
const ASSUMED = ['mode', 'tear'] as const;
const guide = shippedGuide();

const KINDS = MODES.flatMap((mode) =>
  TEARS.filter((tear) => mode !== 'caesarean' || !isTotalRupture(tear)).flatMap((tear) =>
    [false, true].map((afterLoss) => ({ mode, tear, afterLoss })),
  ),
);

const EVERY_DAY = [
  'vaginal none false',
  'vaginal 3b false',
  'instrumental unknown true',
  'instrumental 2 true',
  'caesarean episiotomy true',
];

function dayAfter(days: number): IsoDate {
  return isoDateOf(dayNumberOfIso(delivery(BORN).deliveredOn) + days);
}

function linesOn(of: Delivery, today: IsoDate, width: number): string[] {
  const plan = planFor(of, today, { guide });
  const situation = { delivery: of, today, assumed: ASSUMED };
  const document = planInAMinute(plan, guide, situation, { conditions: {} }, width);
  return wordsOnLines(layDocument(document, { width, color: false, plain: false }))
    .trimEnd()
    .split('\n');
}

describe('the plan in a minute', () => {
  it.each([
    [120, 48],
    [80, 48],
    [60, 69],
    [40, 90],
    [24, 90],
  ])('is at most so long: %i columns, %i lines', (width, lines) => {
    expect(mostLines(width)).toBe(lines);
  });

  // Two widths, told by what is too long, which should be nothing. Every day for the kinds with the most to say; for the
  // others, with the same tracks, every fourth day.
  it.each(KINDS)('fits on the screen, up to day 500: %j', (kind) => {
    const of = delivery(BORN, kind);
    const step = EVERY_DAY.includes(`${kind.mode} ${kind.tear} ${kind.afterLoss}`) ? 1 : 4;
    const tooLong: string[] = [];
    for (let day = 0; day <= 500; day += step) {
      for (const width of [80, 40]) {
        const { length } = linesOn(of, dayAfter(day), width);
        if (length > mostLines(width)) tooLong.push(`day ${day}, ${width} columns: ${length} lines`);
      }
    }
    expect(tooLong).toEqual([]);
  });

  it.each(KINDS)('fits before the birth and years later: %j', (kind) => {
    const of = delivery(BORN, kind);
    for (const day of [-290, -100, -1, 800, 1500, 4000]) {
      for (const width of [80, 60, 40]) {
        expect(linesOn(of, dayAfter(day), width).length, `day ${day}`).toBeLessThanOrEqual(mostLines(width));
      }
    }
  });

  // Whom to call is known before anything is read on: in the first twelve lines, whenever it is.
  it.each(KINDS)('says whom to call in the first lines: %j', (kind) => {
    const of = delivery(BORN, kind);
    for (const day of [-200, -1, 0, 3, 10, 11, 42, 43, 84, 85, 200, 365, 366, 3000]) {
      const first = linesOn(of, dayAfter(day), 80).slice(0, 12).join(' ');
      expect(first).toContain('Bel nu 112:');
      expect(first).toContain('Bel nu 113 of 0800-0113');
      expect(first).toMatch(/Iets anders mis\? Bel (je|de|nu) /);
    }
  });

  it('says every alarm sign of the day, whatever else falls off', () => {
    for (const kind of KINDS) {
      const of = delivery(BORN, kind);
      for (const day of [0, 3, 20, 42, 50, 400]) {
        const today = dayAfter(day);
        const { first, groups } = callsToday(guide.questionnaire, of, today);
        const said = [...first, ...groups].flatMap(({ signs }) => signs.flatMap(({ signals }) => signals));
        const asked = alarmSigns(guide.questionnaire, of, today).flatMap(({ signals }) => signals);
        expect([...said].sort()).toEqual([...asked].sort());
      }
    }
  });

  it.each([
    [80, '2024-03-04'],
    [40, '2024-04-12'],
  ])('keeps what weighs most, at %i columns on %s', (width, today) => {
    const of = delivery(BORN, { tear: '3b' });
    const plan = planFor(of, today, { guide });
    const text = linesOn(of, plan.today, width).join(' ').replace(/\s+/g, ' ');
    const exercise = plan.advice.do.find(({ statement }) => statement.activity !== undefined && statement.weight >= 60);
    const stays = [...plan.advice.do.slice(0, 2), ...(exercise === undefined ? [] : [exercise])];
    expect(stays.length).toBeGreaterThan(1);
    for (const { statement } of stays) {
      const said = typeof statement.text === 'string' ? statement.text : statement.text.text;
      // A missing condition may stand in front.
      expect(text.toLowerCase()).toContain(said.toLowerCase());
    }
  });
});

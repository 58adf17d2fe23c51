import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import { MODES, TEARS } from '../../src/domain/delivery.ts';
import { renderPlanIcs } from '../../src/render/ics/plan-ics.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { SIX_SHEETS } from '../support/sheet-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const guide = shippedGuide();
const torn = delivery('2024-03-01', { tear: '3b' });

/** A calendar as it is written, its folded lines joined. */
function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}

function valuesOf(text: string, property: string): string[] {
  return [...unfolded(text).matchAll(new RegExp(`^${property}[^:\\r\\n]*:(.*)\\r$`, 'gm'))].map(
    ([, value = '']) => value,
  );
}

/** "2024-04-12 · Fase · Herstel: nieuwe fase, zie plan · general-guided-training", a line each. */
function inShort(text: string): string {
  const categories = valuesOf(text, 'CATEGORIES').map((value) => value.split(',')[1] ?? '');
  const titles = valuesOf(text, 'SUMMARY').map((title) => title.replaceAll('\\', ''));
  const ids = valuesOf(text, 'UID').map((uid) => uid.replace(/^[^.]*\.|@.*$/g, ''));
  return valuesOf(text, 'DTSTART')
    .map((date, index) => {
      const day = date.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
      return `${day} · ${categories[index]} · ${titles[index]} · ${ids[index]}\n`;
    })
    .join('');
}

function nextOf(of: typeof torn, day: number): string {
  return renderPlanIcs(planFor(of, isoDateOf(dayNumberOfIso(of.deliveredOn) + day)), guide);
}

describe('the calendar of what comes next', () => {
  it('reads as agreed', async () => {
    const calendars = SIX_SHEETS.map(({ name, of, day }) => `${name}\n${inShort(nextOf(of, day))}`);
    await expect(calendars.join('\n')).toMatchFileSnapshot('../golden/calendar.txt');
  });

  it('has at most eight events, at least four in the first months, and none that is past', () => {
    for (const mode of MODES) {
      for (const tear of mode === 'caesarean' ? (['none'] as const) : TEARS) {
        for (let day = -40; day <= 500; day += 4) {
          const of = delivery('2024-03-01', { mode, tear });
          const dates = valuesOf(nextOf(of, day), 'DTSTART');
          const today = isoDateOf(dayNumberOfIso(of.deliveredOn) + day).replaceAll('-', '');
          const what = `${mode} ${tear} day ${day}`;
          expect(dates.length, what).toBeLessThanOrEqual(8);
          expect(dates.length, what).toBeGreaterThanOrEqual(day <= 90 ? 4 : 1);
          expect(
            dates.filter((date) => date < today),
            what,
          ).toEqual([]);
          expect(dates, what).toEqual([...dates].sort());
        }
      }
    }
  });

  it('tells nothing on a locked screen: two titles, and no figure inside', () => {
    const titles = new Set(
      SIX_SHEETS.flatMap(({ of, day }) => {
        const text = nextOf(of, day);
        expect(valuesOf(text, 'DESCRIPTION').filter((description) => /\d ?%/.test(description))).toEqual([]);
        return valuesOf(text, 'SUMMARY');
      }),
    );
    expect([...titles].sort()).toEqual(['Herstel: afspraak maken', 'Herstel: nieuwe fase\\, zie plan']);
  });

  it('says with a phase what may then, from when and under which conditions', () => {
    const text = unfolded(nextOf(torn, 49));
    const sport = text.match(/UID:[0-9a-f]+\.general-sport@[\s\S]*?END:VEVENT/)?.[0] ?? '';
    expect(sport).toContain('Hardlopen\\, Springen (vanaf 6 maanden na de bevalling): alleen als ');
    for (const id of ['no-pain', 'test-series-passed']) {
      const clause =
        guide.conditions.find((condition) => condition.id === id)?.clause.replace(/^als /, '') ?? 'missing';
      expect(sport).toContain(clause);
    }
    expect(sport).toContain('De datum alleen is niet genoeg.');
  });

  it.each([
    [1, 'Morgen: nieuwe fase in je herstel (1 september 2024)'],
    [3, 'Over 3 dagen: nieuwe fase in je herstel (1 september 2024)'],
    [7, 'Over een week: nieuwe fase in je herstel (1 september 2024)'],
    [14, 'Over 2 weken: nieuwe fase in je herstel (1 september 2024)'],
  ])('reminds %i days before by saying so, with the date', (days, said) => {
    const plan = planFor(torn, '2024-08-01');
    const alarms = unfolded(renderPlanIcs(plan, guide, { reminder: { days, months: 0 } })).match(
      /BEGIN:VALARM[\s\S]*?END:VALARM/g,
    );
    expect(alarms?.[0]).toContain(`DESCRIPTION:${said}\r\n`);
  });

  it('never says in a reminder that something may now', () => {
    const plan = planFor(delivery('2024-03-01'), '2024-03-04');
    const text = renderPlanIcs(plan, guide, { reminder: { days: 7, months: 0 }, everything: true });
    const said = (unfolded(text).match(/BEGIN:VALARM[\s\S]*?END:VALARM/g) ?? []).map(
      (alarm) => alarm.match(/DESCRIPTION:(.*)\r/)?.[1] ?? '',
    );
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((words) => !words.startsWith('Over een week: ') || /kan nu/i.test(words))).toEqual([]);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('is read the same by two parsers', () => {
    const text = renderPlanIcs(planFor(torn, '2024-03-04'), guide, { reminder: { days: 7, months: 0 }, name: 'Anna' });
    const reader = fileURLToPath(new URL('read-calendar.mjs', import.meta.url));
    const env = { PATH: process.env['PATH'], TZ: 'Pacific/Auckland' };
    const read = JSON.parse(execFileSync(process.execPath, [reader], { input: text, env, encoding: 'utf8' }));
    expect(read.tsIcs).toEqual(read.icalJs);
    expect(read.icalJs).toHaveLength(8);
  });
});

/** As calendars of before had them: whoever imports again must not get a second one of each. */
const KNOWN = [
  'd7918589c2c16dfb.general-sport@herstel',
  'd7918589c2c16dfb.general-later@herstel',
  'd7918589c2c16dfb.total-rupture-new-tissue@herstel',
  'd7918589c2c16dfb.total-rupture-remodelling@herstel',
  'd7918589c2c16dfb.total-rupture-integration@herstel',
  'd7918589c2c16dfb.pelvic-floor-physio-total-rupture@herstel',
  'd7918589c2c16dfb.six-week-checkup-total-rupture@herstel',
  'd7918589c2c16dfb.total-rupture-referral@herstel',
];

it('keeps the names of the events in calendars that were exported before', () => {
  expect(valuesOf(nextOf(torn, 3), 'UID').sort()).toEqual([...KNOWN].sort());
  const all = valuesOf(renderPlanIcs(planFor(torn, '2024-03-04'), guide, { everything: true }), 'UID');
  expect(all).toEqual(
    expect.arrayContaining([...KNOWN, 'd7918589c2c16dfb.running@herstel', 'd7918589c2c16dfb.tissue-scar-6m@herstel']),
  );
});

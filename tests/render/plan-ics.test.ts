import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { PlanGuide } from '../../src/domain/guide.ts';
import type { RecoveryPlan } from '../../src/domain/plan.ts';
import { type PlanIcsOptions, renderPlanIcs } from '../../src/render/ics/plan-ics.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const ZONES = ['UTC', 'Europe/Amsterdam', 'Pacific/Auckland', 'America/Vancouver'];
const guide = shippedGuide();
const week = { days: 7, months: 0 };
const torn = delivery('2024-03-01', { tear: '3b' });

interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly allDay: boolean;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly stamp: string;
  readonly alarm: number | null;
  /** The text of the reminder. */
  readonly said: string | null;
}

function renderAll(plan: RecoveryPlan, of: PlanGuide, options: PlanIcsOptions = {}): string {
  return renderPlanIcs(plan, of, { ...options, everything: true });
}

function readInZone(text: string, zone: string): { icalJs: ReadEvent[]; tsIcs: ReadEvent[] } {
  const reader = fileURLToPath(new URL('read-calendar.mjs', import.meta.url));
  const env = { PATH: process.env['PATH'], TZ: zone };
  return JSON.parse(execFileSync(process.execPath, [reader], { input: text, env, encoding: 'utf8' }));
}

function readEvents(text: string): ReadEvent[] {
  return readInZone(text, 'Europe/Amsterdam').icalJs;
}

function eventOf(text: string, id: string): ReadEvent {
  const found = readEvents(text).find(({ uid }) => uid.includes(`.${id}@`));
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
}

describe('the whole calendar', () => {
  const text = renderAll(planFor(torn, '2024-04-18'), guide, { reminder: week, name: 'Anna' });

  it('is read the same by two parsers in every time zone', () => {
    const expected = readInZone(text, 'UTC').icalJs;
    expect(expected.length).toBeGreaterThan(15);
    for (const zone of ZONES) {
      const read = readInZone(text, zone);
      expect(read.icalJs, zone).toEqual(expected);
      expect(read.tsIcs, zone).toEqual(expected);
    }
  });

  it('is written the same in every time zone', async () => {
    const source = `
      import { renderPlanIcs } from './src/render/ics/plan-ics.ts';
      import { planRecovery } from './src/planner/plan-recovery.ts';
      import { readFileSync } from 'node:fs';
      const guide = JSON.parse(readFileSync(0, 'utf8'));
      const delivery = { deliveredOn: '2024-03-01', mode: 'vaginal', tear: '3b', afterLoss: false };
      const plan = planRecovery(guide, delivery, '2024-04-18', { conditions: {} });
      process.stdout.write(renderPlanIcs(plan, guide, { reminder: { days: 7, months: 0 }, name: 'Anna', everything: true }));`;
    const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
    const { outputFiles } = await build({
      stdin: { contents: source, resolveDir },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
    });
    const program = outputFiles[0]?.text ?? '';
    for (const zone of ZONES) {
      const written = execFileSync(process.execPath, ['-e', program], {
        input: JSON.stringify(guide),
        env: { PATH: process.env['PATH'], TZ: zone },
        encoding: 'utf8',
      });
      expect(written === text, zone).toBe(true);
    }
  });

  it('has all-day events with exclusive ends', () => {
    expect(eventOf(text, 'general-rest')).toMatchObject({ allDay: true, start: '2024-03-01', end: '2024-03-15' });
    expect(eventOf(text, 'total-rupture-protect')).toMatchObject({ start: '2024-03-01', end: '2024-03-06' });
    // 1 March + 6 months: high impact after a total rupture, one day.
    expect(eventOf(text, 'running')).toMatchObject({ start: '2024-09-01', end: '2024-09-02' });
  });

  it('writes lines of at most 75 octets that end with CRLF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('says what is missing, where it comes from and what it is for', () => {
    const { summary, description, categories } = eventOf(text, 'running');
    expect(summary).toMatch(/voorwaarden/);
    expect(categories).toEqual(['Herstel', 'Activiteit']);
    for (const id of ['no-pain', 'seen-by-pelvic-floor-physio']) {
      const title = guide.conditions.find((condition) => condition.id === id)?.title ?? 'missing';
      expect(description).toContain(title);
    }
    expect(description).toContain('Bronnen:');
    for (const sentence of guide.intendedUse) expect(description).toContain(sentence);
  });

  it('says in full when something holds and when to plan', () => {
    const calendar = renderAll(planFor(torn, '2024-03-02'), guide);
    expect(eventOf(calendar, 'general-rest').description).toContain('aan anderen. (tot 10 dagen na de bevalling)');
    const windows = ['total-rupture-referral', 'six-week-checkup-total-rupture', 'pelvic-floor-physio-total-rupture'];
    expect(windows.map((id) => eventOf(calendar, id).description.match(/Plannen kan .*/)?.[0])).toEqual([
      'Plannen kan meteen, tot 4 weken na de bevalling.',
      'Plannen kan van 6 weken tot 3 maanden na de bevalling.',
      'Plannen kan vanaf 4 weken na de bevalling.',
    ]);
    expect(eventOf(calendar, 'tissue-connective-9m').summary).toBe(
      'Bindweefsel op ongeveer 100 %, volgens één bron (schatting)',
    );
  });

  it('leaves out what is advised after other deliveries', () => {
    const waits = (calendar: string): string[] =>
      readEvents(calendar).flatMap(
        ({ description }) => description.match(/drie maanden; zes is vaak beter|zes maanden met/g) ?? [],
      );
    expect(waits(renderAll(planFor(torn, '2024-03-02'), guide))).toEqual(['zes maanden met']);
    expect(new Set(waits(renderAll(planFor(delivery('2024-03-01'), '2024-03-02'), guide)))).toEqual(
      new Set(['drie maanden; zes is vaak beter']),
    );
  });

  it('reminds at nine in the morning, and only of what can still be reminded of', () => {
    // A week before, at nine: 6 days and 15 hours before midnight.
    expect(eventOf(text, 'running').alarm).toBe(-(6 * 86_400 + 15 * 3_600));
    expect(eventOf(text, 'general-rest').alarm).toBeNull();
    const silent = renderAll(planFor(torn, '2024-04-18'), guide);
    expect(silent).not.toContain('VALARM');
  });

  describe('importing again', () => {
    const uids = (calendar: string): string[] => readEvents(calendar).map(({ uid }) => uid);

    it('gives the same bytes for the same plan', () => {
      expect(renderAll(planFor(torn, '2024-04-18'), guide, { reminder: week, name: 'Anna' })).toBe(text);
    });

    it('has no UID twice', () => {
      expect(new Set(uids(text)).size).toBe(uids(text).length);
    });

    it('keeps every UID when the content changes, and raises the sequence on a later day', () => {
      const changed: PlanGuide = {
        ...guide,
        version: '9.9.9',
        hash: 'ffffffffffff',
        tracks: guide.tracks.map((track) => ({
          ...track,
          phases: track.phases.map((phase) => ({ ...phase, title: `${phase.title} (nieuw)` })),
        })),
      };
      const later = renderAll(planFor(torn, '2024-04-19', { guide: changed }), changed);
      const before = readEvents(renderAll(planFor(torn, '2024-04-18'), guide));
      const after = new Map(readEvents(later).map((event) => [event.uid, event]));
      for (const { uid, sequence } of before) expect(after.get(uid)?.sequence, uid).toBe(sequence + 1);
      expect(after.size).toBe(before.length);
    });

    it('keeps the UIDs of what stays when the tear turns out to be another', () => {
      const first = uids(renderAll(planFor(delivery('2024-03-01'), '2024-03-02'), guide));
      const corrected = new Set(uids(renderAll(planFor(torn, '2024-03-02'), guide)));
      const phases = first.filter((uid) => uid.includes('.general-'));
      expect(phases.length).toBeGreaterThan(0);
      expect(phases.filter((uid) => !corrected.has(uid))).toEqual([]);
    });

    it('keeps two people with one delivery date apart by their code', () => {
      const plan = planFor(torn, '2024-04-18');
      const one = uids(renderAll(plan, guide, { code: 'A-1' }));
      const other = new Set(uids(renderAll(plan, guide, { code: 'A-2' })));
      expect(one.filter((uid) => other.has(uid))).toEqual([]);
      expect(one.join()).not.toContain('A-1');
    });
  });

  it('presumes nothing after a loss', () => {
    const plan = planFor(delivery('2024-03-01', { tear: '3b', afterLoss: true }), '2024-03-03');
    for (const { summary, description } of readEvents(renderAll(plan, guide))) {
      const own = description.split('\n').filter((line) => !line.startsWith('- ') || !/https?:/.test(line));
      const text = `${summary}\n${own.slice(0, own.indexOf('Bronnen:')).join('\n')}`;
      expect(text).not.toMatch(
        /\b(baby|kind|kindje|kleintje|borstvoeding|voeden|draagzak|draagdoek|kinderwagen|gefeliciteerd|moeder)\b/i,
      );
    }
  });

  it('keeps hostile names inside the name of the calendar', () => {
    const names = ['a\r\nBEGIN:VEVENT\r\nUID:x', 'x;y,z\\n:q', '"\u0000\u202e\u001b[31m', 'é'.repeat(150), '=1+1'];
    const plain = readEvents(renderAll(planFor(torn, '2024-04-18'), guide));
    for (const name of names) {
      const calendar = renderAll(planFor(torn, '2024-04-18'), guide, { name });
      expect(readEvents(calendar)).toEqual(plain);
      const read = new ICAL.Component(ICAL.parse(calendar)).getFirstPropertyValue('x-wr-calname');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect(String(read)).not.toMatch(/[\u0000-\u001f\u202e]/);
    }
    const read = new ICAL.Component(ICAL.parse(renderAll(planFor(torn, '2024-04-18'), guide, { name: 'x;y,z\\n' })));
    // ical.js leaves the text of an X- property as it is written: escaped.
    expect(read.getFirstPropertyValue('x-wr-calname')).toBe('Herstel na de bevalling: x\\;y\\,z\\\\n');
  });

  it('is never empty: years later, and before the delivery', () => {
    const years = readEvents(renderAll(planFor(delivery('2019-03-01'), '2024-04-18'), guide));
    expect(years.length).toBeGreaterThan(0);
    const ahead = readEvents(renderAll(planFor(delivery('2024-09-01'), '2024-04-18'), guide));
    expect(ahead.find(({ uid }) => uid.includes('.general-rest@'))?.start).toBe('2024-09-01');
  });
});

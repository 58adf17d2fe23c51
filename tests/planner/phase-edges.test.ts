import { describe, expect, it } from 'vitest';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import { TEARS } from '../../src/domain/delivery.ts';
import { date } from '../support/dates.ts';
import { delivery, planFor } from '../support/plan-for.ts';

/** A delivery, the phase that ends, the phase that begins: the day before, the day on and the day after the edge. */
type Edge = readonly [string, string, string, string, string, string];

// Written by a separate program in another language, with the calendar of that language: leap day, days 30 and 31,
// and deliveries and edges on and around both clock changes of 2024 (31 March, 27 October).
const EDGES: readonly Edge[] = [
  ['2024-02-29', 'general-rest', 'general-short-walks', '2024-03-13', '2024-03-14', '2024-03-15'],
  ['2024-02-29', 'general-short-walks', 'general-stamina', '2024-03-27', '2024-03-28', '2024-03-29'],
  ['2024-02-29', 'general-stamina', 'general-guided-training', '2024-04-10', '2024-04-11', '2024-04-12'],
  ['2024-02-29', 'general-guided-training', 'general-build-up', '2024-05-28', '2024-05-29', '2024-05-30'],
  ['2024-02-29', 'general-build-up', 'general-sport', '2024-08-28', '2024-08-29', '2024-08-30'],
  ['2024-02-29', 'general-sport', 'general-later', '2024-11-28', '2024-11-29', '2024-11-30'],
  ['2024-02-29', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-03-04', '2024-03-05', '2024-03-06'],
  ['2024-02-29', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-03-27', '2024-03-28', '2024-03-29'],
  ['2024-02-29', 'total-rupture-remodelling', 'total-rupture-integration', '2024-06-28', '2024-06-29', '2024-06-30'],
  ['2024-08-31', 'general-rest', 'general-short-walks', '2024-09-13', '2024-09-14', '2024-09-15'],
  ['2024-08-31', 'general-short-walks', 'general-stamina', '2024-09-27', '2024-09-28', '2024-09-29'],
  ['2024-08-31', 'general-stamina', 'general-guided-training', '2024-10-11', '2024-10-12', '2024-10-13'],
  ['2024-08-31', 'general-guided-training', 'general-build-up', '2024-11-30', '2024-12-01', '2024-12-02'],
  ['2024-08-31', 'general-build-up', 'general-sport', '2025-02-28', '2025-03-01', '2025-03-02'],
  ['2024-08-31', 'general-sport', 'general-later', '2025-05-30', '2025-05-31', '2025-06-01'],
  ['2024-08-31', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-09-04', '2024-09-05', '2024-09-06'],
  ['2024-08-31', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-09-27', '2024-09-28', '2024-09-29'],
  ['2024-08-31', 'total-rupture-remodelling', 'total-rupture-integration', '2024-12-30', '2024-12-31', '2025-01-01'],
  ['2024-11-30', 'general-rest', 'general-short-walks', '2024-12-13', '2024-12-14', '2024-12-15'],
  ['2024-11-30', 'general-short-walks', 'general-stamina', '2024-12-27', '2024-12-28', '2024-12-29'],
  ['2024-11-30', 'general-stamina', 'general-guided-training', '2025-01-10', '2025-01-11', '2025-01-12'],
  ['2024-11-30', 'general-guided-training', 'general-build-up', '2025-02-28', '2025-03-01', '2025-03-02'],
  ['2024-11-30', 'general-build-up', 'general-sport', '2025-05-29', '2025-05-30', '2025-05-31'],
  ['2024-11-30', 'general-sport', 'general-later', '2025-08-29', '2025-08-30', '2025-08-31'],
  ['2024-11-30', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-12-04', '2024-12-05', '2024-12-06'],
  ['2024-11-30', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-12-27', '2024-12-28', '2024-12-29'],
  ['2024-11-30', 'total-rupture-remodelling', 'total-rupture-integration', '2025-03-29', '2025-03-30', '2025-03-31'],
  ['2023-11-30', 'general-rest', 'general-short-walks', '2023-12-13', '2023-12-14', '2023-12-15'],
  ['2023-11-30', 'general-short-walks', 'general-stamina', '2023-12-27', '2023-12-28', '2023-12-29'],
  ['2023-11-30', 'general-stamina', 'general-guided-training', '2024-01-10', '2024-01-11', '2024-01-12'],
  ['2023-11-30', 'general-guided-training', 'general-build-up', '2024-02-29', '2024-03-01', '2024-03-02'],
  ['2023-11-30', 'general-build-up', 'general-sport', '2024-05-29', '2024-05-30', '2024-05-31'],
  ['2023-11-30', 'general-sport', 'general-later', '2024-08-29', '2024-08-30', '2024-08-31'],
  ['2023-11-30', 'total-rupture-protect', 'total-rupture-new-tissue', '2023-12-04', '2023-12-05', '2023-12-06'],
  ['2023-11-30', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2023-12-27', '2023-12-28', '2023-12-29'],
  ['2023-11-30', 'total-rupture-remodelling', 'total-rupture-integration', '2024-03-29', '2024-03-30', '2024-03-31'],
  ['2024-03-17', 'general-rest', 'general-short-walks', '2024-03-30', '2024-03-31', '2024-04-01'],
  ['2024-03-17', 'general-short-walks', 'general-stamina', '2024-04-13', '2024-04-14', '2024-04-15'],
  ['2024-03-17', 'general-stamina', 'general-guided-training', '2024-04-27', '2024-04-28', '2024-04-29'],
  ['2024-03-17', 'general-guided-training', 'general-build-up', '2024-06-16', '2024-06-17', '2024-06-18'],
  ['2024-03-17', 'general-build-up', 'general-sport', '2024-09-16', '2024-09-17', '2024-09-18'],
  ['2024-03-17', 'general-sport', 'general-later', '2024-12-16', '2024-12-17', '2024-12-18'],
  ['2024-03-17', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-03-21', '2024-03-22', '2024-03-23'],
  ['2024-03-17', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-04-13', '2024-04-14', '2024-04-15'],
  ['2024-03-17', 'total-rupture-remodelling', 'total-rupture-integration', '2024-07-16', '2024-07-17', '2024-07-18'],
  ['2024-03-30', 'general-rest', 'general-short-walks', '2024-04-12', '2024-04-13', '2024-04-14'],
  ['2024-03-30', 'general-short-walks', 'general-stamina', '2024-04-26', '2024-04-27', '2024-04-28'],
  ['2024-03-30', 'general-stamina', 'general-guided-training', '2024-05-10', '2024-05-11', '2024-05-12'],
  ['2024-03-30', 'general-guided-training', 'general-build-up', '2024-06-29', '2024-06-30', '2024-07-01'],
  ['2024-03-30', 'general-build-up', 'general-sport', '2024-09-29', '2024-09-30', '2024-10-01'],
  ['2024-03-30', 'general-sport', 'general-later', '2024-12-29', '2024-12-30', '2024-12-31'],
  ['2024-03-30', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-04-03', '2024-04-04', '2024-04-05'],
  ['2024-03-30', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-04-26', '2024-04-27', '2024-04-28'],
  ['2024-03-30', 'total-rupture-remodelling', 'total-rupture-integration', '2024-07-29', '2024-07-30', '2024-07-31'],
  ['2024-03-31', 'general-rest', 'general-short-walks', '2024-04-13', '2024-04-14', '2024-04-15'],
  ['2024-03-31', 'general-short-walks', 'general-stamina', '2024-04-27', '2024-04-28', '2024-04-29'],
  ['2024-03-31', 'general-stamina', 'general-guided-training', '2024-05-11', '2024-05-12', '2024-05-13'],
  ['2024-03-31', 'general-guided-training', 'general-build-up', '2024-06-30', '2024-07-01', '2024-07-02'],
  ['2024-03-31', 'general-build-up', 'general-sport', '2024-09-30', '2024-10-01', '2024-10-02'],
  ['2024-03-31', 'general-sport', 'general-later', '2024-12-30', '2024-12-31', '2025-01-01'],
  ['2024-03-31', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-04-04', '2024-04-05', '2024-04-06'],
  ['2024-03-31', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-04-27', '2024-04-28', '2024-04-29'],
  ['2024-03-31', 'total-rupture-remodelling', 'total-rupture-integration', '2024-07-30', '2024-07-31', '2024-08-01'],
  ['2024-10-13', 'general-rest', 'general-short-walks', '2024-10-26', '2024-10-27', '2024-10-28'],
  ['2024-10-13', 'general-short-walks', 'general-stamina', '2024-11-09', '2024-11-10', '2024-11-11'],
  ['2024-10-13', 'general-stamina', 'general-guided-training', '2024-11-23', '2024-11-24', '2024-11-25'],
  ['2024-10-13', 'general-guided-training', 'general-build-up', '2025-01-12', '2025-01-13', '2025-01-14'],
  ['2024-10-13', 'general-build-up', 'general-sport', '2025-04-12', '2025-04-13', '2025-04-14'],
  ['2024-10-13', 'general-sport', 'general-later', '2025-07-12', '2025-07-13', '2025-07-14'],
  ['2024-10-13', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-10-17', '2024-10-18', '2024-10-19'],
  ['2024-10-13', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-11-09', '2024-11-10', '2024-11-11'],
  ['2024-10-13', 'total-rupture-remodelling', 'total-rupture-integration', '2025-02-12', '2025-02-13', '2025-02-14'],
  ['2024-10-26', 'general-rest', 'general-short-walks', '2024-11-08', '2024-11-09', '2024-11-10'],
  ['2024-10-26', 'general-short-walks', 'general-stamina', '2024-11-22', '2024-11-23', '2024-11-24'],
  ['2024-10-26', 'general-stamina', 'general-guided-training', '2024-12-06', '2024-12-07', '2024-12-08'],
  ['2024-10-26', 'general-guided-training', 'general-build-up', '2025-01-25', '2025-01-26', '2025-01-27'],
  ['2024-10-26', 'general-build-up', 'general-sport', '2025-04-25', '2025-04-26', '2025-04-27'],
  ['2024-10-26', 'general-sport', 'general-later', '2025-07-25', '2025-07-26', '2025-07-27'],
  ['2024-10-26', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-10-30', '2024-10-31', '2024-11-01'],
  ['2024-10-26', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-11-22', '2024-11-23', '2024-11-24'],
  ['2024-10-26', 'total-rupture-remodelling', 'total-rupture-integration', '2025-02-25', '2025-02-26', '2025-02-27'],
  ['2024-10-27', 'general-rest', 'general-short-walks', '2024-11-09', '2024-11-10', '2024-11-11'],
  ['2024-10-27', 'general-short-walks', 'general-stamina', '2024-11-23', '2024-11-24', '2024-11-25'],
  ['2024-10-27', 'general-stamina', 'general-guided-training', '2024-12-07', '2024-12-08', '2024-12-09'],
  ['2024-10-27', 'general-guided-training', 'general-build-up', '2025-01-26', '2025-01-27', '2025-01-28'],
  ['2024-10-27', 'general-build-up', 'general-sport', '2025-04-26', '2025-04-27', '2025-04-28'],
  ['2024-10-27', 'general-sport', 'general-later', '2025-07-26', '2025-07-27', '2025-07-28'],
  ['2024-10-27', 'total-rupture-protect', 'total-rupture-new-tissue', '2024-10-31', '2024-11-01', '2024-11-02'],
  ['2024-10-27', 'total-rupture-new-tissue', 'total-rupture-remodelling', '2024-11-23', '2024-11-24', '2024-11-25'],
  ['2024-10-27', 'total-rupture-remodelling', 'total-rupture-integration', '2025-02-26', '2025-02-27', '2025-02-28'],
];

/** The phase of the track to which the id belongs. */
function phaseOn(deliveredOn: string, today: string, phaseId: string): string | undefined {
  const plan = planFor(delivery(deliveredOn, { tear: '3b' }), today);
  const track = plan.tracks.find(({ phases }) => phases.some(({ id }) => id === phaseId));
  return track?.phase?.id;
}

describe('the edge of a phase: the day before, on and after', () => {
  it.each(EDGES)('born %s: %s becomes %s', (deliveredOn, ending, beginning, before, on, after) => {
    expect([before, on, after].map((today) => phaseOn(deliveredOn, today, beginning))).toEqual([
      ending,
      beginning,
      beginning,
    ]);
  });

  it.each([...new Set(EDGES.map(([deliveredOn]) => deliveredOn))])('born %s: phases begin on day 0', (deliveredOn) => {
    const dayBefore = isoDateOf(dayNumberOfIso(date(deliveredOn)) - 1);
    expect(phaseOn(deliveredOn, dayBefore, 'general-rest')).toBeUndefined();
    expect(phaseOn(deliveredOn, dayBefore, 'total-rupture-protect')).toBeUndefined();
    expect(phaseOn(deliveredOn, deliveredOn, 'general-rest')).toBe('general-rest');
    expect(phaseOn(deliveredOn, deliveredOn, 'total-rupture-protect')).toBe('total-rupture-protect');
  });
});

describe('every day from 0 to 800', () => {
  it.each(['2024-02-29', '2024-08-31', '2024-11-30', '2023-11-30', '2024-03-30', '2024-10-27'])(
    'born %s: exactly one phase per timeline, and it holds today',
    (deliveredOn) => {
      const first = dayNumberOfIso(date(deliveredOn));
      for (let day = 0; day <= 800; day += 1) {
        const today = isoDateOf(first + day);
        const plan = planFor(delivery(deliveredOn, { tear: '4' }), today);
        const phased = plan.tracks.filter(({ phases }) => phases.length > 0);
        if (phased.map(({ id }) => id).join() !== 'general,total-rupture') expect.fail(`${today}: other tracks`);
        for (const { phase, phases } of phased) {
          const holding = phases.filter(({ from, until }) => from <= today && (until === null || today < until));
          if (holding.length !== 1 || holding[0]?.id !== phase?.id) {
            expect.fail(`${today}: ${holding.map(({ id }) => id).join()} against ${phase?.id}`);
          }
        }
      }
    },
  );
});

describe('the phases of a plan', () => {
  it('are counted from 1', () => {
    const [general, totalRupture] = planFor(delivery('2024-03-01', { tear: '3a' }), '2024-04-18').tracks;
    expect(general?.phase).toEqual({
      id: 'general-guided-training',
      number: 4,
      of: 7,
      from: '2024-04-12',
      until: '2024-06-01',
    });
    expect(totalRupture?.phase).toEqual({
      id: 'total-rupture-remodelling',
      number: 3,
      of: 4,
      from: '2024-03-29',
      until: '2024-07-01',
    });
  });

  it('have no end date in the last one', () => {
    const plan = planFor(delivery('2010-03-01', { tear: '3a' }), '2024-04-18');
    expect(plan.tracks.map(({ phase }) => phase?.until)).toEqual([null, null]);
    expect(plan.tracks.map(({ phase }) => phase?.id)).toEqual(['general-later', 'total-rupture-integration']);
  });
});

describe('the timelines that apply', () => {
  const expected: Record<(typeof TEARS)[number], string[]> = {
    none: ['general'],
    '1': ['general', 'tear'],
    '2': ['deeper-tear', 'general', 'tear'],
    episiotomy: ['deeper-tear', 'general', 'tear'],
    '3a': ['general', 'total-rupture'],
    '3b': ['general', 'total-rupture'],
    '3c': ['general', 'total-rupture'],
    '4': ['general', 'total-rupture'],
    unknown: ['general', 'total-rupture'],
  };

  it.each(TEARS)('tear %s after a vaginal birth', (tear) => {
    const { tracks } = planFor(delivery('2024-03-01', { tear }), '2024-04-18');
    expect(tracks.map(({ id }) => id).sort()).toEqual(expected[tear]);
  });

  it.each(TEARS)('tear %s after an instrumental birth', (tear) => {
    const { tracks } = planFor(delivery('2024-03-01', { mode: 'instrumental', tear }), '2024-04-18');
    expect(tracks.map(({ id }) => id).sort()).toEqual([...expected[tear], 'instrumental'].sort());
  });

  it('a caesarean', () => {
    const { tracks } = planFor(delivery('2024-03-01', { mode: 'caesarean' }), '2024-04-18');
    expect(tracks.map(({ id }) => id).sort()).toEqual(['caesarean', 'general']);
  });
});

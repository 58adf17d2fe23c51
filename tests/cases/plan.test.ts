import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { MODES, type Mode, TEARS, type Tear } from '../../src/domain/delivery.ts';
import type { RecoveryPlan } from '../../src/domain/plan.ts';
import { modeWords, tearWords } from '../../src/text/situation-words.ts';
import { date } from '../support/dates.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const MODE_OF: Readonly<Record<string, Mode>> = Object.fromEntries(MODES.map((mode) => [modeWords.words[mode], mode]));
const TEAR_OF: Readonly<Record<string, Tear>> = Object.fromEntries(TEARS.map((tear) => [tearWords.words[tear], tear]));
const DAY = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const LIST = z.array(z.string());
const planCase = z.strictObject({
  case: z.string(),
  bevallen: DAY,
  vandaag: DAY,
  type: z.enum(Object.keys(MODE_OF)).default('vaginaal'),
  ruptuur: z.enum(Object.keys(TEAR_OF)).default('geen'),
  naVerlies: z.boolean().default(false),
  voldaan: LIST.default([]),
  nietVoldaan: LIST.default([]),
  fase: z.record(z.string(), z.string().nullable()).optional(),
  status: z.record(z.string(), z.enum(['open', 'conditional', 'closed', 'absent'])).optional(),
  vanaf: z.record(z.string(), DAY).optional(),
  ontbreekt: z.record(z.string(), LIST).optional(),
  komt: z.record(DAY, LIST).optional(),
  cijfers: z.record(z.string(), z.tuple([z.number(), z.number()])).optional(),
  besluit: z.record(z.string(), z.string()).optional(),
});
type PlanCase = z.infer<typeof planCase>;

const folder = fileURLToPath(new URL('plan', import.meta.url));
const cases: PlanCase[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .flatMap((file) => z.array(planCase).parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))));

let passed = 0;
afterAll(() => console.log(`plan cases: ${passed}/${cases.length}`));

describe('the cases of tests/cases/plan', () => {
  it.each(cases.map((entry) => [entry.case, entry] as const))('%s', (_, entry) => {
    const plan = planOf(entry);
    // What the case says nothing about is not compared; everything it says in one look, with the right answer beside it.
    expect(whatIs(plan, entry)).toEqual(whatIsExpected(entry));
    passed += 1;
  });
});

describe('the table as a whole', () => {
  it('names things that exist', () => {
    const { activities, conditions, tracks, tissues } = shippedGuide();
    const known = {
      activities: activities.map(({ id }) => id),
      conditions: conditions.map(({ slug }) => slug),
      tracks: tracks.map(({ id }) => id),
      tissues: tissues.map(({ id }) => id),
    };
    for (const { status, vanaf, ontbreekt, besluit, voldaan, nietVoldaan, fase, cijfers } of cases) {
      const named = [status, vanaf, ontbreekt, besluit].flatMap((part) => Object.keys(part ?? {}));
      expect(known.activities).toEqual(expect.arrayContaining(named));
      const asked = [...voldaan, ...nietVoldaan, ...Object.values(ontbreekt ?? {}).flat()];
      expect(known.conditions).toEqual(expect.arrayContaining(asked));
      expect(known.tracks).toEqual(expect.arrayContaining(Object.keys(fase ?? {})));
      expect(known.tissues).toEqual(expect.arrayContaining(Object.keys(cijfers ?? {})));
    }
  });

  it('has a name of its own for every case', () => {
    const names = cases.map((entry) => `${entry.case} ${entry.type} ${entry.ruptuur}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it('covers every type, every tear and the days that matter', () => {
    expect(new Set(cases.map(({ type }) => type))).toEqual(new Set(Object.keys(MODE_OF)));
    expect(new Set(cases.map(({ ruptuur }) => ruptuur))).toEqual(new Set(Object.keys(TEAR_OF)));
    const days = cases.map((entry) => planOf(entry).day);
    expect(days).toEqual(expect.arrayContaining([-294, -1, 0, 3, 4, 13, 14, 27, 28, 41, 42, 83, 90, 183, 300]));
    expect(Math.max(...days)).toBeGreaterThan(20_000);
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });
});

function planOf(entry: PlanCase): RecoveryPlan {
  const { conditions } = shippedGuide();
  const idOf = (slug: string): string => {
    const condition = conditions.find((candidate) => candidate.slug === slug);
    if (condition === undefined) throw new Error(`${entry.case}: er is geen voorwaarde ${slug}`);
    return condition.id;
  };
  const mode = MODE_OF[entry.type] ?? 'vaginal';
  const tear = TEAR_OF[entry.ruptuur] ?? 'none';
  return planFor(delivery(entry.bevallen, { mode, tear, afterLoss: entry.naVerlies }), date(entry.vandaag), {
    conditions: {
      ...Object.fromEntries(entry.voldaan.map((slug) => [idOf(slug), 'met' as const])),
      ...Object.fromEntries(entry.nietVoldaan.map((slug) => [idOf(slug), 'unmet' as const])),
    },
  });
}

type Expected = Pick<PlanCase, 'fase' | 'status' | 'vanaf' | 'ontbreekt' | 'komt' | 'cijfers' | 'besluit'>;

function whatIsExpected({ fase, status, vanaf, ontbreekt, komt, cijfers, besluit }: PlanCase): Expected {
  const sorted = (lists: Record<string, string[]> | undefined) =>
    lists && Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, [...list].sort()]));
  return { fase, status, vanaf, ontbreekt: sorted(ontbreekt), komt: sorted(komt), cijfers, besluit };
}

/** What the plan says about the same things. */
function whatIs(plan: RecoveryPlan, entry: PlanCase): Expected {
  const slugs = new Map(shippedGuide().conditions.map(({ id, slug }) => [id, slug]));
  const about = <Value>(asked: object | undefined, find: (id: string) => Value | undefined) =>
    asked &&
    Object.fromEntries(
      Object.keys(asked).flatMap((id) => {
        const value = find(id);
        return value === undefined ? [] : [[id, value]];
      }),
    );
  const activity = (id: string) => plan.activities.find((candidate) => candidate.id === id);
  const missing = (id: string) =>
    activity(id)
      ?.conditions.filter(({ state }) => state !== 'met')
      .map((condition) => slugs.get(condition.id) ?? condition.id)
      .sort();
  return {
    fase:
      entry.fase &&
      Object.fromEntries(
        plan.tracks.filter(({ phases }) => phases.length > 0).map(({ id, phase }) => [id, phase?.id ?? null]),
      ),
    status: about(entry.status, (id) => activity(id)?.status ?? 'absent'),
    vanaf: about(entry.vanaf, (id) => activity(id)?.from ?? undefined),
    ontbreekt: about(entry.ontbreekt, missing),
    komt: entry.komt && nextDates(plan, Object.keys(entry.komt).length),
    cijfers: entry.cijfers && Object.fromEntries(plan.figures.map(({ id, low, high }) => [id, [low, high]])),
    besluit: about(entry.besluit, (id) => activity(id)?.decidedBy),
  };
}

/** The first `count` dates that come with all that happens on them; none asked means that none may come. */
function nextDates({ upcoming }: RecoveryPlan, count: number): Record<string, string[]> {
  const dates = [...new Set(upcoming.map(({ on }) => on))].slice(0, Math.max(count, 1));
  return Object.fromEntries(
    dates.map((on) => [
      on,
      upcoming
        .filter((milestone) => milestone.on === on)
        .map(({ id }) => id)
        .sort(),
    ]),
  );
}

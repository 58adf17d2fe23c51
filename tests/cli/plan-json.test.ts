import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runCli } from '../support/run-cli.ts';

const DATE = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const ID = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const SOURCES = z.array(ID).min(1);
const datedPhase = z.strictObject({ id: ID, from: DATE, until: DATE.nullable() });
const milestone = z.strictObject({
  id: ID,
  kind: z.enum(['phase', 'activity', 'appointment', 'figure']),
  on: DATE,
  inDays: z.int(),
  track: ID,
  sources: SOURCES,
});

/** The contract of design.md part 5, written again here: scripts of others lean on it. */
const contract = z.strictObject({
  schemaVersion: z.literal(1),
  generator: z.strictObject({ name: z.literal('herstel'), version: z.string() }),
  content: z.strictObject({ version: z.string(), hash: z.string().regex(/^[0-9a-f]{12}$/) }),
  today: DATE,
  delivery: z.strictObject({
    deliveredOn: DATE,
    mode: z.enum(['vaginal', 'instrumental', 'caesarean']),
    tear: z.enum(['none', '1', '2', 'episiotomy', '3a', '3b', '3c', '4', 'unknown']),
    afterLoss: z.boolean(),
  }),
  assumed: z.array(z.enum(['mode', 'tear'])),
  day: z.int(),
  lookAhead: z.boolean(),
  tracks: z.array(
    z.strictObject({
      id: ID,
      phase: z.strictObject({ id: ID, number: z.int(), of: z.int(), from: DATE, until: DATE.nullable() }).nullable(),
      phases: z.array(datedPhase),
    }),
  ),
  upcoming: z.array(milestone),
  passed: z.array(milestone),
  activities: z.array(
    z.strictObject({
      id: ID,
      status: z.enum(['open', 'conditional', 'closed']),
      from: DATE.nullable(),
      decidedBy: ID,
      conditions: z.array(z.strictObject({ id: ID, state: z.enum(['met', 'unmet', 'unknown']) })),
      sources: SOURCES,
    }),
  ),
  figures: z.array(z.strictObject({ id: ID, low: z.int(), high: z.int(), sources: SOURCES })),
  conflicts: z.array(ID),
});

const SITUATIONS: readonly (readonly string[])[] = [
  ['--vandaag', '2024-04-18'],
  ['--vandaag', '2024-04-18', '--ruptuur', '3b'],
  ['--vandaag', '2024-03-01', '--type', 'keizersnede'],
  ['--vandaag', '2030-03-01', '--type', 'kunstverlossing', '--ruptuur', '2', '--na-verlies'],
  ['--vandaag', '2024-01-10', '--ruptuur', 'weet-niet'],
  ['--vandaag', '2024-09-01', '--ruptuur', '4', '--voldaan', 'geen-pijn,bekkenfysio'],
];

async function json(args: readonly string[]): Promise<string> {
  const { stdout, stderr, code } = await runCli(['plan', '--bevallen', '2024-03-01', '--formaat', 'json', ...args]);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout;
}

/** The keys of an object in the order in which they stand, with those of the first item of every list. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? [] : [keysOf(value[0])];
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value).map(([key, child]) => {
    const keys = keysOf(child);
    return keys === '' ? key : [key, keys];
  });
}

describe('plan --formaat json', () => {
  it.each(SITUATIONS.map((args) => [args] as const))('keeps the contract, without a key more: %j', async (args) => {
    const read = contract.safeParse(JSON.parse(await json(args)));
    expect(read.error?.issues ?? []).toEqual([]);
  });

  it('has its keys in a fixed order', async () => {
    const milestoneKeys = ['id', 'kind', 'on', 'inDays', 'track', ['sources', ['']]];
    expect(keysOf(JSON.parse(await json(['--vandaag', '2024-04-18', '--ruptuur', '3b'])))).toEqual([
      'schemaVersion',
      ['generator', ['name', 'version']],
      ['content', ['version', 'hash']],
      'today',
      ['delivery', ['deliveredOn', 'mode', 'tear', 'afterLoss']],
      ['assumed', ['']],
      'day',
      'lookAhead',
      ['tracks', [['id', ['phase', ['id', 'number', 'of', 'from', 'until']], ['phases', [['id', 'from', 'until']]]]]],
      ['upcoming', [milestoneKeys]],
      ['passed', [milestoneKeys]],
      ['activities', [['id', 'status', 'from', 'decidedBy', ['conditions', []], ['sources', ['']]]]],
      ['figures', [['id', 'low', 'high', ['sources', ['']]]]],
      ['conflicts', ['']],
    ]);
  });

  it('is ASCII, ends with one line feed, and is the same bytes every time', async () => {
    const first = await json(['--vandaag', '2024-04-18', '--ruptuur', '3b']);
    expect(first).toMatch(/^[\n -~]*\}\n$/);
    expect(first.endsWith('\n\n')).toBe(false);
    expect(await json(['--vandaag', '2024-04-18', '--ruptuur', '3b'])).toBe(first);
  });

  it('does not change with the options for people', async () => {
    const plain = await json(['--vandaag', '2024-04-18']);
    for (const more of [['--alles'], ['--breedte', '40'], ['--kleur', 'altijd'], ['--eenvoudig']]) {
      expect(await json(['--vandaag', '2024-04-18', ...more])).toBe(plain);
    }
  });

  it('has no current phase and no figures in a look-ahead', async () => {
    const plan = contract.parse(JSON.parse(await json(['--vandaag', '2024-01-10', '--ruptuur', '3a'])));
    expect(plan).toMatchObject({ day: -51, lookAhead: true, passed: [], figures: [] });
    expect(plan.tracks.map(({ phase }) => phase)).toEqual([null, null]);
  });

  it('has no phases in a track that lies over the others', async () => {
    const plan = contract.parse(JSON.parse(await json(['--vandaag', '2024-04-18', '--type', 'keizersnede'])));
    expect(plan.tracks.find(({ id }) => id === 'caesarean')).toEqual({ id: 'caesarean', phase: null, phases: [] });
  });
});

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeProblem } from '../../src/cli/batch/client-code.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Assumable, Situation } from '../../src/domain/situation.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { renderPlanIcs } from '../../src/render/ics/plan-ics.ts';
import { renderPlanJson } from '../../src/render/json/plan-json.ts';
import { harmless } from '../../src/text/quoted.ts';
import { date } from '../support/dates.ts';
import { LONGEST_RUN, worked } from '../support/longest-run.ts';
import { messageFlaws } from '../support/message-flaws.ts';
import { readNaively } from '../support/naive-client-list.ts';
import { type CliRun, runCli } from '../support/run-cli.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { shippedGuide } from '../support/shipped-guide.ts';
import { spoilText } from '../support/spoil-text.ts';

const PLAIN = 1_500;
const QUOTED = 700;
const REWRITTEN = 150;
const TODAY = '2024-04-18';

const LISTS = [
  'code;bevallen;type;ruptuur;na-verlies;naam\nA-1;2024-03-01;vaginaal;3b;;Anna\nA-2;1-3-2024;keizersnede;;nee;Bo de Vries\nA-3;1 maart 2024;;knip;ja;\nA-4;2023-12-31;kunstverlossing;weet-niet;;Zoë\n',
  'Bevallen , CODE , Ruptuur\r\n2024-03-01 , x.1 , 3b\r\n2024-06-01 , x.2 ,\r\n\r\n2020-02-29 , x_3 , geen\r\n',
  '\uFEFFcode;bevallen\rK1;2024-03-01\rK2;2024-04-17\rK3;2024-04-18\r',
  'naam,code,bevallen\n,N-1,2024-01-31\n=1+1,N-2,29-2-2024\n,,\n,,\n',
];

const PIECES = [
  ';',
  ',',
  ';;;;;;;;',
  ',,',
  '\0',
  '\uFEFF',
  '\r',
  '\n',
  '\r\n',
  '\n\n\r\r',
  '\t',
  '\u00A0',
  '\u0085',
  '\u2028',
  '\u202E',
  '\u001B[2J',
  '\\',
  '/',
  '../',
  '..\\',
  '/etc/passwd',
  '.',
  '-',
  '%2e%2e%2f',
  'con',
  'NUL.txt',
  'é',
  '🙂',
  '=1+1',
  "'",
  '`',
  '0',
  '9'.repeat(400),
  '-1',
  '1e999',
  '2024-02-30',
  '31-12-9999',
  '0000-00-00',
  '3/4/2024',
  '2024-03-01',
  '1 maart 2024',
  'keizersnede',
  '3b',
  'misschien',
  'ja',
  'code',
  'bevallen;',
  ';naam',
  'toString',
  '__proto__',
  'n'.repeat(201),
];
const QUOTES = ['"', '""', '"""', '";"', '"\n"', 'x"', '"x', ' "', '" ', '"a\nb"', '"a;b"'];
const NOT_UTF8 = ['ff', 'c3', '80', 'e282', 'eda080', 'f5808080', 'c080', 'fffe'];

const folder = mkdtempSync(join(tmpdir(), 'herstel-lists-'));
const list = join(folder, 'clienten.csv');
const out = join(folder, 'uit');
afterAll(() => rmSync(folder, { recursive: true }));

async function exported(bytes: Uint8Array, args: readonly string[], label: string): Promise<CliRun> {
  rmSync(out, { recursive: true, force: true });
  writeFileSync(list, bytes);
  const start = worked();
  const run = await runCli(['export', '--clienten', list, ...args], { today: TODAY });
  expect(worked() - start, label).toBeLessThan(LONGEST_RUN);
  expect(run.stdout, label).toBe('');
  expect(messageFlaws(run.stderr.replaceAll(list, 'clienten.csv')), `${label}: ${run.stderr}`).toEqual([]);
  expect(readdirSync(folder).filter((name) => name !== 'uit')).toEqual(['clienten.csv']);
  return run;
}

function faultLines({ stderr }: CliRun): number[] {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith(`${list}:`))
    .map((line) => Number.parseInt(line.slice(list.length + 1), 10));
}

const known = new Map<string, { readonly json: string; readonly plan: ReturnType<typeof planRecovery> }>();

/** What one client gives alone, from the renderers themselves. */
function alone(
  delivery: Delivery,
  assumed: readonly Assumable[] = [],
): { readonly json: string; readonly plan: ReturnType<typeof planRecovery> } {
  const key = [...Object.values(delivery), ...assumed].join(' ');
  let made = known.get(key);
  if (made === undefined) {
    const plan = planRecovery(shippedGuide(), delivery, date(TODAY), { conditions: {} });
    made = { plan, json: renderPlanJson(plan, shippedGuide(), { name: 'herstel', version: '0.0.0-test' }, assumed) };
    known.set(key, made);
  }
  return made;
}

function calendar(code: string, name: string | undefined, delivery: Delivery): string {
  const visible = harmless(name ?? '').trim();
  return renderPlanIcs(alone(delivery).plan, shippedGuide(), { code, ...(visible === '' ? {} : { name: visible }) });
}

function expectSame(file: string, text: string, label: string): void {
  // Not toBe: the difference of two long texts takes longer than the whole test.
  expect(readFileSync(join(out, file), 'utf8') === text, `${label}: ${file}`).toBe(true);
}

/** Bytes that are not UTF-8, somewhere. */
function withWrongBytes(text: string, random: SeededRandom): Buffer {
  const bytes = Buffer.from(text);
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(NOT_UTF8), 'hex'), bytes.subarray(at)]);
}

function spoiledPlainly(random: SeededRandom): Buffer {
  let text = spoilText(random.pick(LISTS), PIECES, random);
  if (random.onceIn(10)) text = text.replace(/\r\n|\n/g, '\r');
  if (random.onceIn(300)) text = `${text}\nlang;${'z'.repeat(70_000)}\nna;2024-03-01`;
  return random.onceIn(12) ? withWrongBytes(text, random) : Buffer.from(text);
}

describe('2,500 runs over spoiled lists of clients [H-16]', () => {
  it(`make the files of every good row, name every bad one, and nothing else (${PLAIN} without quotes)`, async () => {
    const seen = { 'not-utf8': 0, empty: 0, header: 0, faulty: 0, faultless: 0 };
    for (let seed = 1; seed <= PLAIN; seed += 1) {
      const label = `seed ${seed}`;
      const random = seededRandom(seed);
      const bytes = spoiledPlainly(random);
      const formats = random.onceIn(4) ? ['json', 'ics'] : ['json'];
      const checksOnly = random.onceIn(6);
      const destination = checksOnly ? ['--controleer'] : ['--map', out];
      const run = await exported(bytes, ['--formaat', formats.join(','), ...destination], label);
      const expected = readNaively(bytes, TODAY);
      if ('refused' in expected) {
        seen[expected.refused] += 1;
        expect([run.code, existsSync(out)], label).toEqual([2, false]);
        if (expected.refused === 'not-utf8') {
          expect(run.stderr, label).toContain(`geen UTF-8: regel ${expected.line} `);
        }
        continue;
      }
      const { clients } = expected;
      expect(faultLines(run), label).toEqual(expected.faultLines);
      expect(run.code, label).toBe(expected.faultLines.length > 0 ? 1 : 0);
      seen[expected.faultLines.length > 0 ? 'faulty' : 'faultless'] += 1;
      if (checksOnly) {
        expect([run.stderr.includes(`Gecontroleerd: ${clients.length} cliënt`), existsSync(out)]).toEqual([
          true,
          false,
        ]);
        continue;
      }
      expect(run.stderr, label).toMatch(new RegExp(`^Klaar: ${clients.length} cliënt`, 'm'));
      expect(readdirSync(out).sort(), label).toEqual(
        clients.flatMap(({ code }) => formats.map((format) => `${code}.${format}`)).sort(),
      );
      for (const { code, name, delivery, assumed } of clients) {
        expectSame(`${code}.json`, alone(delivery, assumed).json, label);
        if (formats.includes('ics')) expectSame(`${code}.ics`, calendar(code, name, delivery), label);
      }
    }
    // Every end is reached often: the slips are neither all harmless nor all fatal.
    expect(Math.min(seen['not-utf8'], seen.header, seen.faulty, seen.faultless)).toBeGreaterThan(PLAIN / 20);
    expect(seen.empty).toBeGreaterThan(0);
  }, 240_000);

  it(`with stray quotes make whole files or none (${QUOTED})`, async () => {
    const codes = { 0: 0, 1: 0, 2: 0, 130: 0 };
    for (let seed = PLAIN + 1; seed <= PLAIN + QUOTED; seed += 1) {
      const label = `seed ${seed}`;
      const random = seededRandom(seed);
      const text = spoilText(random.pick(LISTS), [...QUOTES, ...QUOTES, ...PIECES], random);
      const run = await exported(Buffer.from(text), ['--formaat', 'json', '--map', out], label);
      codes[run.code] += 1;
      expect(existsSync(out), label).toBe(run.code !== 2);
      if (run.code === 2) continue;
      const files = readdirSync(out);
      const faults = faultLines(run);
      const lines = text.split(/\r\n|\n|\r/).length;
      expect(run.code, label).toBe(faults.length > 0 ? 1 : 0);
      expect(
        faults.every((line, index) => line > (faults[index - 1] ?? 1) && line <= lines),
        label,
      ).toBe(true);
      expect(run.stderr, label).toMatch(new RegExp(`^Klaar: ${files.length} cliënt`, 'm'));
      if (faults.length > 0) expect(run.stderr, label).toContain(`Niet gelukt: ${faults.length}.`);
      for (const file of files) {
        expect([codeProblem(file.slice(0, -5)), file.slice(-5)], label).toEqual([undefined, '.json']);
        const { delivery, assumed } = JSON.parse(readFileSync(join(out, file), 'utf8')) as Situation;
        expectSame(file, alone(delivery, assumed).json, label);
      }
    }
    expect([codes[0], codes[1], codes[2]].every((count) => count > QUOTED / 20)).toBe(true);
  }, 120_000);

  it(`mean the same with every cell in quotes (${REWRITTEN})`, async () => {
    for (let seed = 1; seed <= REWRITTEN; seed += 1) {
      const label = `seed ${seed}`;
      const text = spoilText(LISTS[0] ?? '', PIECES, seededRandom(seed)).replace(/\r/g, '');
      const quoted = text.replace(/[^;\n]+/g, (cell) =>
        cell.includes('\uFEFF') || cell.trim() === '' ? cell : `"${cell}"`,
      );
      const [plain, same] = [
        await exported(Buffer.from(text), ['--formaat', 'json', '--controleer'], label),
        await exported(Buffer.from(quoted), ['--formaat', 'json', '--controleer'], label),
      ];
      expect([same.code, faultLines(same).length], label).toEqual([plain.code, faultLines(plain).length]);
      if (plain.code !== 2) expect(same.stderr.split('\n').at(-2), label).toBe(plain.stderr.split('\n').at(-2));
    }
  }, 60_000);

  it.each([
    ['too few cells', 'code;bevallen\n \nfout\n'],
    ['a stray quote', 'code;bevallen\n \n"x"y;2024-03-01\n'],
  ])('names the line of a bad row after a line of nothing but blanks: %s', async (_name, list) => {
    const run = await exported(Buffer.from(list), ['--controleer'], 'blanks');
    expect(faultLines(run)).toEqual([3]);
  });
});

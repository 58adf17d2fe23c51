import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LONGEST_RUN, worked } from '../support/longest-run.ts';
import { messageFlaws } from '../support/message-flaws.ts';
import { type CliRun, runCli } from '../support/run-cli.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { spoilText } from '../support/spoil-text.ts';

const RUNS = 3_000;
const CHECK = ['check', '--bevallen', '2024-03-01', '--vandaag', '2024-03-10', '--formaat', 'json'];

const FILES = [
  '{"antwoorden": {"pain-in-chest": "ja", "feverish": true, "temperature": 38.2, "urine-loss": "nee"}}',
  '{\n  "feverish": "nee",\n  "very-ill": "weet-niet",\n  "pad-fill-time": null\n}\n',
  '{"antwoorden": {"feverish": {"unknown": true}}, "sinds": {"feverish": "dinsdag"}, "vragen": ["Mag ik fietsen?"]}',
  'antwoorden:\n  pain-in-chest: ja\n  feverish: ja\n  temperature: 38,2\n  urine-loss:\nsinds:\n  feverish: sinds dinsdag\nvragen:\n  - "Mag ik weer fietsen?"\n',
  'feverish: nee\nurine-loss: weet ik niet # uitleg\npain-in-chest: nee\n',
  '\uFEFF# mijn antwoorden\r\nfeverish: ja\r\ntemperature: "39.5"\r\n',
];

const PIECES = [
  '"',
  "'",
  '\\',
  '\\u0000',
  '\\ud800',
  ':',
  ': ',
  ',',
  ',,',
  '{',
  '}',
  '[',
  ']',
  '- ',
  '&a ',
  '*a',
  '!!binary ',
  '!!set ',
  '!!omap ',
  '!a !b ',
  '? ',
  '| ',
  '#',
  '//',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '\uFFFD',
  '\u2028',
  '\u001B[2J',
  '\n---\n',
  '\n...\n',
  '%YAML 9.9\n',
  '__proto__',
  '"__proto__": {"feverish": true},',
  'constructor: ja\n',
  'toString: ja\n',
  '<<: ',
  'true',
  'null',
  '.inf',
  '.nan',
  '1e400',
  '-0',
  '1e-7',
  '0x26',
  '9'.repeat(400),
  '37,5',
  ' ja',
  ' nee',
  ' weet-niet',
  'hour',
  'pain-in-chest: ja\n',
  '"pain-in-chest": "ja",',
  'feverish: nee\n',
  'temperature: 99\n',
  '[1, 2]',
  '{}',
  '[]',
  '['.repeat(3_000),
  '{"a":'.repeat(3_000),
  'x'.repeat(20_000),
  ...['vragen', 'sinds', 'antwoorden'].map((group) => `\n${group}:\n`),
];

const folder = mkdtempSync(join(tmpdir(), 'herstel-answers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sameAnswers = new Map<string, CliRun>();

/** What a text says as YAML, or (of two equal keys JSON drops one: only when asked) as JSON; nothing where it is neither. */
function valuesOf(text: string, orJson: boolean): unknown[] {
  const settings = { schema: 'core', maxAliasCount: 0, resolveKnownTags: false, logLevel: 'error' } as const;
  for (const read of [() => parse(text, settings), ...(orJson ? [() => JSON.parse(text)] : [])]) {
    try {
      return [read()];
    } catch {}
  }
  return [];
}

/** The outcome of the same answers, written in the plainest JSON; undefined where that cannot be. */
async function plainly(text: string, wasAccepted: boolean): Promise<CliRun | undefined> {
  const [value] = valuesOf(text.replace(/^\uFEFF/, ''), wasAccepted);
  if (value === undefined) return undefined;
  const written = JSON.stringify(value, (_key, item) =>
    typeof item === 'number' && !Number.isFinite(item) ? String(item) : item,
  );
  const known = sameAnswers.get(written) ?? (await runCli([...CHECK, '--antwoorden', '-'], { stdin: written }));
  sameAnswers.set(written, known);
  return known;
}

/** An alarm that stands in the file must sound, whatever else stands there. */
function saysPainInChest(text: string): boolean {
  const [value] = valuesOf(text.replace(/^\uFEFF/, ''), true) as Readonly<Record<string, Record<string, unknown>>>[];
  const answer = (value?.['antwoorden'] ?? value)?.['pain-in-chest'];
  return answer === 'ja' || answer === true;
}

describe(`${RUNS} spoiled answer files`, () => {
  it('give the outcome of the answers in them, or a refusal that uses nothing', async () => {
    const codes = { 0: 0, 1: 0, 2: 0, 130: 0 };
    let alarms = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const random = seededRandom(seed);
      const text = spoilText(random.pick(FILES), PIECES, random);
      const label = `seed ${seed}: ${JSON.stringify(text.slice(0, 400))}`;
      const file = random.onceIn(10) ? join(folder, 'antwoorden.yaml') : '-';
      if (file !== '-') writeFileSync(file, text);
      const start = worked();
      const run = await runCli([...CHECK, '--antwoorden', file], { stdin: text });
      expect(worked() - start, label).toBeLessThan(LONGEST_RUN);
      codes[run.code] += 1;
      const same = await plainly(text, run.code !== 2);
      if (run.code === 2) {
        expect(run.stdout, label).toBe('');
        expect(messageFlaws(run.stderr.replaceAll(folder, '')), `${label}\n${run.stderr}`).toEqual([]);
        expect(run.stderr, label).toMatch(/\n {2}- .+\nEr is niets gebruikt\. .+\n$/);
        expect(run.stderr.split('\n').length, label).toBeLessThan(25);
        if (same !== undefined) expect(same.code, label).toBe(2);
        continue;
      }
      expect(run.stderr, label).toBe('');
      expect(same?.stdout === run.stdout, label).toBe(true);
      const { level, decided, findings } = JSON.parse(run.stdout) as {
        level: string;
        decided: boolean;
        findings: readonly { level: string }[];
      };
      const quiet = decided && findings.every((finding) => finding.level === 'none');
      expect(run.code, label).toBe(quiet ? 0 : 1);
      if (saysPainInChest(text)) {
        alarms += 1;
        expect(level, label).toBe('now');
      }
    }
    expect(readdirSync(folder)).toEqual(['antwoorden.yaml']);
    expect([codes[0], codes[130]]).toEqual([0, 0]);
    expect(Math.min(codes[1], codes[2])).toBeGreaterThan(RUNS / 10);
    expect(alarms).toBeGreaterThan(RUNS / 50);
  }, 120_000);
});

describe('an answer file full of mistakes', () => {
  const full = (line: (index: number) => string): string => {
    let text = '';
    for (let index = 0; text.length < 99_000; index += 1) text += line(index);
    return text;
  };
  it.each([
    ['unknown questions', full((index) => `vraag-${index}: 1\n`)],
    ['the same question again and again', full(() => 'feverish: ja\n')],
    ['one endless line of labels', `feverish: ${full(() => '!a ')}`],
    ['one endless line of the same key', `{${full(() => 'a: 1, ')}}`],
    ['anchors', full((index) => `k${index}: &a${index} x\n`)],
    ['open brackets', full(() => '[')],
    ['tabs', full(() => '\t- x: [\n')],
  ])('is refused soon, with the first twenty: %s', async (_name, text) => {
    const start = worked();
    const { code, stdout, stderr } = await runCli([...CHECK, '--antwoorden', '-'], { stdin: text });
    expect(worked() - start).toBeLessThan(4_000);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(messageFlaws(stderr)).toEqual([]);
    expect(stderr.split('\n').length).toBeLessThan(25);
    const said = stderr.match(/en nog (\d+)/);
    expect(said === null || Number(said[1]) > 0).toBe(true);
  });

  it('is not read when it is longer than any template', async () => {
    const { code, stderr } = await runCli([...CHECK, '--antwoorden', '-'], { stdin: `#${'x'.repeat(100_000)}` });
    expect(code).toBe(2);
    expect(stderr).toContain('Meer dan 100 kB kan niet.');
  });
});

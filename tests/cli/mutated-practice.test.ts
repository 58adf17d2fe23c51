import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { escapeHtml } from '../../src/render/escape.ts';
import { harmless } from '../../src/text/quoted.ts';
import { LONGEST_RUN, worked } from '../support/longest-run.ts';
import { messageFlaws } from '../support/message-flaws.ts';
import { runCli } from '../support/run-cli.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { spoilText } from '../support/spoil-text.ts';

const RUNS = 1_000;
const KEYS = ['name', 'address', 'telephone', 'email', 'website', 'logo', 'closing'];
const PLAN = ['export', '--bevallen', '2024-03-01'];

const FILES = [
  'name: "Bekken & Co"\naddress: ["Straat 1", "1234 AB Plaats"]\ntelephone: "010 - 123 45 67"\nemail: a@b.nl\nwebsite: https://b.nl\nlogo: logo.png\nclosing: "Tot ziens."\n',
  'name: Praktijk\naddress: Straat 1\nclosing: >-\n  Dag.\n',
  '{"name": "Praktijk", "logo": "logo.png", "telephone": "+31 10 1234567"}',
];

const PIECES = [
  '"',
  "'",
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!map ',
  '\t',
  '\n',
  '\r',
  '\n---\n',
  '\0',
  '\uFFFD',
  '\uFEFF',
  '"\\0"',
  '\\0',
  '\\e[2J',
  '\\u202e',
  '<script>',
  '&amp;',
  '../',
  '/',
  '.',
  '.png',
  'nam',
  'logo: praktijk.yaml\n',
  'logo: .\n',
  'website: javascript:x\n',
  'email: x\n',
  'telephone: 112\n',
  'address: []\n',
  '__proto__: {}\n',
  ' null',
  ' .nan',
  '1e999',
  'é',
  '🙂',
  'x'.repeat(3_000),
];
const NOT_UTF8 = ['ff', 'c3', 'e282', 'eda080'];

const folder = mkdtempSync(join(tmpdir(), 'herstel-practice-'));
const file = join(folder, 'praktijk.yaml');
const out = join(folder, 'plan.html');
writeFileSync(join(folder, 'logo.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
afterAll(() => rmSync(folder, { recursive: true }));

describe(`${RUNS} spoiled practice files`, () => {
  it('give a page with the practice on it, or a refusal without a file', async () => {
    const withoutPractice = (await runCli([...PLAN, '--formaat', 'json'])).stdout;
    const codes = { 0: 0, 1: 0, 2: 0, 130: 0 };
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const random = seededRandom(seed);
      const text = spoilText(random.pick(FILES), PIECES, random);
      const label = `seed ${seed}: ${JSON.stringify(text.slice(0, 300))}`;
      const at = random.below(text.length);
      const wrong = random.onceIn(15) ? Buffer.from(random.pick(NOT_UTF8), 'hex') : Buffer.alloc(0);
      writeFileSync(file, Buffer.concat([Buffer.from(text.slice(0, at)), wrong, Buffer.from(text.slice(at))]));
      rmSync(out, { force: true });
      // Every kind of output reads the file; a page takes ten times as long as JSON.
      const asPage = random.onceIn(5);
      const destination = asPage ? ['--formaat', 'html', '--uit', out] : ['--formaat', 'json'];
      const args = [...PLAN, '--praktijk', file, ...destination];
      const start = worked();
      const { code, stdout, stderr } = await runCli(args);
      expect(worked() - start, label).toBeLessThan(LONGEST_RUN);
      codes[code] += 1;
      expect(existsSync(out), label).toBe(asPage && code === 0);
      expect(stdout === (!asPage && code === 0 ? withoutPractice : ''), label).toBe(true);
      expect(readdirSync(folder).filter((name) => !['logo.png', 'plan.html', 'praktijk.yaml'].includes(name))).toEqual(
        [],
      );
      if (code === 0 && asPage) {
        const page = readFileSync(out, 'utf8');
        const { name, closing } = parse(text.replace(/^\uFEFF/, '')) as Readonly<Record<string, string>>;
        expect([wrong.length, page.endsWith('</html>\n')], label).toEqual([0, true]);
        for (const said of [name ?? 'no name', closing ?? '']) {
          expect(page.includes(escapeHtml(harmless(said).trim())), `${label}: ${said}`).toBe(true);
        }
      }
      if (code === 0) {
        const keys = Object.keys(parse(text.replace(/^\uFEFF/, '')) as object);
        const note = asPage ? '' : 'Let op: --praktijk doet alleen iets bij --formaat html.\n';
        expect([stderr, keys.filter((key) => !KEYS.includes(key))], label).toEqual([note, []]);
      } else {
        expect(messageFlaws(stderr.replaceAll(folder, '')), `${label}\n${stderr}`).toEqual([]);
        expect(stderr, label).toMatch(/praktijk\.yaml:\d+:\d+ {2}|^(?:Het )?logo /m);
      }
    }
    expect([codes[1], codes[130]]).toEqual([0, 0]);
    expect(Math.min(codes[0], codes[2])).toBeGreaterThan(RUNS / 10);
  }, 120_000);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MODES, TEARS } from '../../src/domain/delivery.ts';
import { modeWords, tearWords } from '../../src/text/situation-words.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

/*
 * What one client gets never depends on who came before her: any list in any order gives, byte for byte, what each
 * client gives alone, in a program that has done nothing else. Alone means a new instance of the whole program, every
 * module of it evaluated again, with content of its own.
 */
const PROGRAM = `
  import { runProgram } from './src/cli/run-program.ts';
  export async function run(args, guideText) {
    let said = '';
    let code = 0;
    const guide = JSON.parse(guideText);
    const context = {
      version: '0', environment: {}, stdin: { isTerminal: false },
      stdout: { isTerminal: false, columns: undefined }, stderr: { isTerminal: false, columns: undefined },
      today: () => '2024-09-18', writeOut: () => {}, writeError: (text) => { said += text; },
      loadGuide: async () => guide, exitWith: (next) => { code = Math.max(code, next); },
    };
    await runProgram(args, context);
    return { code, said };
  }`;

const CLIENTS = 180;
const ARGS = ['--formaat', 'html,markdown,ics,svg,json', '--herinner', '1w'];
const HEADER = 'code;bevallen;type;ruptuur;na-verlies;naam';
const NAMES = ['', '', '', 'Anna', 'Bo de Vries', "A. D'Hondt-é", 'Jan.', '<b>&', '# x *y*', 'zqnaamqz', 'Zoë'];

interface Program {
  run(args: readonly string[], guide: string): Promise<{ readonly code: number; readonly said: string }>;
}

const folder = mkdtempSync(join(tmpdir(), 'herstel-isolation-'));
afterAll(() => rmSync(folder, { recursive: true }));
let code = '';
let guide = '';

beforeAll(async () => {
  const stdin = { contents: PROGRAM, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) };
  const options = { bundle: true, platform: 'node', format: 'cjs', write: false, minify: true } as const;
  const { outputFiles } = await build({ stdin, define: { HERSTEL_VERSION: '"0"' }, ...options });
  code = outputFiles[0]?.text ?? '';
  guide = JSON.stringify(shippedGuide());
}, 60_000);

/** The program, all of it new. */
function newProgram(): Program {
  const loaded: { exports: Program } = { exports: { run: async () => ({ code: -1, said: 'not loaded' }) } };
  new Function('module', 'exports', 'require', code)(loaded, loaded.exports, createRequire(import.meta.url));
  return loaded.exports;
}

function client(index: number, random: SeededRandom): string {
  const mode = random.pick(MODES);
  const tears = mode === 'caesarean' ? TEARS.slice(0, 4) : TEARS;
  const day = String(1 + random.below(28)).padStart(2, '0');
  const date = `20${22 + random.below(3)}-0${1 + random.below(9)}-${day}`;
  const loss = random.onceIn(5) ? 'ja' : '';
  return `c${index};${date};${modeWords.words[mode]};${tearWords.words[random.pick(tears)]};${loss};${random.pick(NAMES)}`;
}

async function made(program: Program, rows: readonly string[]): Promise<Map<string, string>> {
  const list = join(folder, 'list.csv');
  const out = mkdtempSync(join(folder, 'out-'));
  writeFileSync(list, [HEADER, ...rows].join('\n'));
  const { code, said } = await program.run(['export', '--clienten', list, '--map', out, ...ARGS], guide);
  expect([code, said.split(',')[0]]).toEqual([0, `Klaar: ${rows.length} cliënt${rows.length === 1 ? '' : 'en'}`]);
  const files = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
  rmSync(out, { recursive: true });
  return files;
}

function shuffled(rows: readonly string[], random: SeededRandom): string[] {
  const order = rows.map((row) => ({ row, place: random.below(1_000_000) }));
  return order.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

it(`${CLIENTS} clients, in any order, each get what they get alone [H-08]`, async () => {
  const random = seededRandom(1);
  const some = Array.from({ length: CLIENTS - 40 }, (_row, index) => client(index, random));
  // Others with the delivery of someone in the list, and a name of their own.
  const more = some
    .slice(0, 40)
    .map((row, index) => row.replace(/^c\d+/, `d${index}`).replace(/[^;]*$/, random.pick(NAMES)));
  const rows = [...some, ...more];
  const program = newProgram();
  const together = await made(program, shuffled(rows, random));
  const again = await made(program, shuffled(rows, random));
  expect(together.size).toBe(5 * CLIENTS);
  const different: string[] = [];
  for (const row of rows) {
    for (const [file, text] of await made(newProgram(), [row])) {
      if (together.get(file) !== text || again.get(file) !== text) different.push(`${file} of ${row}`);
    }
  }
  expect(different).toEqual([]);
}, 240_000);

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NODE_PROGRAM } from '../support/node-program.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

// A process of its own that exports a list: node program.cjs guide.json list.csv folder|archive
const PROGRAM = `
  import { readFileSync } from 'node:fs';
  import { exportClients } from './src/cli/batch/export-clients.ts';
  const [guide, list, to, from] = process.argv.slice(2);
  const context = {
    environment: {},
    stderr: { isTerminal: false, columns: undefined },
    writeError: (text) => process.stderr.write(text),
    exitWith: (code) => { process.exitCode = Math.max(process.exitCode ?? 0, code); },
  };
  const destination = /\\.zip$/.test(to) ? { archive: to } : { folder: to };
  const order = { list, formats: ['json', 'ics'], destination, from, receipt: undefined, plain: false };
  const settings = {
    guide: JSON.parse(readFileSync(guide, 'utf8')), today: '2024-04-18', record: { conditions: {} },
    options: { generator: { name: 'herstel', version: '1' } },
  };
  process.stdout.write('begin');
  exportClients(order, settings, context);`;

const CLIENTS = 1_000;
const KILLS = 15;
const FILES_BETWEEN_KILLS = 100;

let folder = '';
let out = '';
let whole = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-stop-'));
  const stdin = { contents: PROGRAM, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) };
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: join(folder, 'program.cjs') });
  writeFileSync(join(folder, 'guide.json'), JSON.stringify(shippedGuide()));
  const rows = Array.from(
    { length: CLIENTS },
    (_row, index) => `c${index};2024-0${(index % 4) + 1}-${(index % 28) + 1}`,
  );
  writeFileSync(join(folder, 'list.csv'), ['code;bevallen', ...rows].join('\n'));
  out = join(folder, 'whole');
  await ended(start(out));
  whole = contentsOf(out);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
beforeEach(() => {
  out = mkdtempSync(join(folder, 'out-'));
});

function start(to: string, from?: string): ChildProcess {
  const args = [join(folder, 'program.cjs'), join(folder, 'guide.json'), join(folder, 'list.csv'), to];
  return spawn(NODE_PROGRAM, from === undefined ? args : [...args, from], { stdio: ['ignore', 'pipe', 'pipe'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; stderr: string }> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, stderr };
}

/** Stops a run as soon as so many files stand in a folder, unfinished ones too; a run that is done by then has ended. */
async function stopAt(child: ChildProcess, path: string, files: number, signal: NodeJS.Signals) {
  const end = ended(child);
  const isThere = (): boolean => existsSync(path) && readdirSync(path).length >= files;
  while (child.exitCode === null && !isThere()) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill(signal);
  return end;
}

function contentsOf(path: string): Map<string, string> {
  const names = readdirSync(path).filter((name) => !name.startsWith('.'));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

describe('a run that is stopped', () => {
  it(`leaves only whole files when it is killed, ${KILLS} times, and the next run completes them`, async () => {
    expect(whole.size).toBe(2 * CLIENTS);
    let stoppedEarly = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      rmSync(out, { recursive: true, force: true });
      await stopAt(start(out), out, 1 + kill * FILES_BETWEEN_KILLS, 'SIGKILL');
      const left = contentsOf(out);
      if (left.size > 0 && left.size < whole.size) stoppedEarly += 1;
      for (const [name, text] of left) expect(text === whole.get(name), name).toBe(true);
    }
    expect(stoppedEarly).toBeGreaterThan(KILLS / 2);
    await ended(start(out));
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(contentsOf(out)).toEqual(whole);
  }, 60_000);

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'finishes the file it is at on %s, and says where to go on',
    async (signal) => {
      let stopped = await stopAt(start(out), out, 100, signal);
      // On a busy machine the run may be done before it is seen to have begun.
      for (let again = 0; again < 5 && stopped.code === 0; again += 1) {
        rmSync(out, { recursive: true, force: true });
        stopped = await stopAt(start(out), out, 100, signal);
      }
      expect(stopped.code).toBe(130);
      const code = /--vanaf (\S+)/.exec(stopped.stderr)?.[1];
      expect(code).toBeDefined();
      expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
      for (const [name, text] of contentsOf(out)) expect(text === whole.get(name), name).toBe(true);
      expect(await ended(start(out, code))).toMatchObject({ code: 0 });
      expect(contentsOf(out)).toEqual(whole);
    },
    30_000,
  );

  it('makes no half archive', async () => {
    const archive = join(out, 'handouts.zip');
    const stopped = await stopAt(start(archive), out, 1, 'SIGINT');
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toBe('Afgebroken. Er is geen archief gemaakt.\n');
    expect(readdirSync(out)).toEqual([]);
    await stopAt(start(archive), out, 1, 'SIGKILL');
    expect(readdirSync(out).filter((file) => !file.startsWith('.'))).toEqual([]);
  }, 30_000);
});

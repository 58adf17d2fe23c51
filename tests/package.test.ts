import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_PROGRAM } from './support/node-program.ts';
import { runCli } from './support/run-cli.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'herstel-package-'));
const clone = join(folder, 'clone');
const prefix = join(folder, 'prefix');
const elsewhere = join(folder, 'elsewhere');
const installed = join(prefix, 'lib/node_modules/herstel');
const program = join(prefix, 'bin/herstel');
/** What the copy of the repository does not need. */
const LEFT_OUT = ['node_modules', 'dist', 'tests', '.git', 'coverage', 'reports'];
let installation: { stdout: string; stderr: string };
/** A machine without anything of ours: no settings, an empty home and an empty package cache. */
const withPathOf = (node: string) => ({
  PATH: [dirname(node), '/usr/bin', '/bin'].join(delimiter),
  HOME: folder,
  npm_config_cache: join(folder, 'cache'),
  npm_config_update_notifier: 'false',
});
const environment = withPathOf(NODE_PROGRAM);
/** npm needs a newer Node than the program. */
const npmEnvironment = withPathOf(process.execPath);

// The repository is built, packed and installed in a copy: the dist of whoever runs the tests stays as it is.
beforeAll(async () => {
  const kept = readdirSync(root).filter((name) => !LEFT_OUT.includes(name));
  for (const name of kept) cpSync(join(root, name), join(clone, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  await run('npm', ['pack', '--offline', '--pack-destination', folder], { cwd: clone, env: npmEnvironment });
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack wrote no tarball');
  installation = await run('npm', ['install', '-g', '--offline', '--prefix', prefix, join(folder, tarball)], {
    cwd: folder,
    env: npmEnvironment,
  });
  // Whatever works from here on, works without the repository.
  rmSync(clone, { recursive: true });
  mkdirSync(elsewhere);
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the installed program somewhere else. */
function herstel(...args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  return new Promise((resolve) => {
    const child = execFile(program, args, { cwd: elsewhere, env: environment }, (_, stdout, stderr) => {
      resolve({ stdout, stderr, code: child.exitCode ?? -1 });
    });
  });
}

describe('the package, installed elsewhere without a network', () => {
  it('is installed without a warning or a question', () => {
    expect(installation.stdout + installation.stderr).not.toMatch(/warn|script/i);
  });

  const plan = ['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18'];

  it('makes a plan', async () => {
    const { stdout, stderr, code } = await herstel(...plan);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 maart 2024');
    expect(stdout).toContain('6 weken en 6 dagen');
    expect(stdout).toContain('112');
  });

  it('makes the same plan as the source does', async () => {
    const { stdout } = await herstel(...plan);
    expect(stdout).toBe((await runCli(plan)).stdout);
    const json = JSON.parse((await herstel(...plan, '--formaat', 'json')).stdout);
    const expected = JSON.parse((await runCli([...plan, '--formaat', 'json'])).stdout);
    expect({ ...json, generator: expected.generator }).toEqual(expected);
  });

  it('brings its manual to where man looks for it', () => {
    expect(readFileSync(join(prefix, 'share/man/man1/herstel.1'), 'utf8')).toContain('.TH HERSTEL 1');
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const { stdout, stderr, code } = await herstel('--version');
    expect([stdout.split('\n')[0], stderr, code]).toEqual([`herstel ${version}`, '', 0]);
  });

  it.each([[['uitleg', 'alles']], [['bronnen', '--conflicten']], [['inhoud', 'dekking']], [['--help']]])(
    '%j works',
    async (args) => {
      const { stdout, stderr, code } = await herstel(...args);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.length).toBeGreaterThan(500);
    },
  );

  it('reads a folder with content', async () => {
    cpSync(join(installed, 'data'), join(elsewhere, 'inhoud'), { recursive: true });
    const { stdout, stderr, code } = await herstel(...plan, '--inhoud', 'inhoud');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe((await herstel(...plan)).stdout);
  });

  it('prints an answer file and checks it as it is: nothing filled in, so nothing decided', async () => {
    const template = await herstel('check', ...plan.slice(1), '--sjabloon');
    expect([template.code, template.stderr]).toEqual([0, '']);
    writeFileSync(join(elsewhere, 'antwoorden.yaml'), template.stdout);
    const check = await herstel('check', ...plan.slice(1), '--antwoorden', 'antwoorden.yaml', '--formaat', 'json');
    expect([check.code, check.stderr]).toEqual([1, '']);
    expect(JSON.parse(check.stdout)).toMatchObject({ level: 'none', decided: false });
  });

  it('refuses wrong use with exit code 2, on stderr', async () => {
    const { stdout, stderr, code } = await herstel('plan', '--bevallen', '30-2-2024');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('bestaat niet op de kalender');
  });

  it('writes everything through a pipe that reads slowly, and ends quietly when the pipe closes', async () => {
    const shell = (command: string) => run('/bin/sh', ['-c', command], { cwd: elsewhere, env: environment });
    const all = `${program} ${plan.join(' ')} --alles`;
    const { stdout } = await shell(`${all} | (sleep 1; cat)`);
    expect(stdout).toBe((await herstel(...plan, '--alles')).stdout);
    expect((await shell(`${all} | head -n 1`)).stderr).toBe('');
  });

  it('is a library too', async () => {
    const entry = join(installed, 'dist/index.js');
    expect(existsSync(entry)).toBe(true);
    const source = `
      import { loadGuide, parseIsoDate, planRecovery } from ${JSON.stringify(entry)};
      const delivery = { deliveredOn: parseIsoDate('2024-03-01'), mode: 'vaginal', tear: '3b', afterLoss: false };
      const plan = planRecovery(loadGuide(), delivery, parseIsoDate('2024-04-18'), { conditions: {} });
      console.log(plan.tracks.map(({ phase }) => phase.id).join());`;
    const { stdout } = await run(NODE_PROGRAM, ['--input-type=module', '-e', source], {
      cwd: elsewhere,
      env: environment,
    });
    expect(stdout.trim()).toBe('general-guided-training,total-rupture-remodelling');
  });
});

describe('what is in the package', () => {
  const files = (): string[] =>
    readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1));

  it('needs no other package', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(existsSync(join(installed, 'node_modules'))).toBe(false);
    expect(readdirSync(join(prefix, 'lib/node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['herstel']);
  });

  it('is the program, the content, the licences and nothing of the workshop', () => {
    expect(files()).toEqual(expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'bin/herstel.js']));
    expect(files()).toEqual(expect.arrayContaining(['data/guide.yaml', 'dist/LICENCES-OF-LIBRARIES.txt']));
    const top = new Set(files().map((file) => file.split('/')[0] ?? ''));
    expect([...top].sort()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'PRIVACY.md',
      'README.md',
      'SECURITY.md',
      'bin',
      'data',
      'dist',
      'docs',
      'man',
      'package.json',
    ]);
  });

  it('says which libraries are inside, with version, licence and checksum', () => {
    const { components } = JSON.parse(readFileSync(join(installed, 'dist/bill-of-materials.json'), 'utf8'));
    const licences = readFileSync(join(installed, 'dist/LICENCES-OF-LIBRARIES.txt'), 'utf8');
    const names: string[] = components.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['chalk', 'commander', 'date-fns', 'yaml', 'zod']));
    for (const { name, version, hashes } of components) {
      expect(licences).toContain(`${name} ${version} (`);
      expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
    }
  });

  it('names no folder of the machine that built it', () => {
    const naming = files().filter((file) => readFileSync(join(installed, file), 'utf8').includes(folder));
    expect(naming).toEqual([]);
  });

  it('passes publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readProfileText } from '../../src/cli/records/profile-text.ts';
import { appendEntries, readJournal, removeEntries } from '../../src/journal/index.ts';
import { noteEntry } from '../support/journal-entries.ts';
import { buildJournalProgram } from '../support/journal-program.ts';

/** Of Debian, as `strace`. */
const STRACE = 'strace';
const FAULTS = ['signal=SIGKILL', 'error=ENOSPC', 'error=EIO'] as const;
const FILES = ['', 'dagboek.jsonl', 'dagboek.slot', 'dagboek.herschrijven.jsonl', 'profiel.txt'];
const KEPT = [noteEntry('2024-04-01', 'een'), noteEntry('2024-04-02', 'twee')];
const LATER = noteEntry('2024-06-01', 'daarna');
const OLD_PROFILE = '2024-03-01';

let program = '';
beforeAll(async () => {
  program = await buildJournalProgram();
}, 60_000);
afterAll(() => rmSync(dirname(program), { recursive: true }));

interface Run {
  readonly said: readonly string[];
  /** The system calls that touched the records, in order. */
  readonly calls: readonly string[];
}

/** Runs the program on a journal that has entries, and breaks one system call. */
function run(folder: string, how: string, fault?: string): Run {
  const trace = join(folder, '..', 'trace');
  const paths = FILES.flatMap((file) => ['-P', join(folder, file)]);
  const inject = fault === undefined ? [] : ['-e', `inject=${fault}`];
  const args = ['-f', '-o', trace, ...paths, ...inject, process.execPath, program, folder, 'a', '2', how];
  const { stdout, error } = spawnSync(STRACE, args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  const calls = [...readFileSync(trace, 'utf8').matchAll(/^\d+\s+(\w+)\(/gm)].map(([, name]) => name ?? '');
  return { said: stdout.split('\n').filter((line) => line !== ''), calls };
}

/** A fresh folder with entries that were kept before and a profile; removed afterwards. */
function inFolder<Result>(task: (folder: string) => Result): Result {
  const root = mkdtempSync(join(tmpdir(), 'herstel-faults-'));
  const folder = join(root, 'eigen');
  try {
    mkdirSync(folder);
    appendEntries(folder, KEPT);
    writeFileSync(join(folder, 'profiel.txt'), `bevallen: ${OLD_PROFILE}\n`);
    return task(folder);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Every system call that the run makes: its name, and which one of that name. */
function callsOf(how: string): (readonly [name: string, nth: number])[] {
  const { calls, said } = inFolder((folder) => run(folder, how));
  expect(said.filter((line) => line.startsWith('failed'))).toEqual([]);
  const counts = new Map<string, number>();
  return calls.map((name) => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return [name, nth] as const;
  });
}

const told = (said: readonly string[], word: string) =>
  said.flatMap((line) => (line.startsWith(`${word} `) ? [line.slice(word.length + 1)] : []));

describe.each(FAULTS)('every system call of a write, broken by %s [H-15]', (fault) => {
  it.each(['adding', 'removing'])('while %s: what was confirmed is so, and the journal opens', (how) => {
    const broken: string[] = [];
    const calls = callsOf(how);
    expect(calls.length).toBeGreaterThan(how === 'adding' ? 15 : 60);
    for (const [name, nth] of calls) {
      inFolder((folder) => {
        const { said } = run(folder, how, `${name}:${fault}:when=${nth}`);
        const call = `${name} ${nth}`;
        const ids = () => readJournal(folder).entries.map(({ id }) => id);
        const present = ids();
        const removed = told(said, 'removed');
        for (const id of [...KEPT.map((entry) => entry.id), ...told(said, 'kept')]) {
          const isThere = present.includes(id);
          // With "removing" an entry is on its way out: only what was confirmed last counts.
          if (KEPT.some((entry) => entry.id === id) || how === 'adding' ? !isThere : removed.includes(id) && isThere) {
            broken.push(`${call}: ${id} ${isThere ? 'came back' : 'was lost'}`);
          }
        }
        appendEntries(folder, [LATER]);
        if (!ids().includes(LATER.id)) broken.push(`${call}: nothing could be added`);
        removeEntries(folder, ({ id }) => id === LATER.id);
        if (ids().includes(LATER.id)) broken.push(`${call}: nothing could be removed`);
        if (present.some((id) => !ids().includes(id))) broken.push(`${call}: lost by the next write`);
      });
    }
    expect(broken).toEqual([]);
  });

  it('while saving a profile: the old one or the new one, whole', () => {
    const broken: string[] = [];
    for (const [name, nth] of callsOf('profile')) {
      inFolder((folder) => {
        const { said } = run(folder, 'profile', `${name}:${fault}:when=${nth}`);
        const file = join(folder, 'profiel.txt');
        const profile = existsSync(file) ? readProfileText(readFileSync(file, 'utf8')) : undefined;
        const date = profile !== undefined && 'bevallen' in profile ? profile.bevallen : undefined;
        const confirmed = told(said, 'kept').at(-1) ?? OLD_PROFILE;
        if (date === undefined || date < confirmed) broken.push(`${name} ${nth}: ${date}, confirmed ${confirmed}`);
      });
    }
    expect(broken).toEqual([]);
  });
});

it('a plan without a profile looks at the disk for one once, and writes nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'herstel-none-'));
  const records = join(root, 'records');
  try {
    const trace = join(root, 'trace');
    const command = [process.execPath, 'bin/herstel.js', 'plan', '--bevallen', '2024-03-01', '--kort'];
    const { stdout } = spawnSync(STRACE, ['-f', '-o', trace, '-e', 'trace=%file', ...command], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], HERSTEL_MAP: records },
    });
    expect(stdout).not.toBe('');
    const looks = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => line.includes(records) && !line.includes('execve'));
    expect(looks).toHaveLength(1);
    expect(existsSync(records)).toBe(false);
  } finally {
    rmSync(root, { recursive: true });
  }
});

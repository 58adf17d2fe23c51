import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../bin/herstel.js', import.meta.url));

/** What a run of the program asked of the system: addresses outside the machine, and files it opened to write. */
export interface TracedRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly connections: readonly string[];
  readonly written: readonly string[];
}

/** Runs the built program in an empty network, in `folder`, with an empty home, and keeps its system calls. */
export function tracedRun(args: readonly string[], folder: string, input = ''): TracedRun {
  const kept = mkdtempSync(join(tmpdir(), 'herstel-trace-'));
  const file = join(kept, 'calls');
  try {
    const strace = ['strace', '-f', '-qq', '-s', '200', '-o', file, '-e', 'trace=%network,%file,openat,ftruncate'];
    const { status, stdout, stderr, error } = spawnSync(
      'unshare',
      ['-r', '-n', ...strace, process.execPath, program, ...args],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: folder, TZ: 'Europe/Amsterdam' },
        encoding: 'utf8',
        input,
      },
    );
    if (error !== undefined) throw error;
    const calls = readFileSync(file, 'utf8').split('\n');
    return {
      code: status,
      stdout,
      stderr,
      connections: calls.filter((call) => /\b(?:socket|connect|sendto|bind)\(.*AF_INET/.test(call)),
      written: calls.flatMap((call) => writtenPath(call) ?? []),
    };
  } finally {
    rmSync(kept, { recursive: true });
  }
}

/** The path that a call makes, changes or takes away; undefined for a call that only reads. */
function writtenPath(call: string): string | undefined {
  if (/= -1 E/.test(call)) return undefined;
  if (/\bopenat?\(/.test(call)) return /O_WRONLY|O_RDWR|O_CREAT/.test(call) ? /"([^"]*)"/.exec(call)?.[1] : undefined;
  if (/\b(?:mkdir|unlink|rename|rmdir|link|symlink|chmod|chown|truncate|utimens)\w*\(/.test(call)) {
    return [...call.matchAll(/"([^"]*)"/g)].at(-1)?.[1];
  }
  return undefined;
}

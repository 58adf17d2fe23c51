// One run of a program, measured from outside in a clean environment.
import { spawnSync } from 'node:child_process';

const report = new URL('./peak-memory.mjs', import.meta.url).href;

// A certificate setting alone makes Node 20 start slower, and every ratio look better than it is.
const environment = { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Europe/Amsterdam' };

/** Wall time of one run in milliseconds. Its exit code is not looked at: a check that finds something ends with 1. */
export function milliseconds(args, program = process.execPath) {
  const start = process.hrtime.bigint();
  spawnSync(program, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** One run with its peak memory in MiB, its processor time and its wall time in seconds; a fault ends the benchmark. */
export function measured(args, allowed = [0]) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', report, ...args], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (!allowed.includes(status)) throw new Error(`exit ${status}\n${stderr}`);
  const [, peak, processor] = /PEAK (\d+) CPU (\d+)/.exec(stderr) ?? [];
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: Number(processor) / 1e6,
    mebibytes: Number(peak) / 1024,
  };
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

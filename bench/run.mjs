// Runs every benchmark, each in a process of its own: node bench/run.mjs [name]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const BENCHMARKS = ['start', 'planner', 'batch'];
const asked = process.argv[2];
const codes = BENCHMARKS.filter((name) => asked === undefined || name === asked).map(
  (name) =>
    spawnSync(process.execPath, [fileURLToPath(new URL(`./${name}.mjs`, import.meta.url))], { stdio: 'inherit' })
      .status,
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

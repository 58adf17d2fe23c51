// How long the program takes to start, paired against an empty Node program in a clean environment.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PAIRS = 40;
const program = fileURLToPath(new URL('../bin/herstel.js', import.meta.url));
const answers = fileURLToPath(new URL('../scripts/usual-answers.yaml', import.meta.url));
// A certificate setting alone makes Node 20 start slower and every ratio look better than it is.
const environment = { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Europe/Amsterdam' };

const CASES = [
  { name: 'plan', bar: 1.5, args: ['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18'] },
  {
    name: 'plan --ruptuur 3b',
    bar: 1.5,
    args: ['plan', '--bevallen', '2024-03-01', '--ruptuur', '3b', '--vandaag', '2024-04-18'],
  },
  {
    name: 'check --antwoorden',
    bar: 1.6,
    args: ['check', '--bevallen', '2024-03-01', '--vandaag', '2024-04-18', '--antwoorden', answers],
  },
  { name: '--help', bar: 1.5, args: ['--help'] },
  { name: 'usage error', bar: 1.5, args: ['plan', '--bvallen', '2024-03-01'] },
];

function milliseconds(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Peak memory of one run, in MiB. */
function peakMebibytes(args) {
  const report = new URL('./peak-memory.mjs', import.meta.url).href;
  const { stderr } = spawnSync(process.execPath, ['--import', report, program, ...args], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024;
}

console.log(`Start, ${PAIRS} pairs, Node ${process.version}`);
let failed = false;
for (const { name, bar, args } of CASES) {
  const ratios = [];
  const extra = [];
  for (let pair = 0; pair <= PAIRS; pair += 1) {
    const empty = milliseconds(['-e', '0']);
    const whole = milliseconds([program, ...args]);
    // The first pair warms the disk.
    if (pair > 0) {
      ratios.push(whole / empty);
      extra.push(whole - empty);
    }
  }
  const ratio = median(ratios);
  failed ||= ratio > bar;
  console.log(
    `  ${name.padEnd(20)} ${ratio.toFixed(2)} x   +${median(extra).toFixed(1)} ms   (bar ${bar} x)   ${peakMebibytes(args).toFixed(0)} MiB`,
  );
}
process.exitCode = failed ? 1 : 0;

// How long 10,000 clients to a folder take, as a ratio to writing the same bytes with plain synchronous writes, and
// what 100,000 clients in one archive need in time and memory. Needs a build.
// The files go to a disk in memory where there is one: a real disk makes the plain writes slower and the ratio look
// better than it is. So does memory that is used for the first time; of both the best of two rounds counts.
//   node bench/batch.mjs [folder for the files]
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/herstel.js', import.meta.url));
const IN_MEMORY = '/dev/shm';
const place = process.argv[2] ?? (existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir());
const folder = mkdtempSync(join(place, 'herstel-bench-'));
const TODAY = '2024-06-01';
const DAYS = 300;
const ROUNDS = 2;
const BATCH_BAR = 2;
const MEMORY_BAR = 150;

/** What a practice sees: mostly small tears, some caesareans, few total ruptures. */
const DELIVERIES = [
  ...Array(5).fill('vaginaal;geen'),
  ...Array(4).fill('vaginaal;1'),
  ...Array(5).fill('vaginaal;2'),
  ...Array(3).fill('keizersnede;geen'),
  ...Array(2).fill('kunstverlossing;knip'),
  'vaginaal;3a',
];

/** The same list every time: clients who gave birth in the last ten months. */
function writeList(count) {
  let seed = 20240601;
  const below = (limit) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * limit);
  };
  const last = Date.parse(TODAY) / 86_400_000;
  const rows = ['code;bevallen;type;ruptuur'];
  for (let index = 0; index < count; index += 1) {
    const day = new Date((last - below(DAYS)) * 86_400_000).toISOString().slice(0, 10);
    rows.push(`c${index};${day};${DELIVERIES[below(DELIVERIES.length)]}`);
  }
  const file = join(folder, `list-${count}.csv`);
  writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}

function run(list, args) {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  const report = new URL('./peak-memory.mjs', import.meta.url).href;
  const whole = ['--import', report, program, 'export', '--vandaag', TODAY, '--clienten', list, ...args];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, whole, { env, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`exit ${status}\n${stderr}`);
  return { seconds, mebibytes: Number(/PEAK (\d+)/.exec(stderr)?.[1]) / 1024 };
}

/** The same bytes, read back first and written plainly to another folder. */
function plainWrites(from) {
  const names = readdirSync(from);
  const to = join(folder, 'plain');
  let seconds = 0;
  for (let first = 0; first < names.length; first += 500) {
    const part = names.slice(first, first + 500).map((name) => [join(to, name), readFileSync(join(from, name))]);
    if (first === 0) mkdirSync(to);
    const start = performance.now();
    for (const [path, bytes] of part) writeFileSync(path, bytes);
    seconds += (performance.now() - start) / 1000;
  }
  rmSync(to, { recursive: true });
  return seconds;
}

let missed = 0;
function verdict(ok) {
  if (!ok) missed += 1;
  return ok ? 'ok' : 'MISSED';
}

console.log(`Batch on ${place}${place === IN_MEMORY ? ' (in memory)' : ''}, Node ${process.version}`);
try {
  const many = writeList(10_000);
  const out = join(folder, 'out');
  for (const formats of ['html,ics', 'html,ics,markdown', 'html', 'markdown', 'ics', 'json']) {
    let seconds = Number.POSITIVE_INFINITY;
    let plain = Number.POSITIVE_INFINITY;
    let mebibytes = 0;
    let megabytes = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const result = run(many, ['--map', out, '--formaat', formats]);
      seconds = Math.min(seconds, result.seconds);
      mebibytes = Math.max(mebibytes, result.mebibytes);
      megabytes = readdirSync(out).reduce((sum, name) => sum + statSync(join(out, name)).size, 0) / 1e6;
      plain = Math.min(plain, plainWrites(out));
      rmSync(out, { recursive: true });
    }
    const ratio = seconds / plain;
    const cells = [`${seconds.toFixed(1)} s`, `plain ${plain.toFixed(1)} s`, `ratio ${ratio.toFixed(2)}`];
    console.log(
      `10,000 clients, ${formats}: ${cells.join(', ')} (bar ${BATCH_BAR}: ${verdict(ratio <= BATCH_BAR)}), ${megabytes.toFixed(0)} MB, peak ${mebibytes.toFixed(0)} MiB`,
    );
  }
  const most = writeList(100_000);
  for (const [archive, formats] of [
    ['handouts.zip', 'ics'],
    ['handouts.tar.gz', 'ics'],
    ['handouts.zip', 'json'],
  ]) {
    const { seconds, mebibytes } = run(most, ['--uit', join(folder, archive), '--formaat', formats]);
    const megabytes = statSync(join(folder, archive)).size / 1e6;
    console.log(
      `100,000 clients, ${formats} in ${archive}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, peak ${mebibytes.toFixed(0)} MiB (bar ${MEMORY_BAR}: ${verdict(mebibytes <= MEMORY_BAR)})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = missed === 0 ? 0 : 1;

// What a list of clients costs: processor time and peak memory at 1,000, 10,000 and 100,000 clients. The files go to a
// disk in memory where there is one, so that the program is measured and not the disk.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured } from './process.mjs';

const IN_MEMORY = '/dev/shm';
const TODAY = '2024-06-01';
const DAYS = 300;

const CASES = [
  { clients: 1_000, formats: 'html,ics', to: 'map' },
  { clients: 10_000, formats: 'html,ics', to: 'map', secondsBar: 10 },
  { clients: 10_000, formats: 'markdown', to: 'map' },
  { clients: 100_000, formats: 'ics', to: 'zip', secondsBar: 60, memoryBar: 200 },
  { clients: 100_000, formats: 'html', to: 'zip', memoryBar: 200 },
];

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
function writeList(folder, count) {
  let seed = 20240601;
  const below = (limit) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * limit);
  };
  const last = Date.parse(TODAY) / 86_400_000;
  const rows = ['code;bevallen;type;ruptuur;naam'];
  for (let index = 0; index < count; index += 1) {
    const day = new Date((last - below(DAYS)) * 86_400_000).toISOString().slice(0, 10);
    rows.push(`c${index};${day};${DELIVERIES[below(DELIVERIES.length)]};Cliënt ${index}`);
  }
  const file = join(folder, `list-${count}.csv`);
  writeFileSync(file, `${rows.join('\n')}\n`);
  return file;
}

/** Two rows per case: processor seconds and peak memory. */
export function batch({ program }) {
  const folder = mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), 'herstel-bench-'));
  try {
    return CASES.flatMap(({ clients, formats, to, secondsBar, memoryBar }) => {
      const out = join(folder, to === 'zip' ? 'out.zip' : 'out');
      const where = to === 'zip' ? ['--uit', out] : ['--map', out];
      const list = writeList(folder, clients);
      const { processorSeconds, seconds, mebibytes } = measured([
        program,
        ...['export', '--vandaag', TODAY, '--clienten', list, ...where, '--formaat', formats],
      ]);
      rmSync(out, { recursive: true });
      const name = `${clients.toLocaleString('nl')} cliënten, ${formats}, ${to}`;
      return [
        {
          name,
          value: processorSeconds,
          unit: 's rekentijd',
          bar: secondsBar,
          note: `${seconds.toFixed(1)} s gewacht`,
        },
        { name: `geheugen ${name}`, value: mebibytes, unit: 'MiB', bar: memoryBar },
      ];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// How long the installed program takes to start, paired against an empty Node program.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measured, median, milliseconds } from './process.mjs';

const PAIRS = 40;
const PEAK_BAR = 50;
const answers = fileURLToPath(new URL('./answers.yaml', import.meta.url));
const situation = ['--bevallen', '2024-03-01', '--vandaag', '2024-04-18'];

const CASES = [
  { name: 'plan', bar: 2, args: ['plan', ...situation] },
  { name: 'plan --ruptuur 3b', bar: 2, args: ['plan', ...situation, '--ruptuur', '3b'] },
  { name: 'check --antwoorden', bar: 2.2, args: ['check', ...situation, '--antwoorden', answers] },
  { name: 'export (html)', args: ['export', ...situation, '--formaat', 'html'] },
  { name: 'export (ics)', args: ['export', ...situation, '--formaat', 'ics'] },
  { name: '--help', bar: 1.5, args: ['--help'] },
  { name: 'verkeerd gebruik', bar: 1.5, args: ['plan', '--bvallen', '2024-03-01'] },
];

const executable = fileURLToPath(new URL('../build/herstel', import.meta.url));

/** The one file without Node, beside the same command in Node; no row where it was not built. */
function startOfExecutable({ program }) {
  if (!existsSync(executable)) return [];
  const args = ['plan', ...situation];
  const ratios = Array.from({ length: PAIRS }, () => {
    const inNode = milliseconds([program, ...args]);
    return milliseconds(args, executable) / inNode;
  });
  return [{ name: 'start plan, als één bestand', value: median(ratios), unit: '× hetzelfde in Node' }];
}

/** A row per command: its start beside an empty program, the extra milliseconds, and its peak memory. */
export function start({ program }) {
  const rows = CASES.flatMap(({ name, bar, args }) => {
    const pairs = Array.from({ length: PAIRS + 1 }, () => {
      const empty = milliseconds(['-e', '0']);
      return { empty, whole: milliseconds([program, ...args]) };
    }).slice(1); // The first pair warms the disk.
    const { mebibytes } = measured([program, ...args], [0, 1, 2]);
    return [
      {
        name: `start ${name}`,
        value: median(pairs.map(({ empty, whole }) => whole / empty)),
        unit: '× een leeg programma',
        bar,
        note: `+${median(pairs.map(({ empty, whole }) => whole - empty)).toFixed(0)} ms`,
      },
      { name: `geheugen ${name}`, value: mebibytes, unit: 'MiB', bar: PEAK_BAR },
    ];
  });
  return [...rows, ...startOfExecutable({ program })];
}

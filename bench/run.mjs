// Measures the packed and installed program: node bench/run.mjs [start|planner|batch|load] [--json]
// Above a load of one the machine is doing something else: then the figures are printed and nothing is judged.
import { loadavg } from 'node:os';
import { batch } from './batch.mjs';
import { install } from './installed.mjs';
import { load } from './load.mjs';
import { planner } from './planner.mjs';
import { start } from './start.mjs';

const HIGHEST_LOAD = 1;
const BENCHMARKS = { start, planner, batch, load };

const [before] = loadavg();
const asked = process.argv.slice(2).filter((word) => word !== '--json');
const installed = install();
const rows = [];
try {
  for (const [name, benchmark] of Object.entries(BENCHMARKS)) {
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await benchmark(installed)));
  }
} finally {
  installed.remove();
}

// Decided before the measuring itself makes the machine busy.
const judged = before <= HIGHEST_LOAD;
const results = rows.map(({ more = false, ...row }) => ({
  ...row,
  met: row.bar === undefined || !judged ? null : more ? row.value >= row.bar : row.value <= row.bar,
}));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ node: process.version, load: before, judged, results }, null, 2));
} else {
  const written = (value) =>
    value >= 100 ? Math.round(value).toLocaleString('nl') : value.toFixed(2).replace('.', ',');
  console.log(`| wat | gemeten | grens | |\n| --- | --- | --- | --- |`);
  for (const { name, value, unit, bar, met, note } of results) {
    const verdict = met === null ? '' : met ? 'gehaald' : 'niet gehaald';
    console.log(
      `| ${name} | ${written(value)} ${unit} | ${bar?.toLocaleString('nl') ?? ''} | ${[verdict, note].filter(Boolean).join(', ')} |`,
    );
  }
  console.log(`\nNode ${process.version}.`);
  if (!judged)
    console.log(`Niet beoordeeld: de machine was bezig (belasting ${before.toFixed(1)}, hoogstens ${HIGHEST_LOAD}).`);
}
process.exitCode = results.some(({ met }) => met === false) ? 1 : 0;

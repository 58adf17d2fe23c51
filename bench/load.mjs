// How long it takes to read and check YAML content: the shipped folder, and the same with ten and a hundred times as
// many timelines.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from './process.mjs';

const data = fileURLToPath(new URL('../data', import.meta.url));

/** The content with every timeline `times` times; every copy has ids of its own. */
function enlarged(times) {
  const folder = mkdtempSync(join(tmpdir(), 'herstel-load-'));
  cpSync(data, folder, { recursive: true });
  for (const file of readdirSync(join(data, 'tracks'))) {
    const text = readFileSync(join(data, 'tracks', file), 'utf8');
    for (let copy = 1; copy < times; copy += 1) {
      const name = `${basename(file, '.yaml')}-copy-${copy}.yaml`;
      writeFileSync(join(folder, 'tracks', name), text.replace(/^([ -]*id: \S+)$/gm, `$1-copy-${copy}`));
    }
  }
  return folder;
}

/** A row per size. */
export function load({ program }) {
  return [1, 10, 100].map((times) => {
    const folder = enlarged(times);
    try {
      const { seconds, mebibytes } = measured([program, 'inhoud', 'controleer', folder], [0, 1]);
      return { name: `inhoud controleren, ${times} ×`, value: seconds, unit: 's', note: `${mebibytes.toFixed(0)} MiB` };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

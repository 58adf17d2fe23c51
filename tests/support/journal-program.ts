import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * A process of its own that writes a journal: node program.cjs FOLDER NAME COUNT [removing]. It adds COUNT notes one
 * by one and writes a line for each when it is kept; with "removing" it takes each away again.
 */
const PROGRAM = `
  import { writeSync } from 'node:fs';
  import { appendEntries, removeEntries } from './src/journal/index.ts';
  import { identified } from './src/journal/journal-line.ts';
  const [folder, name, count, removing] = process.argv.slice(2);
  for (let index = 0; index < Number(count); index += 1) {
    const entry = identified({ on: '2024-05-01', kind: 'note', data: { text: name + ' ' + index } });
    try {
      appendEntries(folder, [entry]);
      writeSync(1, 'kept ' + entry.id + '\\n');
      if (removing !== undefined) {
        removeEntries(folder, ({ id }) => id === entry.id);
        writeSync(1, 'removed ' + entry.id + '\\n');
      }
    } catch (error) {
      writeSync(1, 'failed ' + error.code + '\\n');
    }
  }`;

/** Builds the program and tells where it is, in a folder of its own. */
export async function buildJournalProgram(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'herstel-journal-program-')), 'program.cjs');
  const resolveDir = fileURLToPath(new URL('../..', import.meta.url));
  await build({
    stdin: { contents: PROGRAM, resolveDir },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

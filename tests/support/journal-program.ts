import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * A process of its own that writes records: node program.cjs FOLDER NAME COUNT [removing|profile]. It adds COUNT notes
 * one by one and writes a line for each when it is kept; with "removing" it takes each away again; with "profile" it
 * writes the profile instead, COUNT times.
 */
const PROGRAM = `
  import { writeSync } from 'node:fs';
  import { join } from 'node:path';
  import { saveProfile } from './src/cli/records/own-records.ts';
  import { appendEntries, removeEntries } from './src/journal/index.ts';
  import { identified } from './src/journal/journal-line.ts';
  const [folder, name, count, how] = process.argv.slice(2);
  const place = { name, folder, file: join(folder, 'profiel.txt') };
  for (let index = 0; index < Number(count); index += 1) {
    const entry = identified({ on: '2024-05-01', kind: 'note', data: { text: name + ' ' + index } });
    try {
      if (how === 'profile') {
        saveProfile(place, { bevallen: '2024-03-0' + (index + 2), naVerlies: false, plain: false, goals: [] });
        writeSync(1, 'kept 2024-03-0' + (index + 2) + '\\n');
        continue;
      }
      appendEntries(folder, [entry]);
      writeSync(1, 'kept ' + entry.id + '\\n');
      if (how === 'removing') {
        removeEntries(folder, ({ id }) => id === entry.id);
        writeSync(1, 'removed ' + entry.id + '\\n');
      }
    } catch (error) {
      writeSync(1, 'failed ' + (error.code ?? error.message.split('\\n')[0]) + '\\n');
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

import { errorCode } from '../atomic-file.ts';
import type { MadeClients } from './client-maker.ts';
import type { ClientOutput } from './client-output.ts';
import { EXTENSIONS, type ExportFormat } from './export-format.ts';
import type { Client } from './read-client.ts';
import type { ClientRenderer } from './render-client.ts';
import type { StopFlag } from './stop-flag.ts';

/** What making the files of a client takes. */
export interface Workbench {
  readonly renderer: ClientRenderer;
  readonly formats: readonly ExportFormat[];
  readonly output: ClientOutput;
  readonly flag: StopFlag;
}

/**
 * Makes the files of one client after another, on this thread, until the flag is raised or the disk refuses. `pause`
 * comes after each client, with how many are done.
 */
export async function makeFiles(
  clients: readonly Client[],
  { renderer, formats, output, flag }: Workbench,
  pause: (done: number) => Promise<void> | undefined = () => undefined,
): Promise<MadeClients> {
  let done = 0;
  let files = 0;
  for (const client of clients) {
    if (flag.isRaised) break;
    for (const format of formats) {
      const file = `${client.code}.${EXTENSIONS[format]}`;
      const content = renderer.render(format, client.delivery, client);
      try {
        const added = output.add(file, content);
        if (added !== undefined) await added;
      } catch (error) {
        const code = errorCode(error);
        if (code === undefined) throw error;
        return { clients: done, files, refused: { file, code } };
      }
      files += 1;
    }
    done += 1;
    const pausing = pause(done);
    if (pausing !== undefined) await pausing;
  }
  return { clients: done, files };
}

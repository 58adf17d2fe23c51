import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ClientMaker } from './client-maker.ts';
import type { ClientOutput } from './client-output.ts';
import type { ExportFormat } from './export-format.ts';
import { makeFiles } from './make-files.ts';
import { ClientRenderer, type ExportSettings } from './render-client.ts';
import type { StopFlag } from './stop-flag.ts';

/** Signals are heard, and the bar is drawn, once per so many clients. */
const CLIENTS_PER_TURN = 16;

/** Makes the files on the thread of the program; `openOutput` says where they go. */
export function singleMaker(
  openOutput: () => ClientOutput,
  formats: readonly ExportFormat[],
  settings: ExportSettings,
  flag: StopFlag,
): ClientMaker {
  const renderer = new ClientRenderer(settings);
  let output: ClientOutput | undefined;
  const opened = (): ClientOutput => {
    output ??= openOutput();
    return output;
  };
  return {
    open: () => {
      opened();
    },
    make: (clients, told) =>
      makeFiles(clients, { renderer, formats, output: opened(), flag }, (done) => {
        if (done % CLIENTS_PER_TURN !== 0) return undefined;
        told(done);
        return nextTurn();
      }),
    finish: () => opened().finish(),
    abandon: async () => output?.abandon(),
  };
}

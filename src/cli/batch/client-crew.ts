import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ClientMaker, MadeClients, Refusal } from './client-maker.ts';
import { ClientPortions } from './client-portions.ts';
import type { ExportFormat } from './export-format.ts';
import { openFolder } from './folder-output.ts';
import type { Client } from './read-client.ts';
import type { ExportSettings } from './render-client.ts';
import type { StopFlag } from './stop-flag.ts';

/** What every thread of a crew gets when it starts. */
export interface CrewOrder {
  readonly formats: readonly ExportFormat[];
  readonly settings: ExportSettings;
  readonly flag: SharedArrayBuffer;
}

/** What a thread is asked: the files of these clients, in this folder. It answers with `MadeClients`. */
export interface CrewPortion {
  readonly folder: string;
  readonly clients: readonly Client[];
}

/** Megabytes for new objects per thread: V8 would take more than what a batch of texts gains by it. */
const YOUNG_MEMORY = 12;

/** Makes files in a folder on several threads at once, each of which runs `file`; they start at once. */
export function startCrew(
  file: string,
  size: number,
  folder: string,
  { flag, ...order }: Omit<CrewOrder, 'flag'> & { readonly flag: StopFlag },
): ClientMaker {
  const workerData: CrewOrder = { ...order, flag: flag.shared };
  const workers = Array.from(
    { length: size },
    () => new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY } }),
  );
  let opened: string | undefined;
  const open = (): string => {
    opened ??= openFolder(folder);
    return opened;
  };
  const dismiss = async (): Promise<void> => {
    await Promise.all(workers.map((worker) => worker.terminate()));
  };
  return {
    open: () => {
      open();
    },
    make: async (clients, told) => {
      const portions = new ClientPortions(clients, size);
      let done = 0;
      let files = 0;
      let refused: Refusal | undefined;
      const keepBusy = async (worker: Worker, index: number): Promise<void> => {
        for (;;) {
          const portion = portions.next(index);
          if (portion.length === 0 || flag.isRaised) return;
          const made = await ask(worker, { folder: open(), clients: portion });
          done += made.clients;
          files += made.files;
          refused ??= made.refused;
          // The others need not go on in a folder that is full.
          if (refused !== undefined) flag.raise();
          told(done);
        }
      };
      await Promise.all(workers.map(keepBusy));
      return { clients: done, files, ...(refused === undefined ? {} : { refused }) };
    },
    finish: dismiss,
    abandon: dismiss,
  };
}

async function ask(worker: Worker, portion: CrewPortion): Promise<MadeClients> {
  worker.postMessage(portion);
  const [made]: MadeClients[] = await once(worker, 'message');
  if (made === undefined) throw new Error('a thread answered without an answer');
  return made;
}

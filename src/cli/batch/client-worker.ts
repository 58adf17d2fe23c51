import { parentPort, workerData } from 'node:worker_threads';
import type { CrewOrder, CrewPortion } from './client-crew.ts';
import { folderOutput } from './folder-output.ts';
import { makeFiles } from './make-files.ts';
import { ClientRenderer } from './render-client.ts';
import { StopFlag } from './stop-flag.ts';

/* A thread of a crew: makes the portions that it is given, one after another. */

const { formats, settings, flag: shared }: CrewOrder = workerData;
const renderer = new ClientRenderer(settings);
const flag = new StopFlag(shared);

parentPort?.on('message', async ({ folder, clients }: CrewPortion) => {
  parentPort?.postMessage(await makeFiles(clients, { renderer, formats, output: folderOutput(folder), flag }));
});

import type { ClientOutput } from './client-output.ts';
import { openTarOutput } from './tar-output.ts';
import { openZipOutput } from './zip-output.ts';

/** One archive, of the kind that its name says. */
export function openArchive(path: string): ClientOutput {
  return path.toLowerCase().endsWith('.zip') ? openZipOutput(path) : openTarOutput(path);
}

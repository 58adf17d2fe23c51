import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { exportWords } from '../../text/export-words.ts';
import { errorCode, removeLeftovers, writeInFolder } from '../files/atomic-file.ts';
import { systemReason } from '../files/system-reason.ts';
import { UsageError } from '../usage-error.ts';
import type { ClientOutput } from './client-output.ts';

/** Files in a folder, each of them whole or not there. */
export function folderOutput(folder: string): ClientOutput {
  return {
    add: (name, content) => writeInFolder(folder, name, content),
    finish: async () => {},
    abandon: async () => {},
  };
}

/** Makes a folder when it is missing, clears what broken runs left in it, and gives the path where it really is. */
export function openFolder(path: string): string {
  const folder = folderAt(path);
  removeLeftovers(folder);
  return folder;
}

function folderAt(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    if (statSync(path).isDirectory()) return realpathSync(path);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST' && errorCode(error) !== 'ENOTDIR') {
      throw new UsageError(exportWords.one.unwritable(path, systemReason(error)));
    }
  }
  throw new UsageError(exportWords.batch.notAFolder(path));
}

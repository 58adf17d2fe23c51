import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exportWords } from '../../text/export-words.ts';
import { lockFolder } from '../files/folder-lock.ts';
import { systemReason } from '../files/system-reason.ts';
import { errorCode, removeAbandoned, writeWhole } from '../files/whole-file.ts';
import { UsageError } from '../usage-error.ts';
import type { ClientOutput } from './client-output.ts';

/** On the unfinished files of a run over a list: whoever has the folder may take them away. */
const MARK = 'lijst';

/**
 * Files in a folder, each of them whole or not there. The folder is made when it is missing, is this run's alone, and
 * is cleared of what broken runs left in it.
 */
export async function openFolderOutput(path: string): Promise<ClientOutput> {
  const folder = folderAt(path);
  const lock = await orRefusal(path, () => lockFolder(folder));
  if (lock === undefined) throw new UsageError(exportWords.batch.folderInUse(path));
  removeAbandoned(folder, MARK);
  return {
    add: (name, content) => writeWhole(join(folder, name), content, { flush: false, mark: MARK }),
    finish: async () => lock.release(),
    abandon: async () => lock.release(),
  };
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

async function orRefusal<Result>(path: string, task: () => Promise<Result>): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    throw new UsageError(exportWords.one.unwritable(path, systemReason(error)));
  }
}

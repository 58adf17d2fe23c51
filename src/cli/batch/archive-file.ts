import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { removeLeftovers, resolvedTarget, temporaryIn } from '../files/atomic-file.ts';

/** A large file that grows under a temporary name and gets its own when it is complete. */
export interface ArchiveFile {
  readonly write: (bytes: Uint8Array) => void;
  readonly finish: () => void;
  readonly abandon: () => void;
}

/** Opens an archive that appears whole or not at all. */
export function openArchiveFile(path: string): ArchiveFile {
  const target = resolvedTarget(path);
  const folder = dirname(target.path);
  removeLeftovers(folder);
  const temporary = temporaryIn(folder);
  const descriptor = openSync(temporary, 'wx', target.mode);
  let open = true;
  const close = (): void => {
    if (open) closeSync(descriptor);
    open = false;
  };
  return {
    write: (bytes) => {
      let written = 0;
      while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    },
    finish: () => {
      fsyncSync(descriptor);
      close();
      renameSync(temporary, target.path);
    },
    abandon: () => {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

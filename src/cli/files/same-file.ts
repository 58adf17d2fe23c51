import { statSync } from 'node:fs';
import { exportWords } from '../../text/export-words.ts';
import { UsageError } from '../usage-error.ts';
import { resolvedTarget } from './whole-file.ts';

/** Refuses, before any work, that two options name one file: the second to be written would destroy the first. */
export function requireOtherFiles(files: Readonly<Record<string, string | undefined>>): void {
  const named = Object.entries(files).flatMap(([option, file]) => (file === undefined ? [] : [{ option, file }]));
  for (const [index, one] of named.entries()) {
    const other = named.slice(0, index).find(({ file }) => isSameFile(file, one.file));
    if (other !== undefined) throw new UsageError(exportWords.batch.sameFile(one.option, other.option, one.file));
  }
}

/** Whether two names lead to one file: through links, in other letters on a disk where these do not count. */
function isSameFile(one: string, other: string): boolean {
  try {
    if (resolvedTarget(one).path === resolvedTarget(other).path) return true;
    const [first, second] = [statSync(one), statSync(other)];
    return first.dev === second.dev && first.ino === second.ino;
  } catch {
    return false;
  }
}

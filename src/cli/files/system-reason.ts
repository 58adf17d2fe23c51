import { exportWords } from '../../text/export-words.ts';
import { errorCode } from './whole-file.ts';

/** Why the file system refused, in words. */
export function systemReason(error: unknown): string {
  return reasonOf(errorCode(error) ?? 'EIO');
}

/** What a code of the file system (`ENOSPC`) means, in words. */
export function reasonOf(code: string): string {
  return exportWords.systemErrors[code] ?? exportWords.otherSystemError(code);
}

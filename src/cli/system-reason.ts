import { exportWords } from '../text/export-words.ts';
import { errorCode } from './atomic-file.ts';

/** Why the file system refused, in words. */
export function systemReason(error: unknown): string {
  const code = errorCode(error) ?? 'EIO';
  return exportWords.systemErrors[code] ?? exportWords.otherSystemError(code);
}

import type { CodeProblem } from '../../text/export-words.ts';

const LONGEST_CODE = 64;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Why a client's code cannot be the name of a file on every system; undefined when it can. A code that passes holds
 * no separator and no leading dot, so that it cannot leave its folder, hide, or pass for an option.
 */
export function codeProblem(code: string): CodeProblem | undefined {
  if (code === '') return 'empty';
  if (code.length > LONGEST_CODE) return 'too-long';
  if (!/^[A-Za-z0-9._-]+$/.test(code)) return 'characters';
  if (!/^[A-Za-z0-9]/.test(code)) return 'start';
  if (code.endsWith('.')) return 'end';
  return WINDOWS_DEVICE.test(code) ? 'reserved' : undefined;
}

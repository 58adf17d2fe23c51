import { nearestWord } from '../domain/nearest-word.ts';
import { inputWords } from '../text/input-words.ts';

/** Wrong use or broken content: a Dutch text for the reader, exit code 2. Ends in `run-program.ts`, nowhere else. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By name and not by class: a command that is loaded later brings its own copy of the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/** The error for a value that is none of the known ones, with all of them and the one that was probably meant. */
export function notAnOption(option: string, value: string, known: readonly string[]): UsageError {
  return new UsageError(inputWords.notAnOption(option, value, known, nearestWord(value, known)));
}

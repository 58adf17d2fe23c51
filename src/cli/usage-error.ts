/** Wrong use or broken content: a Dutch text for the reader, exit code 2. Ends in `run-program.ts`, nowhere else. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By name and not by class: a command that is loaded later brings its own copy of the class. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

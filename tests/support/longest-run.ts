/** Milliseconds of work for one spoiled input: far more than any needs. */
export const LONGEST_RUN = 10_000;

/** The milliseconds that this process has worked; no clock, so that waiting for a busy machine does not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

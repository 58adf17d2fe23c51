/** Milliseconds for one spoiled input: far more than any needs, for a machine that is busy with something else. */
export const LONGEST_RUN = 10_000;

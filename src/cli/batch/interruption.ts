const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether someone wants the program to stop; while this listens, the file that is being made is finished first. */
export interface Interruption {
  readonly requested: () => boolean;
  readonly stopListening: () => void;
}

/** Listens for Ctrl-C and its kin. Signals arrive only between turns of the event loop: yield now and then. */
export function listenForInterruption(): Interruption {
  let requested = false;
  const note = (): void => {
    requested = true;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return {
    requested: () => requested,
    stopListening: () => {
      for (const signal of SIGNALS) process.off(signal, note);
    },
  };
}

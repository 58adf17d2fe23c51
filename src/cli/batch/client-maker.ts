import type { Client } from './read-client.ts';

/** Makes the files of clients; where they go and on which threads is its own affair. */
export interface ClientMaker {
  /** Opens the folder or the archive; what cannot be one ends as a usage error. */
  readonly open: () => void;
  /** Makes all of them, unless asked to stop or the disk refuses. `told` hears how many are done, now and then. */
  readonly make: (clients: readonly Client[], told: (done: number) => void) => Promise<MadeClients>;
  /** Makes an archive appear under its name; a folder has nothing left to do. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing unfinished behind. */
  readonly abandon: () => Promise<void>;
}

/** What was made, and what the disk refused. */
export interface MadeClients {
  readonly clients: number;
  readonly files: number;
  readonly refused?: Refusal;
}

/** The file that could not be written, and why: a code of the file system such as ENOSPC. */
export interface Refusal {
  readonly file: string;
  readonly code: string;
}

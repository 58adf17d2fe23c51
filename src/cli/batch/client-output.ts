/** Where the files of a batch go: a folder, or one archive. */
export interface ClientOutput {
  /** Takes one file; waits when the disk is behind. */
  readonly add: (name: string, content: string) => void | Promise<void>;
  /** Makes an archive appear under its name; a folder has nothing left to do. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing unfinished behind. */
  readonly abandon: () => Promise<void>;
}

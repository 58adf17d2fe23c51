import { errorCode } from '../atomic-file.ts';
import type { ListEntry } from './client-list.ts';
import type { ClientMaker } from './client-maker.ts';
import { windowsOf } from './client-window.ts';
import type { Interruption } from './interruption.ts';
import type { ProgressLine } from './progress-line.ts';
import type { ClientFault } from './read-client.ts';

/** Why a run ended before the end of the list: asked to, or the disk refused a file (undefined: the archive itself). */
export type Stop = 'interrupted' | { readonly file: string | undefined; readonly code: string };

export interface BatchSetup {
  readonly maker: ClientMaker;
  readonly progress: ProgressLine;
  /** Of the list. */
  readonly bytes: number;
  /** The code to go on from; what comes before it is skipped. */
  readonly from: string | undefined;
  /** Hears of a row that cannot be used, as soon as it is read. */
  readonly report: (fault: ClientFault) => void;
}

/** One way through a list, and what came of it. */
export class BatchRun {
  clients = 0;
  files = 0;
  skipped = 0;
  readonly failures: ClientFault[] = [];
  /** Where to go on after a stop. */
  current: string | null = null;
  readonly #setup: BatchSetup;
  #skipping: boolean;

  constructor(setup: BatchSetup) {
    this.#setup = setup;
    this.#skipping = setup.from !== undefined;
  }

  /** Makes everything, and tells why it ended early. */
  async all(entries: AsyncIterable<readonly ListEntry[]>, interruption: Interruption): Promise<Stop | undefined> {
    const { maker, progress } = this.#setup;
    try {
      const stop = await this.#make(entries, interruption);
      if (stop !== undefined) await maker.abandon();
      return stop ?? (await this.#finish());
    } catch (error) {
      await maker.abandon();
      throw error;
    } finally {
      progress.clear();
    }
  }

  async #make(entries: AsyncIterable<readonly ListEntry[]>, interruption: Interruption): Promise<Stop | undefined> {
    const { maker, progress, bytes } = this.#setup;
    let start = 0;
    for await (const { clients, firstCode, end } of windowsOf(this.#usable(entries))) {
      // Not before the first rows: a list without a usable header makes nothing.
      maker.open();
      this.current = firstCode;
      const before = this.clients;
      const made = await maker.make(clients, (done) => {
        const place = start + ((end - start) * done) / clients.length;
        progress.show(place / bytes, before + done);
      });
      this.clients += made.clients;
      this.files += made.files;
      if (made.refused !== undefined) return made.refused;
      if (interruption.requested() && made.clients < clients.length) return 'interrupted';
      start = end;
    }
    maker.open();
    if (!interruption.requested()) return undefined;
    this.current = null;
    return 'interrupted';
  }

  async #finish(): Promise<Stop | undefined> {
    const { maker } = this.#setup;
    try {
      await maker.finish();
      return undefined;
    } catch (error) {
      await maker.abandon();
      const code = errorCode(error);
      if (code === undefined) throw error;
      return { file: undefined, code };
    }
  }

  /** The entries from `from` on, the faulty ones reported and left out. */
  async *#usable(entries: AsyncIterable<readonly ListEntry[]>) {
    const { from, report, progress } = this.#setup;
    for await (const some of entries) {
      const usable: Extract<ListEntry, { client: unknown }>[] = [];
      for (const entry of some) {
        if (this.#skipping && 'client' in entry && entry.client.code === from) this.#skipping = false;
        if (this.#skipping) {
          this.skipped += 1;
        } else if ('client' in entry) {
          usable.push(entry);
        } else {
          progress.clear();
          report(entry.fault);
          this.failures.push(entry.fault);
        }
      }
      yield usable;
    }
  }
}

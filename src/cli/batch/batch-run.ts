import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ExportFormat, FORMATS } from '../../herstel/formats.ts';
import { errorCode } from '../files/whole-file.ts';
import type { ProgressLine } from '../screen/progress-line.ts';
import type { ListEntry } from './client-list.ts';
import type { ClientOutput } from './client-output.ts';
import type { ClientRenderer } from './client-renderer.ts';
import { windowsOf } from './client-window.ts';
import type { Interruption } from './interruption.ts';
import type { Client, ClientFault } from './read-client.ts';

/** Why a run ended before the end of the list: asked to, or the disk refused a file (undefined: the archive itself). */
export type Stop = 'interrupted' | Refusal;

interface Refusal {
  readonly file: string | undefined;
  /** Of the file system, such as ENOSPC. */
  readonly code: string;
}

export interface BatchSetup {
  readonly renderer: ClientRenderer;
  readonly formats: readonly ExportFormat[];
  /** Called after the first rows are read: a list without a usable header makes nothing. */
  readonly openOutput: () => Promise<ClientOutput>;
  readonly progress: ProgressLine;
  /** Of the text of the list. */
  readonly length: number;
  /** The code to go on from; what comes before it is skipped. */
  readonly from: string | undefined;
  /** Hears of a row that cannot be used, as soon as it is read. */
  readonly report: (fault: ClientFault) => void;
}

/** Signals are heard, and the bar is drawn, once per so many clients. */
const CLIENTS_PER_TURN = 16;

/**
 * One way through a list, and what came of it. On one thread: two were tried, and made 10,000 clients a tenth sooner
 * on two cores, for 90 MiB more.
 */
export class BatchRun {
  clients = 0;
  files = 0;
  skipped = 0;
  /** Clients of whom nobody told whether there is a tear. */
  withoutTear = 0;
  readonly failures: ClientFault[] = [];
  /** The first client of the list that was not made when the run stopped. */
  current: string | null = null;
  readonly #setup: BatchSetup;
  #output: ClientOutput | undefined;
  #skipping: boolean;

  constructor(setup: BatchSetup) {
    this.#setup = setup;
    this.#skipping = setup.from !== undefined;
  }

  /** Makes everything, and tells why it ended early. */
  async all(entries: Iterable<ListEntry>, interruption: Interruption): Promise<Stop | undefined> {
    try {
      const stop = await this.#windows(entries, interruption);
      if (stop !== undefined) await this.#output?.abandon();
      return stop ?? (await this.#finish());
    } catch (error) {
      await this.#output?.abandon();
      throw error;
    } finally {
      this.#setup.progress.clear();
    }
  }

  async #windows(entries: Iterable<ListEntry>, interruption: Interruption): Promise<Stop | undefined> {
    const { progress } = this.#setup;
    let turn = 0;
    let start = 0;
    for (const { listed, grouped, part } of windowsOf(this.#usable(entries))) {
      const made = new Set<Client>();
      for (const client of grouped) {
        const stop = interruption.requested() ? 'interrupted' : await this.#make(client);
        if (stop !== undefined) {
          this.current = listed.find((candidate) => !made.has(candidate))?.code ?? null;
          return stop;
        }
        made.add(client);
        turn += 1;
        if (turn % CLIENTS_PER_TURN !== 0) continue;
        progress.show(start + ((part - start) * made.size) / listed.length, this.clients);
        await nextTurn();
      }
      start = part;
    }
    return undefined;
  }

  async #make(client: Client): Promise<Refusal | undefined> {
    const { renderer, formats } = this.#setup;
    for (const format of formats) {
      const file = `${client.code}.${FORMATS[format].extension}`;
      const content = renderer.render(format, client);
      try {
        const added = (await this.#opened()).add(file, content);
        if (added !== undefined) await added;
      } catch (error) {
        return { file, code: codeOf(error) };
      }
      this.files += 1;
    }
    this.clients += 1;
    if (client.assumed.includes('tear')) this.withoutTear += 1;
    return undefined;
  }

  async #opened(): Promise<ClientOutput> {
    this.#output ??= await this.#setup.openOutput();
    return this.#output;
  }

  async #finish(): Promise<Stop | undefined> {
    const output = await this.#opened();
    try {
      await output.finish();
      return undefined;
    } catch (error) {
      await output.abandon();
      return { file: undefined, code: codeOf(error) };
    }
  }

  /** The entries from `from` on, the faulty ones reported and left out. */
  *#usable(entries: Iterable<ListEntry>): Generator<{ readonly client: Client; readonly part: number }> {
    const { from, report, progress, length } = this.#setup;
    for (const entry of entries) {
      if (this.#skipping && 'client' in entry && entry.client.code === from) this.#skipping = false;
      if (this.#skipping) {
        this.skipped += 1;
      } else if ('client' in entry) {
        yield { client: entry.client, part: entry.end / length };
      } else {
        progress.clear();
        report(entry.fault);
        this.failures.push(entry.fault);
      }
    }
  }
}

/** What is no refusal of the file system is a bug, and goes on as one. */
function codeOf(error: unknown): string {
  const code = errorCode(error);
  if (code === undefined) throw error;
  return code;
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { exportWords } from '../../text/export-words.ts';
import { writeWholeFile } from '../atomic-file.ts';
import type { CliContext } from '../context.ts';
import { systemReason } from '../system-reason.ts';
import { UsageError } from '../usage-error.ts';
import { inspectList, type ListEntry, readClients } from './client-list.ts';
import type { ClientOutput } from './client-output.ts';
import { windowsOf } from './client-window.ts';
import { EXTENSIONS, type ExportFormat } from './export-format.ts';
import { openFolderOutput } from './folder-output.ts';
import { type Interruption, listenForInterruption } from './interruption.ts';
import { openProgressLine, type ProgressLine } from './progress-line.ts';
import type { Client, ClientFault } from './read-client.ts';
import { type BatchResult, writeReceipt } from './receipt.ts';
import { ClientRenderer, type ExportSettings } from './render-client.ts';
import { keepMemorySteady } from './steady-memory.ts';
import { openTarOutput } from './tar-output.ts';
import { openZipOutput } from './zip-output.ts';

/** One run over a list. */
export interface BatchOrder {
  readonly list: string;
  readonly formats: readonly ExportFormat[];
  readonly destination: { readonly folder: string } | { readonly archive: string } | 'check-only';
  /** The code to go on from. */
  readonly from: string | undefined;
  readonly receipt: string | undefined;
  /** No progress bar. */
  readonly plain: boolean;
}

/** Signals are heard, and the bar is drawn, once per so many clients. */
const CLIENTS_PER_TURN = 16;

/** Why a run ended before the end of the list: asked to, or the disk refused. */
type Stop =
  | { readonly because: 'interrupted' }
  | { readonly because: 'disk'; readonly file: string; readonly error: unknown };

/** Exports every client of a list, reports what is wrong on stderr, and sets the exit code. */
export async function exportClients(order: BatchOrder, settings: ExportSettings, context: CliContext): Promise<void> {
  const words = exportWords.batch;
  keepMemorySteady();
  const summary = await readable(order.list, () => inspectList(order.list));
  if (order.from !== undefined) await requireCode(order.list, summary.delimiter, order.from, settings);
  const run = new BatchRun(order, settings, context, summary.bytes);
  const interruption = listenForInterruption();
  let stop: Stop | undefined;
  try {
    stop = await run.all(readClients(order.list, summary.delimiter, settings.today), interruption);
  } finally {
    interruption.stopListening();
  }

  const isFolder = typeof order.destination === 'object' && 'folder' in order.destination;
  const continueFrom = stop !== undefined && isFolder ? run.current : null;
  const { clients, files, failures, skipped } = run;
  if (stop?.because === 'interrupted') {
    context.writeError(
      `${isFolder || order.destination === 'check-only' ? words.interrupted(continueFrom) : words.interruptedArchive}\n`,
    );
    context.exitWith(130);
  } else if (stop !== undefined) {
    context.writeError(`${exportWords.one.unwritable(stop.file, systemReason(stop.error))}\n`);
    if (continueFrom !== null) context.writeError(`${words.stopped(continueFrom)}\n`);
    context.exitWith(1);
  } else {
    const closing =
      order.destination === 'check-only'
        ? words.checked(clients, failures.length)
        : words.done(clients, failures.length, files);
    context.writeError(`${closing}\n`);
  }
  if (failures.length > 0) context.exitWith(1);
  if (order.receipt === undefined) return;
  const result: BatchResult = {
    program: settings.generator,
    content: { version: settings.guide.version, hash: settings.guide.hash },
    today: settings.today,
    input: { sha256: summary.sha256, bytes: summary.bytes },
    formats: order.formats,
    checkedOnly: order.destination === 'check-only',
    clients,
    skipped,
    files,
    failures,
    continueFrom,
    complete: stop === undefined,
  };
  const { receipt } = order;
  await writable(receipt, () => writeWholeFile(receipt, writeReceipt(result)));
}

class BatchRun {
  clients = 0;
  files = 0;
  skipped = 0;
  readonly failures: ClientFault[] = [];
  /** Where to go on after a stop. */
  current: string | null = null;
  readonly #order: BatchOrder;
  readonly #context: CliContext;
  readonly #renderer: ClientRenderer;
  readonly #progress: ProgressLine;
  readonly #bytes: number;

  constructor(order: BatchOrder, settings: ExportSettings, context: CliContext, bytes: number) {
    this.#order = order;
    this.#context = context;
    this.#renderer = new ClientRenderer(settings);
    this.#progress = openProgressLine(context, order.plain);
    this.#bytes = bytes;
  }

  async all(entries: AsyncIterable<ListEntry>, interruption: Interruption): Promise<Stop | undefined> {
    const { destination, from } = this.#order;
    // Opened with the first rows: a list without a usable header makes nothing.
    let output: ClientOutput | undefined;
    let skipping = from !== undefined;
    const wanted = (entry: ListEntry): boolean => {
      if (skipping && 'client' in entry && entry.client.code === from) skipping = false;
      if (skipping) this.skipped += 1;
      return !skipping;
    };
    let turn = 0;
    let start = 0;
    try {
      for await (const { clients, firstCode, end } of windowsOf(filtered(entries, wanted), (fault) =>
        this.#report(fault.fault),
      )) {
        output ??= await openOutput(destination);
        this.current = firstCode;
        for (const [index, client] of clients.entries()) {
          if (interruption.requested()) return await this.#stopped(output, { because: 'interrupted' });
          const refused = await this.#make(client, output);
          if (refused !== undefined) return await this.#stopped(output, refused);
          turn += 1;
          if (turn % CLIENTS_PER_TURN !== 0) continue;
          this.#progress.show((start + ((end - start) * index) / clients.length) / this.#bytes, this.clients);
          await nextTurn();
        }
        start = end;
      }
      output ??= await openOutput(destination);
      if (interruption.requested()) {
        this.current = null;
        return await this.#stopped(output, { because: 'interrupted' });
      }
    } catch (error) {
      await output?.abandon();
      throw error;
    } finally {
      this.#progress.clear();
    }
    try {
      await output.finish();
    } catch (error) {
      return await this.#stopped(output, { because: 'disk', file: destinationName(destination), error });
    }
    return undefined;
  }

  async #make(client: Client, output: ClientOutput): Promise<Stop | undefined> {
    for (const format of this.#order.formats) {
      const file = `${client.code}.${EXTENSIONS[format]}`;
      const content = this.#renderer.render(format, client.delivery, client);
      if (this.#order.destination === 'check-only') continue;
      try {
        await output.add(file, content);
      } catch (error) {
        return { because: 'disk', file, error };
      }
      this.files += 1;
    }
    this.clients += 1;
    return undefined;
  }

  async #stopped(output: ClientOutput, stop: Stop): Promise<Stop> {
    await output.abandon();
    if (typeof this.#order.destination === 'object' && 'archive' in this.#order.destination) this.files = 0;
    return stop;
  }

  #report(fault: ClientFault): void {
    this.#progress.clear();
    this.#context.writeError(`${exportWords.batch.fault(this.#order.list, fault.line, fault.column, fault.reason)}\n`);
    this.failures.push(fault);
  }
}

async function* filtered(
  entries: AsyncIterable<ListEntry>,
  wanted: (entry: ListEntry) => boolean,
): AsyncGenerator<ListEntry> {
  for await (const entry of entries) if (wanted(entry)) yield entry;
}

async function openOutput(destination: BatchOrder['destination']): Promise<ClientOutput> {
  if (destination === 'check-only') return { add: () => {}, finish: async () => {}, abandon: async () => {} };
  if ('folder' in destination) return openFolderOutput(destination.folder);
  const { archive } = destination;
  return writable(archive, () =>
    archive.toLowerCase().endsWith('.zip') ? openZipOutput(archive) : openTarOutput(archive),
  );
}

function destinationName(destination: BatchOrder['destination']): string {
  if (destination === 'check-only') return '';
  return 'folder' in destination ? destination.folder : destination.archive;
}

// A code that is not there would skip the whole list and look like success.
async function requireCode(list: string, delimiter: string, code: string, { today }: ExportSettings): Promise<void> {
  for await (const entry of readClients(list, delimiter, today)) {
    if ('client' in entry && entry.client.code === code) return;
  }
  throw new UsageError(exportWords.batch.fromUnknown(code));
}

async function readable<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(exportWords.one.unreadable('--clienten', file, systemReason(error)));
  }
}

async function writable<Result>(file: string, write: () => Result): Promise<Result> {
  try {
    return write();
  } catch (error) {
    throw new UsageError(exportWords.one.unwritable(file, systemReason(error)));
  }
}

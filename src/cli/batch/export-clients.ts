import { accessSync, constants } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ExportFormat } from '../../herstel/formats.ts';
import { exportWords } from '../../text/export-words.ts';
import type { CliContext } from '../context.ts';
import { reasonOf, systemReason } from '../files/system-reason.ts';
import { resolvedTarget, writeNamed } from '../files/whole-file.ts';
import { openProgressLine } from '../screen/progress-line.ts';
import { UsageError } from '../usage-error.ts';
import { BatchRun } from './batch-run.ts';
import { type ClientList, clientsOf, readList } from './client-list.ts';
import type { ClientOutput } from './client-output.ts';
import { ClientRenderer, type RunSettings } from './client-renderer.ts';
import { openFolderOutput } from './folder-output.ts';
import { listenForInterruption } from './interruption.ts';
import { type BatchResult, writeReceipt } from './receipt.ts';
import { openZipOutput } from './zip-output.ts';

/** One run over a list. */
export interface BatchOrder {
  readonly list: string;
  readonly formats: readonly ExportFormat[];
  readonly destination: BatchDestination;
  /** The code to go on from. */
  readonly from: string | undefined;
  readonly receipt: string | undefined;
  /** No progress bar. */
  readonly plain: boolean;
}

type BatchDestination = { readonly folder: string } | { readonly archive: string } | 'check-only';

/** Exports every client of a list, reports what is wrong on stderr, and sets the exit code. */
export async function exportClients(order: BatchOrder, settings: RunSettings, context: CliContext): Promise<void> {
  const words = exportWords.batch;
  const { destination, from } = order;
  if (order.receipt !== undefined) requireReceipt(order.receipt, destination);
  const list = readable(order.list);
  if (from !== undefined) requireCode(list, from, settings);
  const run = new BatchRun({
    renderer: new ClientRenderer(settings),
    formats: order.formats,
    openOutput: () => openOutput(destination),
    progress: openProgressLine(context, order.plain),
    length: list.text.length,
    from,
    report: ({ line, column, reason }) => context.writeError(`${words.fault(order.list, line, column, reason)}\n`),
  });
  const passOver = (columns: readonly string[]): void => context.writeError(`${words.columnsIgnored(columns)}\n`);
  const interruption = listenForInterruption();
  const stop = await run
    .all(clientsOf(list, settings.today, passOver), interruption)
    .finally(() => interruption.stopListening());

  const isFolder = typeof destination === 'object' && 'folder' in destination;
  const continueFrom = stop !== undefined && isFolder ? run.current : null;
  const { clients, failures, skipped } = run;
  const files = stop !== undefined && !isFolder ? 0 : run.files;
  if (stop === 'interrupted') {
    context.writeError(
      `${isFolder || destination === 'check-only' ? words.interrupted(continueFrom) : words.interruptedArchive}\n`,
    );
    context.exitWith(130);
  } else if (stop !== undefined) {
    const file = stop.file ?? destinationName(destination);
    context.writeError(`${exportWords.one.unwritable(file, reasonOf(stop.code))}\n`);
    if (continueFrom !== null) context.writeError(`${words.stopped(continueFrom)}\n`);
    context.exitWith(1);
  } else {
    const closing =
      destination === 'check-only'
        ? words.checked(clients, failures.length)
        : words.done(clients, failures.length, files, destinationName(destination));
    context.writeError(`${closing}\n`);
    if (run.withoutTear > 0) context.writeError(`${words.tearAssumed(run.withoutTear)}\n`);
  }
  if (failures.length > 0) context.exitWith(1);
  if (order.receipt === undefined) return;
  const result: BatchResult = {
    program: settings.options.generator,
    content: { version: settings.guide.version, hash: settings.guide.hash },
    today: settings.today,
    input: { sha256: list.sha256, bytes: list.bytes },
    formats: order.formats,
    checkedOnly: destination === 'check-only',
    clients,
    skipped,
    withoutTear: run.withoutTear,
    files,
    failures,
    continueFrom,
    complete: stop === undefined,
  };
  const { receipt } = order;
  writable(receipt, () => writeNamed(receipt, writeReceipt(result)));
}

async function openOutput(destination: BatchDestination): Promise<ClientOutput> {
  if (destination === 'check-only') return { add: () => {}, finish: async () => {}, abandon: async () => {} };
  if ('folder' in destination) return openFolderOutput(destination.folder);
  const { archive } = destination;
  return writable(archive, () => openZipOutput(archive));
}

function destinationName(destination: BatchDestination): string {
  if (destination === 'check-only') return '';
  return 'folder' in destination ? destination.folder : destination.archive;
}

// A code that is not there would skip the whole list and look like success.
function requireCode(list: ClientList, code: string, { today }: RunSettings): void {
  for (const entry of clientsOf(list, today)) if ('client' in entry && entry.client.code === code) return;
  throw new UsageError(exportWords.batch.fromUnknown(code));
}

// Before anything is made: afterwards it is too late to say that the account of it cannot be written.
function requireReceipt(receipt: string, destination: BatchDestination): void {
  if (typeof destination === 'object' && 'folder' in destination && resolve(destination.folder) === resolve(receipt)) {
    throw new UsageError(exportWords.batch.receiptIsFolder(receipt));
  }
  writable(receipt, () => accessSync(dirname(resolvedTarget(receipt).path), constants.W_OK));
}

function readable(file: string): ClientList {
  try {
    return readList(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(exportWords.one.unreadable('--clienten', file, systemReason(error)));
  }
}

function writable<Result>(file: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    throw new UsageError(exportWords.one.unwritable(file, systemReason(error)));
  }
}

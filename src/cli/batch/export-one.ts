import type { Situation } from '../../domain/situation.ts';
import { exportWords } from '../../text/export-words.ts';
import type { CliContext } from '../context.ts';
import { systemReason } from '../files/system-reason.ts';
import { writeNamed } from '../files/whole-file.ts';
import { UsageError } from '../usage-error.ts';
import type { ExportFormat } from './export-format.ts';
import { ClientRenderer, type ExportSettings } from './render-client.ts';

/** One plan in one format. */
export interface SingleOrder {
  readonly situation: Situation;
  readonly format: ExportFormat;
  readonly name: string | undefined;
  /** A file; undefined is standard output. */
  readonly file: string | undefined;
}

/** Exports one plan to a file or to standard output. */
export function exportOne(order: SingleOrder, settings: ExportSettings, context: CliContext): void {
  const content = new ClientRenderer(settings).render(order.format, order.situation.delivery, {
    name: order.name,
    assumed: order.situation.assumed,
  });
  if (order.file === undefined) {
    context.writeOut(content.toString('utf8'));
    return;
  }
  try {
    writeNamed(order.file, content);
  } catch (error) {
    throw new UsageError(exportWords.one.unwritable(order.file, systemReason(error)));
  }
}

import { visitDocument } from '../../document/visit-document.ts';
import { renderHtml } from '../../render/html/html.ts';
import { renderMarkdown } from '../../render/markdown/markdown.ts';
import { VISITS, visitWords } from '../../text/visit-words.ts';
import type { CliContext } from '../context.ts';
import { type OwnOptions, ownSituation } from '../input/own-situation.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

const FORMATS = ['html', 'markdown'];

/** The sheet for a visit, as text; `format` is html where none was named. */
export async function visitSheet(
  options: OwnOptions,
  asked: string,
  format: string | undefined,
  context: CliContext,
): Promise<string> {
  const visit = VISITS.find((known) => known === asked);
  if (visit === undefined) throw notAnOption('--voor', asked, [...VISITS]);
  if (format !== undefined && !FORMATS.includes(format)) throw new UsageError(visitWords.format);
  const { plan, guide, records } = await ownSituation(options, context);
  const document = visitDocument(plan, guide, records?.journal.entries ?? [], visit);
  return format === 'markdown' ? renderMarkdown(document) : renderHtml(document);
}

import type { Document, SourceNote } from '../../document/document.ts';
import { renderWords } from '../../text/render-words.ts';
import { escapeMarkdown, safeHref } from '../escape.ts';
import { numberSources } from '../footnotes.ts';
import { writeBlocks } from './write-blocks.ts';
import { COLUMNS, type MarkdownPlace, uniqueHeading, wrapMarkdown } from './write-text.ts';

/** A document as CommonMark with the tables, task lists and footnotes of GitHub; prose wraps at 80 columns. */
export function renderMarkdown(document: Document): string {
  const place: MarkdownPlace = {
    depth: 1,
    // A sheet is pasted into a record, which wraps its lines itself.
    room: isSheet(document) ? UNWRAPPED : COLUMNS,
    headings: new Set(),
    above: '',
    numbers: numberSources(document),
    referred: new Set(),
  };
  const parts = [uniqueHeading(document.title, { ...place, depth: 0 })];
  if (document.subtitle !== '') parts.push(wrapMarkdown(escapeMarkdown(document.subtitle)));
  parts.push(...writeBlocks(document.blocks, place));
  if (document.closing.length > 0) {
    parts.push('---', ...document.closing.map((sentence) => wrapMarkdown(escapeMarkdown(sentence))));
  }
  const sources = writeSources(document.sources, place);
  if (sources.length > 0) parts.push(uniqueHeading(renderWords.sources, place), ...sources);
  return `${parts.join('\n\n')}\n`;
}

/** Wider than any paragraph. */
const UNWRAPPED = 1_000_000;

function isSheet({ blocks }: Document): boolean {
  return blocks.length > 0 && blocks.every((block) => block.type === 'section' && block.page === 'side');
}

// A footnote needs a place that refers to it; the other sources are listed.
function writeSources(sources: readonly SourceNote[], { referred }: MarkdownPlace): string[] {
  const notes: string[] = [];
  const listed: string[] = [];
  for (const [index, source] of sources.entries()) {
    const number = index + 1;
    if (referred.has(number)) notes.push(footnote(source, number));
    else listed.push(wrapMarkdown(`- ${sourceText(source)}`, '  '));
  }
  return [...(listed.length > 0 ? [listed.join('\n')] : []), ...notes];
}

function footnote(source: SourceNote, number: number): string {
  return wrapMarkdown(`[^${number}]: ${sourceText(source)}`, '    ');
}

function sourceText(source: SourceNote): string {
  const year = source.year === null ? '' : ` (${source.year})`;
  const href = source.url === null ? undefined : safeHref(source.url);
  const address = href === undefined ? '' : ` <${href.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return `${escapeMarkdown(source.organisation)}: ${escapeMarkdown(source.title)}${year}. ${escapeMarkdown(capital(source.grade))}.${address}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

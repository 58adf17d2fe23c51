import type { RichText, Run } from '../../document/document.ts';
import { harmless } from '../../text/quoted.ts';
import { displayWidth } from '../display-width.ts';
import { escapeMarkdown, escapeMarkdownLineStart, safeHref } from '../escape.ts';
import { noteNumbers, type SourceNumbers } from '../footnotes.ts';
import { runsOf } from '../rich-text.ts';

/** Where a block stands; `referred` collects the numbers that footnotes must exist for. */
export interface MarkdownPlace {
  readonly depth: number;
  /** Columns for prose: fewer inside quotes and lists. */
  readonly room: number;
  /** The headings so far, and the one above this place: no two headings may be the same. */
  readonly headings: Set<string>;
  readonly above: string;
  readonly numbers: SourceNumbers;
  readonly referred: Set<number>;
}

/** Prose wraps here. */
export const COLUMNS = 80;

/** The text of runs as one line of inline Markdown. */
export function inlineMarkdown(text: RichText, place: MarkdownPlace): string {
  let markdown = '';
  for (const run of runsOf(text)) markdown += inlineRun(run, place);
  return markdown.replace(/ {2,}/g, ' ').trim();
}

function inlineRun(run: Run, place: MarkdownPlace): string {
  switch (run.kind) {
    case 'plain':
    case 'quiet':
      return escapeMarkdown(run.text);
    case 'strong':
    case 'phone':
      return strong(run.text);
    case 'command':
      return code(run.text);
    case 'link':
      return link(run.text, run.href);
    case 'note':
      return noteNumbers(run.sources, place.numbers)
        .map((number) => {
          place.referred.add(number);
          return `[^${number}]`;
        })
        .join('');
  }
}

// Emphasis does not open before or close after a space.
function strong(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(harmless(text)) ?? [];
  return words === '' ? before : `${before}**${escapeMarkdown(words)}**${after}`;
}

// A fence longer than any run of backticks inside; a bar would end the cell of a table.
function code(text: string): string {
  const clean = harmless(text).replaceAll('|', '¦').trim();
  if (clean === '') return '';
  const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${space}${clean}${space}${fence}`;
}

function link(text: string, href: string): string {
  const safe = safeHref(href);
  const words = escapeMarkdown(text);
  if (safe === undefined) return words;
  return `[${words}](${safe.replace(/[()<>\\|`*_[\]\s]/g, percentEncoded)})`;
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Wraps inline Markdown at 80 columns; `hanging` stands before the second and later lines. */
export function wrapMarkdown(markdown: string, hanging = '', room = COLUMNS): string {
  if (displayWidth(markdown) <= room) return markdown;
  let text = '';
  let used = 0;
  for (const word of unbreakable(markdown)) {
    const width = displayWidth(word);
    if (used === 0) {
      text += word;
      used = width;
    } else if (used + 1 + width <= room) {
      text += ` ${word}`;
      used += 1 + width;
    } else {
      text += `\n${hanging}${escapeMarkdownLineStart(word)}`;
      used = hanging.length + width;
    }
  }
  return text;
}

// Code keeps its spaces on one line.
function unbreakable(markdown: string): readonly string[] {
  return markdown.includes('`') ? (markdown.match(/(?:`+[^`]*`+|\S)+/g) ?? []) : markdown.split(' ');
}

// Without the closing punctuation that headings should not have.
function headingLine(title: string, depth: number): string {
  const text = harmless(title)
    .trim()
    .replace(/[.,;:!]+$/, '')
    .replace(/\s+/g, ' ');
  return `${'#'.repeat(Math.min(6, depth))} ${escapeMarkdown(text).replace(/(#+)$/, '\\$1')}`;
}

/** A heading that no other heading of the document equals: the second one names the section around it. */
export function uniqueHeading(title: string, place: MarkdownPlace): string {
  const level = place.depth + 1;
  let line = headingLine(title, level);
  const words = (): string => line.replace(/^#+ /, '');
  if (place.headings.has(words()) && place.above !== '') line = headingLine(`${title} (${place.above})`, level);
  const base = words();
  for (let count = 2; place.headings.has(words()); count += 1)
    line = `${'#'.repeat(Math.min(6, level))} ${base} (${count})`;
  place.headings.add(words());
  return line;
}

/** A paragraph that cannot be taken for something else. */
export function paragraph(markdown: string, place: MarkdownPlace): string {
  return wrapMarkdown(escapeMarkdownLineStart(markdown), '', place.room);
}

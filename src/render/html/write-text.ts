import type { RichText, Run } from '../../document/document.ts';
import { renderWords } from '../../text/render-words.ts';
import { escapeHtml, safeHref, telHref } from '../escape.ts';
import { noteNumbers, type SourceNumbers } from '../footnotes.ts';
import { keepTogether } from '../keep-together.ts';
import { remembered } from '../remembered.ts';

/** Where a block stands; `referred` remembers the notes that already have a place to go back to. */
export interface HtmlPlace {
  readonly depth: number;
  readonly numbers: SourceNumbers;
  readonly referred: Set<number>;
  /** A number that no other figure of the page has. */
  readonly nextFigure: () => number;
}

/** Escaped text in which dates and counts stay together. */
export const htmlText = remembered((text) => escapeHtml(keepTogether(text)));

/** The runs of a text. */
export function inlineHtml(text: RichText, place: HtmlPlace): string {
  if (typeof text === 'string') return htmlText(text);
  let html = '';
  for (const run of text) html += inlineRun(run, place);
  return html;
}

function inlineRun(run: Run, place: HtmlPlace): string {
  switch (run.kind) {
    case 'plain':
      return htmlText(run.text);
    case 'strong':
      return `<strong>${htmlText(run.text)}</strong>`;
    case 'quiet':
      return `<span class="quiet">${htmlText(run.text)}</span>`;
    case 'command':
      return `<code>${escapeHtml(run.text)}</code>`;
    case 'link': {
      const href = safeHref(run.href);
      return href === undefined ? htmlText(run.text) : `<a href="${escapeHtml(href)}">${htmlText(run.text)}</a>`;
    }
    case 'phone':
      return phoneLink(run.text, run.number);
    case 'note':
      return note(run.sources, place);
  }
}

/** A telephone number to tap on, that does not break. */
export function phoneLink(text: string, number: string): string {
  const words = escapeHtml(text).replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
  const href = telHref(number);
  return href === undefined ? words : `<a class="phone" href="${href}">${words}</a>`;
}

function note(sources: readonly string[], place: HtmlPlace): string {
  const numbers = noteNumbers(sources, place.numbers);
  const links = numbers.map((number) => {
    const first = !place.referred.has(number);
    place.referred.add(number);
    return `<a href="#bron-${number}"${first ? ` id="noot-${number}"` : ''} aria-label="${renderWords.source} ${number}">${number}</a>`;
  });
  return links.length === 0 ? '' : `<sup>${links.join(',')}</sup>`;
}

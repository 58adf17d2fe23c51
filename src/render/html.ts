import type { Block, Document, Section, SourceNote } from '../document/document.ts';
import { renderWords } from '../text/render-words.ts';
import { escapeHtml, safeHref } from './escape.ts';
import { numberSources } from './footnotes.ts';
import { pageStyles } from './html/page-styles.ts';
import { symbolSheet } from './html/symbols.ts';
import { writeBlocks, writePanels, writeSection } from './html/write-blocks.ts';
import { type HtmlPlace, htmlText, phoneLink } from './html/write-text.ts';
import { logoAddress, type Practice } from './practice.ts';

export interface HtmlOptions {
  /** The practice whose letterhead and last words the page carries. */
  readonly practice?: Practice;
}

// Nothing is fetched, nothing runs.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A document as one self-contained page for screen, telephone and paper, without scripts or network. */
export function renderHtml(document: Document, options: HtmlOptions = {}): string {
  let figures = 0;
  const nextFigure = (): number => {
    figures += 1;
    return figures;
  };
  const place: HtmlPlace = {
    depth: 1,
    numbers: numberSources(document),
    referred: new Set(),
    notes: new Map(),
    nextFigure,
  };
  const { practice } = options;
  const body = writeBody(document, place);
  return [
    '<!DOCTYPE html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${htmlText(document.title)}</title>`,
    `<style>${pageStyles}</style>`,
    '</head>',
    '<body>',
    symbolSheet,
    `<a class="skip" href="#inhoud">${renderWords.skipToContent}</a>`,
    '<div class="page">',
    `<header>${practice === undefined ? '' : letterhead(practice)}<h1>${htmlText(document.title)}</h1><p class="subtitle">${htmlText(document.subtitle)}</p></header>`,
    `<main id="inhoud">${body}</main>`,
    `<footer>${closing(document.closing)}${sourceList(document.sources, place)}${practice?.closing === undefined ? '' : lastWords(practice.closing)}</footer>`,
    '</div>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

// Page one of the print is the handout and carries the intended use; what comes after it starts on page two.
function writeBody({ blocks, closing: lines }: Document, place: HtmlPlace): string {
  const firstAfter = blocks.findIndex((block) => block.type === 'section' && block.page === 'detail');
  const hasHandout = blocks.some((block) => block.type === 'section' && block.page === 'handout');
  if (!hasHandout) return contents(blocks) + writeBlocks(blocks, place);
  const end = firstAfter < 0 ? blocks.length : firstAfter;
  const handout = blocks.slice(0, end);
  const detail = blocks.slice(end);
  const [only] = handout;
  const inside = handout.length === 1 && only !== undefined ? writeBlocks([only], place) : writePanels(handout, place);
  const foot =
    lines.length === 0 ? '' : `<p class="print-only quiet" aria-hidden="true">${htmlText(lines.join(' '))}</p>`;
  return `<div class="handout">${inside}${foot}</div>${contents(detail)}${detailHtml(detail, place)}`;
}

function detailHtml(blocks: readonly Block[], place: HtmlPlace): string {
  const [first, ...rest] = blocks;
  if (first === undefined) return '';
  return (
    (first.type === 'section' ? writeSection(first, place, 'detail-start') : writeBlocks([first], place)) +
    writeBlocks(rest, place)
  );
}

function contents(blocks: readonly Block[]): string {
  const top = blocks.filter((block) => block.type === 'section');
  // One section around everything: what is inside it is what a reader looks for.
  const inside = top.length === 1 ? (top[0]?.blocks ?? []) : top;
  const sections = inside.filter((block): block is Section => block.type === 'section');
  if (sections.length < 3) return '';
  const links = sections.map((section) => `<li><a href="#${htmlText(section.id)}">${htmlText(section.title)}</a></li>`);
  return `<nav class="contents" aria-label="${renderWords.contents}"><p>${renderWords.onThisPage}</p><ul>${links.join('')}</ul></nav>`;
}

function letterhead(practice: Practice): string {
  const address = (practice.address ?? []).map((line) => `<p>${htmlText(line)}</p>`).join('');
  const logo = practice.logo === undefined ? undefined : logoAddress(practice.logo);
  const image = logo === undefined ? '' : `<img src="${logo}" alt="">`;
  return `<div class="practice">${image}<div><p class="name">${htmlText(practice.name)}</p>${address}</div><div class="reach">${reachable(practice)}</div></div>`;
}

function reachable({ telephone, email, website }: Practice): string {
  let lines = '';
  if (telephone !== undefined) lines += `<p>${phoneLink(telephone, telephone)}</p>`;
  if (email !== undefined) lines += `<p>${linkOr(`mailto:${email}`, email)}</p>`;
  if (website !== undefined) {
    const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
    lines += `<p>${linkOr(address, shortAddress(website))}</p>`;
  }
  return lines;
}

function linkOr(href: string, text: string): string {
  const safe = safeHref(href);
  return safe === undefined ? escapeHtml(text) : `<a href="${escapeHtml(safe)}">${escapeHtml(text)}</a>`;
}

function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

function closing(sentences: readonly string[]): string {
  if (sentences.length === 0) return '';
  return `<h2>${renderWords.aboutThisPlan}</h2>${sentences.map((sentence) => `<p class="closing">${htmlText(sentence)}</p>`).join('')}`;
}

function lastWords(text: string): string {
  return `<p class="practice-closing">${htmlText(text)}</p>`;
}

function sourceList(sources: readonly SourceNote[], place: HtmlPlace): string {
  if (sources.length === 0) return '';
  const items = sources.map((source, index) => {
    const number = index + 1;
    const year = source.year === null ? '' : ` (${source.year})`;
    const address = source.url === null ? '' : ` ${linkOr(source.url, shortAddress(source.url))}`;
    const back = place.referred.has(number)
      ? ` <a class="back" href="#noot-${number}" aria-label="${renderWords.backToText} (${renderWords.source} ${number})">↩</a>`
      : '';
    return `<li id="bron-${number}">${htmlText(source.organisation)}: <cite>${htmlText(source.title)}</cite>${year}. ${htmlText(capital(source.grade))}.${address}${back}</li>`;
  });
  return `<h2 id="bronnen">${renderWords.sources}</h2><ol class="sources">${items.join('')}</ol>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

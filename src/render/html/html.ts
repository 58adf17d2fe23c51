import type { Block, Document, Section, SourceNote } from '../../document/document.ts';
import { renderWords } from '../../text/render-words.ts';
import { escapeHtml, safeHref } from '../escape.ts';
import { numberSources } from '../footnotes.ts';
import { logoAddress, type Practice } from '../practice.ts';
import { fontFamily } from '../svg/figure-styles.ts';
import { pageStyles } from './page-styles.ts';
import { symbolSheet } from './symbols.ts';
import { writeBlocks, writeSection } from './write-blocks.ts';
import { type HtmlPlace, htmlText, phoneLink } from './write-text.ts';

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
    nextFigure,
  };
  const { practice } = options;
  // The body first: the list of sources tells which of them it refers to.
  const start = `${HEAD}<title>${htmlText(document.title)}</title>`;
  const sides = document.blocks.filter((block) => block.type === 'section').filter(({ page }) => page === 'side');
  if (sides.length === document.blocks.length) {
    return `${start}${stylesWith('')}<main id="inhoud" class="sheet">${writeSides(document, sides, place, practice)}</main>\n</div>\n</body>\n</html>\n`;
  }
  const body = writeBlocks(document.blocks, place);
  const sources = sourceList(document.sources, place);
  const before = `${head(document, practice)}\n<main id="inhoud">${contents(document.blocks)}`;
  const last = practice?.closing === undefined ? '' : lastWords(practice.closing);
  return `${start}${stylesWith(pageFoot(document))}${before}${body}</main>\n<footer>${closing(document.closing)}${sources}${last}</footer>\n</div>\n</body>\n</html>\n`;
}

function head({ title, subtitle }: Document, practice: Practice | undefined): string {
  return `<header>${practice === undefined ? '' : letterhead(practice)}<h1>${htmlText(title)}</h1><p class="subtitle">${htmlText(subtitle)}</p></header>`;
}

const HEAD = `<!DOCTYPE html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
`;

/** The styles of every page and those of this one, and what stands before the content. */
function stylesWith(own: string): string {
  return `
<style>${pageStyles}${own}</style>
</head>
<body>
${symbolSheet}
<a class="skip" href="#inhoud">${renderWords.skipToContent}</a>
<div class="page">
`;
}

/** The foot of every printed page; only the margin boxes of CSS repeat it, and they take their text from CSS. */
function pageFoot({ foot }: Document): string {
  return foot === undefined
    ? ''
    : `@page{@bottom-left{content:"${cssText(foot)}";font:9pt ${fontFamily};color:#52616a}}`;
}

/** A text inside quotes of CSS inside a page: whatever is no letter, digit, space or plain sign goes by its number. */
function cssText(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} .,’·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
}

/** A document of sides: the head belongs to the first, and each has its foot. */
function writeSides(
  document: Document,
  sides: readonly Section[],
  place: HtmlPlace,
  practice: Practice | undefined,
): string {
  const written = sides.map((side, index) => {
    const number = renderWords.sideOf(index + 1, sides.length);
    const last = index === sides.length - 1 && practice?.closing !== undefined ? lastWords(practice.closing) : '';
    const first = index === 0 ? head(document, practice) : '';
    const foot = `<p class="side-foot"><span>${htmlText(document.foot ?? document.title)}</span><span>${number}</span></p>`;
    return `<div class="side">${first}${writeSection(side, place)}${last}${foot}</div>`;
  });
  return written.join('');
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

function sourceList(sources: readonly SourceNote[], { referred }: HtmlPlace): string {
  if (sources.length === 0) return '';
  const items = sources.map((source, index) => sourceItem(source, index + 1, referred.has(index + 1)));
  return `<h2 id="bronnen">${renderWords.sources}</h2><ol class="sources">${items.join('')}</ol>`;
}

function sourceItem(
  { organisation, title, year, grade, url }: SourceNote,
  number: number,
  isReferred: boolean,
): string {
  const published = year === null ? '' : ` (${year})`;
  const address = url === null ? '' : ` ${linkOr(url, shortAddress(url))}`;
  const back = isReferred
    ? ` <a class="back" href="#noot-${number}" aria-label="${renderWords.backToText} (${renderWords.source} ${number})">↩</a>`
    : '';
  return `<li id="bron-${number}">${htmlText(organisation)}: <cite>${htmlText(title)}</cite>${published}. ${htmlText(capital(grade))}.${address}${back}</li>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

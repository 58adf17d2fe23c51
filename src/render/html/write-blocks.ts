import type { Block, ListItem, Section, Tone } from '../../document/document.ts';
import { renderWords, toneWordBefore, toneWords } from '../../text/render-words.ts';
import { levelLooks, symbol, toneLooks } from './symbols.ts';
import { writeCurve, writeRange, writeTimeline } from './write-figures.ts';
import { type HtmlPlace, htmlText, inlineHtml } from './write-text.ts';

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** Blocks as HTML. */
export function writeBlocks(blocks: readonly Block[], place: HtmlPlace): string {
  let html = '';
  for (const block of blocks) html += writeBlock(block, place);
  return html;
}

function writeBlock(block: Block, place: HtmlPlace): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${block.role === undefined ? '' : ` class="${block.role}"`}>${inlineHtml(block.text, place)}</p>`;
    case 'list':
      return writeList(block, place);
    case 'table':
      return writeTable(block, place);
    case 'callout':
      return writeCallout(block, place);
    case 'card':
      return writeCard(block, place);
    case 'facts':
      return `<dl class="facts">${block.items.map((item) => `<dt>${htmlText(item.term)}</dt><dd>${inlineHtml(item.text, place)}</dd>`).join('')}</dl>`;
    case 'columns':
      return `<div class="columns of-${block.columns.length}">${writeBlocks(block.columns, place)}</div>`;
    case 'write':
      return block.room === 'line'
        ? `<p class="write"><span>${htmlText(block.label)}:</span></p>`
        : `<div class="write-rest"><p>${htmlText(block.label)}</p></div>`;
    case 'timeline':
      return writeTimeline(block, place);
    case 'range':
      return writeRange(block);
    case 'curve':
      return writeCurve(block, place);
    case 'section':
      return writeSection(block, place);
  }
}

/** A section with its heading. */
export function writeSection(section: Section, place: HtmlPlace): string {
  const inside = writeBlocks(section.blocks, { ...place, depth: place.depth + 1 });
  return `<section id="${htmlText(section.id)}">${heading(section.title, place.depth + 1)}${inside}</section>`;
}

function heading(text: string, level: number, before = ''): string {
  const tag = `h${Math.min(6, level)}`;
  return `<${tag}>${before}${htmlText(text)}</${tag}>`;
}

function writeList(list: BlockOf<'list'>, place: HtmlPlace): string {
  if (list.items.length === 0) return '';
  const mixed = new Set(list.items.map((item) => item.tone ?? 'plain')).size > 1;
  const toned = list.items.some((item) => (item.tone ?? 'plain') !== 'plain');
  if (list.style === 'numbers') {
    return `<ol>${list.items.map((item) => `<li>${toneWord(item, mixed)}${itemBody(item, place)}</li>`).join('')}</ol>`;
  }
  if (list.style === 'checks') {
    return `<ul class="signs${list.compact === true ? ' compact' : ''}">${list.items.map((item) => `<li>${checkMark(item)}${toneWord(item, mixed)}${itemBody(item, place)}</li>`).join('')}</ul>`;
  }
  if (!toned)
    return `<ul${list.compact === true ? ' class="compact"' : ''}>${list.items.map((item) => `<li>${itemBody(item, place)}</li>`).join('')}</ul>`;
  return `<ul class="signs">${list.items.map((item) => `<li>${toneSign(item.tone ?? 'plain')}${toneWord(item, mixed)}${itemBody(item, place)}</li>`).join('')}</ul>`;
}

function itemBody(item: ListItem, place: HtmlPlace): string {
  const said = inlineHtml(item.text, place);
  return item.children === undefined ? said : `<span>${said}</span>${writeBlocks(item.children, place)}`;
}

function toneSign(tone: Tone): string {
  const { shape, color } = toneLooks[tone];
  return symbol(shape, `sign ${color}`);
}

// In a list of one tone the heading says it to the eye; a screen reader hears it with every item.
function toneWord(item: ListItem, mixed: boolean): string {
  const tone = item.tone ?? 'plain';
  const word = toneWords[tone];
  if (word === '') return '';
  return mixed
    ? `<span class="tone ${toneLooks[tone].color}">${word}:</span> `
    : `<span class="unseen">${word}: </span>`;
}

function checkMark(item: ListItem): string {
  const done = item.checked === true;
  return `${symbol(done ? 'ticked' : 'box', `sign ${done ? 'good' : 'neutral'}`)}${done ? `<span class="unseen">${renderWords.ticked}: </span>` : ''}`;
}

function writeTable(table: BlockOf<'table'>, place: HtmlPlace): string {
  const side = (column: number): string => (table.columns[column]?.align === 'right' ? ' class="right"' : '');
  const heads = table.columns.map(({ title }, column) => `<th scope="col"${side(column)}>${htmlText(title)}</th>`);
  const rows = table.rows.map((row) => {
    const cells = table.columns.map(({ title }, column) => {
      const text = inlineHtml(row[column] ?? '', place);
      return column === 0
        ? `<th scope="row"${side(0)}>${text}</th>`
        : `<td data-head="${htmlText(title)}"${side(column)}>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const caption = table.caption === '' ? '' : `<caption>${htmlText(table.caption)}</caption>`;
  return `<table class="stack">${caption}<thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function writeCallout(callout: BlockOf<'callout'>, place: HtmlPlace): string {
  const { shape, color } = toneLooks[callout.tone];
  const word = toneWordBefore(callout.title, callout.tone);
  const spoken = word === '' ? '' : `<span class="unseen">${word}: </span>`;
  const mark = symbol(shape, `mark ${color}`);
  const tag = `h${Math.min(6, place.depth + 1)}`;
  const inside = { ...place, depth: place.depth + 1 };
  return `<div class="callout ${color}-box"><${tag}>${mark}<span>${spoken}${htmlText(callout.title)}</span></${tag}>${writeBlocks(callout.blocks, inside)}</div>`;
}

function writeCard(card: BlockOf<'card'>, place: HtmlPlace): string {
  const { shape, color } = levelLooks[card.level];
  const urgent = card.level === 'now' ? ' urgent' : '';
  const tag = `h${Math.min(6, place.depth + 1)}`;
  const inside = { ...place, depth: place.depth + 1 };
  return `<div class="card ${color}-box${urgent}"><p class="level ${color}">${symbol(shape, 'mark')}${htmlText(card.label)}</p><${tag}>${htmlText(card.title)}</${tag}>${writeBlocks(card.blocks, inside)}</div>`;
}

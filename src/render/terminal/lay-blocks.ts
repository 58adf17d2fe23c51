import type { Block, Document, RichText, SourceNote } from '../../document/document.ts';
import { renderWords } from '../../text/render-words.ts';
import { withColon } from '../with-colon.ts';
import { layCallout, layCard } from './lay-callout.ts';
import { layCurve } from './lay-curve.ts';
import { layFacts } from './lay-facts.ts';
import { layList } from './lay-list.ts';
import { layRange } from './lay-range.ts';
import { layTable } from './lay-table.ts';
import { layTimeline } from './lay-timeline.ts';
import { type Layout, narrower, screenText, textLines } from './layout.ts';
import { EMPTY_LINE, hang, type Line, lineWidth, piece } from './line.ts';
import { wrapLine } from './wrap-line.ts';

/** Lays blocks out below each other, an empty line between them. */
export function layBlocks(blocks: readonly Block[], layout: Layout): Line[] {
  const lines: Line[] = [];
  let sections = 0;
  for (const block of blocks) {
    if (block.type === 'section') sections += 1;
    const inside = block.type === 'section' ? { ...layout, path: [...layout.path, sections] } : layout;
    const laid = layBlock(block, inside);
    if (laid.length === 0) continue;
    if (lines.length > 0 && isApart(block, layout)) lines.push(EMPTY_LINE);
    lines.push(...laid);
  }
  return lines;
}

/** Whether an empty line stands above a block: in a compact document only above a heading. */
function isApart({ type }: Block, { density }: Layout): boolean {
  return density === 'open' || (density === 'compact' && type === 'section');
}

function layBlock(block: Block, layout: Layout): Line[] {
  switch (block.type) {
    case 'paragraph':
      return textLines(
        block.text,
        layout,
        block.role === 'lead' ? 'strong' : block.role === 'quiet' ? 'quiet' : 'plain',
      );
    case 'list':
      return layList(block, layout, layBlocks);
    case 'table':
      return layTable(block, layout);
    case 'callout':
      return layCallout(block, layout, layBlocks);
    case 'card':
      return layCard(block, layout, layBlocks);
    case 'facts':
      return layFacts(block, layout);
    case 'columns':
      return layBlocks(block.columns, layout);
    case 'write':
      return textLines(`${withColon(block.label)} ${renderWords.dots}`, layout, 'plain');
    case 'timeline':
      return layTimeline(block, layout);
    case 'range':
      return layRange(block, layout);
    case 'curve':
      return layCurve(block, layout);
    case 'section':
      return [...heading(block.title, layout), ...layBlocks(block.blocks, layout)];
  }
}

function heading(title: string, layout: Layout): Line[] {
  const text = screenText(title, layout);
  const { path, width } = layout;
  if (layout.plain) return [...wrapLine([piece(`${path.join('.')}. ${text}`, 'strong')], width), EMPTY_LINE];
  if (path.length > 1) return wrapLine([piece(text, path.length === 2 ? 'strong' : 'accent')], width);
  return ruledHeading(text, width, layout.density);
}

function ruledHeading(text: string, width: number, density: Layout['density'] = 'open'): Line[] {
  const lines = wrapLine([piece(text, 'heading')], width);
  const last = lines.at(-1) ?? EMPTY_LINE;
  const rule = width - lineWidth(last) - 1;
  const below = density === 'open' ? [EMPTY_LINE] : [];
  if (rule < 3) return [...lines, ...below];
  return [...lines.slice(0, -1), [...last, piece(' '), piece('─'.repeat(rule), 'quiet')], ...below];
}

/** The foot of every output: the sources in short and what the document is for. */
export function layClosing(
  { sources, closing, afterLoss = false }: Pick<Document, 'sources' | 'closing' | 'afterLoss'>,
  layout: Layout,
): Line[] {
  const lines: Line[] = [];
  if (sources.length > 0) {
    const title = renderWords.sources;
    lines.push(...(layout.plain ? [[piece(title, 'strong')], EMPTY_LINE] : ruledHeading(title, layout.width)));
    sources.forEach((source, index) => {
      lines.push(...sourceLines(source, index + 1, sources.length, layout));
    });
    lines.push(EMPTY_LINE, ...textLines(whereSourcesAre(afterLoss), layout, 'quiet'));
  }
  if (closing.length > 0) {
    if (lines.length > 0) lines.push(EMPTY_LINE);
    if (!layout.plain && layout.density === 'open') lines.push([piece('─'.repeat(layout.width), 'quiet')]);
    const texts = layout.plain ? closing : [closing.join(' ')];
    for (const text of texts) lines.push(...textLines(text, layout, 'quiet'));
  }
  return lines;
}

function whereSourcesAre(afterLoss: boolean): RichText {
  return [
    { kind: 'plain', text: `${renderWords.moreAboutSources} ` },
    { kind: 'command', text: `${renderWords.sourcesCommand}${afterLoss ? ' --na-verlies' : ''}` },
  ];
}

function sourceLines(source: SourceNote, number: number, count: number, layout: Layout): Line[] {
  const label = layout.plain ? `${number}. ` : `${String(number).padStart(String(count).length)}  `;
  const year = source.year === null ? '' : ` (${source.year})`;
  const text = screenText(`${source.organisation}: ${source.title}${year}`, layout);
  return hang([piece(label, 'quiet')], wrapLine([piece(text, 'quiet')], narrower(layout, label.length).width));
}

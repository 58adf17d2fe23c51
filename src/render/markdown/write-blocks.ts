import type { Block, CurveSeries, ListItem, TimelineRow } from '../../document/document.ts';
import {
  daysInWords,
  pointInWords,
  renderWords,
  stateWords,
  toneWordBefore,
  toneWords,
} from '../../text/render-words.ts';
import { escapeMarkdown } from '../escape.ts';
import { withColon } from '../with-colon.ts';
import { tableMarkdown } from './write-table.ts';
import { inlineMarkdown, type MarkdownPlace, paragraph, uniqueHeading, wrapMarkdown } from './write-text.ts';

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** Blocks as parts that stand apart by an empty line. */
export function writeBlocks(blocks: readonly Block[], place: MarkdownPlace): string[] {
  const parts: string[] = [];
  let afterQuote = false;
  let afterSection = false;
  for (const block of blocks) {
    // Below a section a quote would belong to that section; a heading of its own sets it apart.
    const written = block.type === 'callout' && afterSection ? writeApart(block, place) : writeBlock(block, place);
    if (written.length === 0) continue;
    // Two quotes in a row are one quote with an empty line in it.
    if (block.type === 'callout' && afterQuote && !afterSection)
      parts.push([...parts.splice(-1), ...written].join('\n>\n'));
    else parts.push(...written);
    afterQuote = block.type === 'callout';
    afterSection ||= block.type === 'section';
  }
  return parts;
}

function writeApart(callout: BlockOf<'callout'>, place: MarkdownPlace): string[] {
  return [
    uniqueHeading(calloutTitle(callout), place),
    quoted(writeBlocks(callout.blocks, insideQuote(place)).join('\n\n')),
  ];
}

function writeBlock(block: Block, place: MarkdownPlace): readonly string[] {
  switch (block.type) {
    case 'paragraph': {
      const text = paragraph(inlineMarkdown(block.text, place), place);
      return text === '' ? [] : [text];
    }
    case 'list':
      return block.items.length === 0 ? [] : [writeList(block, place)];
    case 'table':
      return writeTable(block, place);
    case 'callout':
      return [writeCallout(block, place)];
    case 'card':
      return [uniqueHeading(`${block.label}: ${block.title}`, place), ...writeBlocks(block.blocks, deeper(place))];
    case 'facts':
      return block.items.length === 0 ? [] : [writeFacts(block, place)];
    case 'columns':
      return writeBlocks(block.columns, place);
    case 'write':
      return [paragraph(`${escapeMarkdown(withColon(block.label))} ${renderWords.dots}`, place)];
    case 'timeline':
      return block.compact === true ? [timelineLine(block, place)] : writeTimeline(block, place);
    case 'range':
      return [
        paragraph(`${strongLabel(block.title)} ${escapeMarkdown(block.label)}.`, place),
        ...(block.caption === '' ? [] : [paragraph(escapeMarkdown(block.caption), place)]),
      ];
    case 'curve':
      return writeCurve(block, place);
    case 'section':
      return [
        uniqueHeading(block.title, place),
        ...writeBlocks(block.blocks, { ...deeper(place), above: block.title }),
      ];
  }
}

function deeper(place: MarkdownPlace): MarkdownPlace {
  return { ...place, depth: place.depth + 1 };
}

function strongText(text: string): string {
  return `**${escapeMarkdown(text.trim())}**`;
}

// The colon stands outside the emphasis, and only where the words have no sign of their own.
function strongLabel(text: string): string {
  const words = text.trim();
  return strongText(words) + withColon(words).slice(words.length);
}

function writeList(list: BlockOf<'list'>, place: MarkdownPlace): string {
  if (list.compact === true) return paragraph(inOneLine(list, place), place);
  const mixed = new Set(list.items.map((item) => item.tone ?? 'plain')).size > 1;
  return list.items.map((item, index) => writeItem(list, item, index, mixed, place)).join('\n');
}

/** Short items behind each other. */
function inOneLine(list: BlockOf<'list'>, place: MarkdownPlace): string {
  const texts = list.items.map(({ text }) => inlineMarkdown(text, place));
  return list.style === 'checks' ? texts.map((text) => `☐ ${text}`).join(' · ') : `${texts.join('; ')}.`;
}

/** What belongs behind the text of an item: room for a number, and short items. */
function behindItem(block: Block, place: MarkdownPlace): string | undefined {
  if (block.type === 'write') return `(${escapeMarkdown(withColon(block.label))} ${renderWords.dots})`;
  return block.type === 'list' && block.compact === true ? inOneLine(block, place) : undefined;
}

function writeItem(list: BlockOf<'list'>, item: ListItem, index: number, mixed: boolean, place: MarkdownPlace): string {
  const mark = list.style === 'numbers' ? `${index + 1}. ` : '- ';
  const box = list.style === 'checks' ? `[${item.checked === true ? 'x' : ' '}] ` : '';
  const word = mixed ? toneWords[item.tone ?? 'plain'] : '';
  const hanging = ' '.repeat(mark.length);
  const behind = (item.children ?? []).map((child) => behindItem(child, place));
  const below = (item.children ?? []).filter((_, index) => behind[index] === undefined);
  const words = [inlineMarkdown(item.text, place), ...behind.filter((text) => text !== undefined)].reduce(
    (before, next) => `${before}${next.startsWith('(') || /[.?!]$/.test(before) ? '' : ':'} ${next}`,
  );
  const text = wrapMarkdown(`${box}${word === '' ? '' : `${word}: `}${words}`, '', place.room - mark.length);
  const inside = { ...deeper(place), room: place.room - mark.length };
  const children = writeBlocks(below, inside);
  // A list right below its item keeps the outer list tight.
  const separator = below.every((child) => child.type === 'list') ? '\n' : '\n\n';
  const whole = [safeStart(text), ...children].join(separator);
  return mark + whole.replace(/\n(?=[^\n])/g, `\n${hanging}`);
}

// Inside an item a line that looks like a mark of its own would become one.
function safeStart(text: string): string {
  return /^\[[ x]\] /.test(text)
    ? text
    : text.replace(/^([#>+=-])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function writeTable(table: BlockOf<'table'>, place: MarkdownPlace): string[] {
  const heads = table.columns.map(({ title, align }) => ({ title: escapeMarkdown(title), align }));
  const rows = table.rows.map((row) => table.columns.map((_, column) => inlineMarkdown(row[column] ?? '', place)));
  return [
    ...(table.caption === '' ? [] : [paragraph(escapeMarkdown(withColon(table.caption)), place)]),
    tableMarkdown(heads, rows),
  ];
}

function writeCallout(callout: BlockOf<'callout'>, place: MarkdownPlace): string {
  const inside = insideQuote(place);
  const title = wrapMarkdown(strongText(calloutTitle(callout)), '', inside.room);
  return quoted([title, ...writeBlocks(callout.blocks, inside)].join('\n\n'));
}

/** The title, with the word of its tone where it does not say that itself. */
function calloutTitle({ tone, title }: BlockOf<'callout'>): string {
  const word = toneWordBefore(title, tone);
  return word === '' ? title : `${word}: ${title}`;
}

function insideQuote(place: MarkdownPlace): MarkdownPlace {
  return { ...deeper(place), room: place.room - '> '.length };
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function writeFacts(facts: BlockOf<'facts'>, place: MarkdownPlace): string {
  const items = facts.items.map(({ term, text }) => {
    const fact = `${strongLabel(term)} ${inlineMarkdown(text, place)}`;
    return `- ${wrapMarkdown(fact, '  ', place.room - 2)}`;
  });
  return items.join('\n');
}

function writeTimeline(timeline: BlockOf<'timeline'>, place: MarkdownPlace): string[] {
  const parts = [paragraph(strongLabel(timeline.title), place)];
  for (const row of timeline.rows)
    parts.push(paragraph(escapeMarkdown(withColon(row.title)), place), timelineTable(row));
  return parts;
}

/** The phases in a line each row, the current one marked. */
function timelineLine(timeline: BlockOf<'timeline'>, place: MarkdownPlace): string {
  const rows = timeline.rows.map((row) => {
    const phases = row.segments.map(({ title, state, when }, index) => {
      const name = escapeMarkdown(`${index + 1} ${title}`);
      return state === 'current' ? `**${name} (${renderWords.youAreHere}, ${escapeMarkdown(when)})**` : name;
    });
    return `${strongLabel(row.title)} ${phases.join(' · ')}`;
  });
  return paragraph(rows.join('\n\n'), place);
}

function timelineTable(row: TimelineRow): string {
  return tableMarkdown(
    [
      { title: renderWords.phase, align: 'left' },
      { title: renderWords.when, align: 'left' },
      { title: renderWords.now, align: 'left' },
    ],
    row.segments.map((segment, index) => [
      `${index + 1}. ${escapeMarkdown(segment.title)}`,
      escapeMarkdown(segment.when),
      segment.state === 'current' ? renderWords.youAreHere : stateWords[segment.state],
    ]),
  );
}

function writeCurve(curve: BlockOf<'curve'>, place: MarkdownPlace): string[] {
  const parts = [paragraph(`${strongText(curve.title)}. ${escapeMarkdown(curve.description)}`, place)];
  for (const series of curve.series) {
    parts.push(
      `${paragraph(`${escapeMarkdown(series.title)}, ${renderWords.percentOfStrength}`, place)}:`,
      bandTable(series),
    );
    if (series.points.length > 0) parts.push(`${renderWords.fromSources}:`, pointsList(series, place));
  }
  if (curve.caption !== '') parts.push(paragraph(escapeMarkdown(curve.caption), place));
  return parts;
}

function bandTable(series: CurveSeries): string {
  return tableMarkdown(
    [
      { title: renderWords.afterBirth, align: 'left' },
      { title: renderWords.lowest, align: 'right' },
      { title: renderWords.middle, align: 'right' },
      { title: renderWords.highest, align: 'right' },
    ],
    series.band.map((stop) => [daysInWords(stop.day), `${stop.low} %`, `${stop.mid} %`, `${stop.high} %`]),
  );
}

function pointsList(series: CurveSeries, place: MarkdownPlace): string {
  return series.points
    .map((point) => {
      const text = inlineMarkdown(
        [
          { kind: 'plain', text: pointInWords(point) },
          { kind: 'note', sources: point.sources },
        ],
        place,
      );
      return `- ${wrapMarkdown(safeStart(text), '  ', place.room - 2)}`;
    })
    .join('\n');
}

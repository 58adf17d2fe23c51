import type { Block, Document, ListItem, TimelineRow } from '../../document/document.ts';
import { pointInWords, renderWords, stateWords } from '../../text/render-words.ts';
import { noteNumbers, numberSources, type SourceNumbers } from '../footnotes.ts';
import { wordsOf } from '../rich-text.ts';
import { lastDayOf, timeScale } from '../time-scale.ts';
import { drawCurve } from './draw-curve.ts';
import { drawTimeline } from './draw-timeline.ts';
import { type Drawing, PICTURE_FRAME, picture, stack, textAt } from './drawing.ts';
import { darkColors, figureStyles, lightColors } from './figure-styles.ts';
import { textWidth, wrapToWidth } from './text-width.ts';

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

const MARGIN = 24;
const FRAME = PICTURE_FRAME;

/** The timeline with the recovery curve as a picture by itself, with the red flags, the sources and the intended use at its foot. */
export function renderSvg(document: Document): string {
  const blocks = allBlocks(document.blocks);
  const timelines = blocks.filter((block) => block.type === 'timeline');
  const curves = blocks.filter((block) => block.type === 'curve');
  const warnings = (['training', 'alarm'] as const).flatMap((tone) =>
    blocks
      .filter((block) => block.type === 'callout')
      .filter((callout) => callout.tone === tone)
      .slice(0, 1),
  );
  const numbers = numberSources(document);
  const scale = timeScale(lastDayOf([...timelines, ...curves]));
  const drawing = stack(
    [
      titleOf(document),
      ...timelines.flatMap((timeline) => [drawTimeline(timeline, scale, FRAME), ...legendsOf(timeline)]),
      ...curves.flatMap((curve) => [
        captionOf(curve.title, 17),
        drawCurve(curve, scale, FRAME),
        pointsOf(curve, numbers),
        paragraph(curve.caption, 12, 'f-quiet'),
      ]),
      paragraph(timelines.length + curves.length > 0 ? renderWords.stretchedScale : '', 12, 'f-quiet'),
      ...warnings.map(warningOf),
      footOf(document, new Set(curves.flatMap(sourcesOf)), numbers),
    ],
    18,
  );
  const framed: Drawing = {
    height: drawing.height + MARGIN * 2,
    body: `<rect width="100%" height="100%" fill="var(--paper)"/><g transform="translate(0 ${MARGIN})">${drawing.body}</g>`,
  };
  const style = `svg{${lightColors}}@media (prefers-color-scheme:dark){svg{${darkColors}}}${figureStyles}`;
  const names = { id: 'herstel', title: document.title, description: descriptionOf(document, timelines, curves) };
  return `${picture(framed, FRAME, names, { attributes: ` lang="nl" width="${FRAME.width}" height="${framed.height}"`, style })}\n`;
}

function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.type === 'section' ? allBlocks(block.blocks) : [block]));
}

function titleOf(document: Document): Drawing {
  return stack([captionOf(document.title, 22), paragraph(document.subtitle, 14, 'f-quiet')], 4);
}

function captionOf(text: string, size: number): Drawing {
  return linesOf([text], size, 'f-bold');
}

function paragraph(text: string, size: number, classes: string): Drawing {
  return text === '' ? { height: 0, body: '' } : linesOf([text], size, classes);
}

// Each text starts a line and wraps over as many as it needs.
function linesOf(texts: readonly string[], size: number, classes: string): Drawing {
  const room = FRAME.width - MARGIN * 2;
  const leading = size * 1.45;
  const lines = texts.flatMap((text) => wrapToWidth(text, size, room));
  return {
    height: Math.ceil(lines.length * leading),
    body: lines.map((line, index) => textAt(MARGIN, index * leading + size, line, size, classes)).join(''),
  };
}

const LEGEND = { size: 13, leading: 20, wrapped: 17, titleAt: MARGIN + 26, widestTitle: 360 };

// The dates of all rows stand below each other.
function legendsOf(timeline: BlockOf<'timeline'>): Drawing[] {
  const titles = timeline.rows.flatMap((row) => row.segments.map((segment) => textWidth(segment.title, LEGEND.size)));
  const whenAt = LEGEND.titleAt + Math.min(LEGEND.widestTitle, Math.max(0, ...titles)) + 16;
  return timeline.rows.map((row) => legendOf(row, timeline.rows.length > 1, whenAt));
}

function legendOf(row: TimelineRow, named: boolean, whenAt: number): Drawing {
  const { size, leading, wrapped, titleAt } = LEGEND;
  let body = named ? textAt(MARGIN, size, row.title, size, 'f-bold') : '';
  let y = named ? leading : 0;
  row.segments.forEach((segment, index) => {
    const current = segment.state === 'current';
    const classes = current ? 'f-bold' : '';
    const when = current ? `${segment.when} (${renderWords.youAreHere})` : segment.when;
    const lines = wrapToWidth(segment.title, size, whenAt - titleAt - 8);
    body += textAt(MARGIN + 14, y + size, `${index + 1}`, size, current ? 'f-bold f-accent' : 'f-quiet', 'end');
    lines.forEach((line, at) => {
      body += textAt(titleAt, y + at * wrapped + size, line, size, classes);
    });
    body += textAt(whenAt, y + size, when, size, current ? 'f-bold' : 'f-quiet');
    y += leading + (lines.length - 1) * wrapped;
  });
  return { height: y, body };
}

function pointsOf(curve: BlockOf<'curve'>, numbers: SourceNumbers): Drawing {
  const named = curve.series.length > 1;
  const lists = curve.series
    .filter(({ points }) => points.length > 0)
    .map((series) => {
      const head = `${renderWords.fromSources}${named ? ` (${series.title})` : ''}:`;
      const texts = series.points.map((point, index) => {
        const note = noteNumbers(point.sources, numbers);
        return `${index + 1}  ${pointInWords(point)}${note.length === 0 ? '' : ` [${note.join(', ')}]`}`;
      });
      return stack([linesOf([head], 13, 'f-quiet'), linesOf(texts, 13, '')], 2);
    });
  return stack(lists, 8);
}

function warningOf(callout: BlockOf<'callout'>): Drawing {
  return stack([captionOf(callout.title, 14), ...callout.blocks.flatMap(warningBlock)], 2);
}

function warningBlock(block: Block): Drawing[] {
  if (block.type === 'paragraph') return [linesOf([wordsOf(block.text)], 13, '')];
  return block.type === 'list' ? block.items.flatMap(warningItem) : [];
}

// What a list inside an item says stands below it, in columns.
function warningItem({ text, children }: ListItem): Drawing[] {
  const inside = (children ?? []).flatMap((block) => (block.type === 'list' ? block.items : []));
  if (inside.length === 0) return [linesOf([`• ${wordsOf(text)}`], 13, '')];
  return [
    linesOf([wordsOf(text)], 13, 'f-bold'),
    columnsOf(
      inside.map((item) => `• ${wordsOf(item.text)}`),
      12,
    ),
  ];
}

const COLUMNS = 3;

function columnsOf(texts: readonly string[], size: number): Drawing {
  const width = (FRAME.width - MARGIN * 2) / COLUMNS;
  const perColumn = Math.ceil(texts.length / COLUMNS);
  const leading = size * 1.45;
  let body = '';
  let most = 0;
  for (let column = 0; column < COLUMNS; column += 1) {
    const lines = texts
      .slice(column * perColumn, (column + 1) * perColumn)
      .flatMap((text) => wrapToWidth(text, size, width - size * 1.5));
    lines.forEach((line, index) => {
      body += textAt(MARGIN + column * width, index * leading + size, line, size, '');
    });
    most = Math.max(most, lines.length);
  }
  return { height: Math.ceil(most * leading) + 4, body };
}

function sourcesOf(curve: BlockOf<'curve'>): string[] {
  return curve.series.flatMap(({ points }) => points.flatMap(({ sources }) => sources));
}

// The sources of what is drawn; those of the rest of the plan belong to its other formats.
function footOf(document: Document, drawn: ReadonlySet<string>, numbers: SourceNumbers): Drawing {
  const sources = document.sources
    .filter(({ id }) => drawn.has(id))
    .map(({ id, organisation, title, year }) => {
      return `[${numbers.get(id)}] ${organisation}: ${title}${year === null ? '' : ` (${year})`}`;
    });
  const list = sources.length === 0 ? [] : [captionOf(renderWords.sources, 12), linesOf(sources, 11, 'f-quiet')];
  return stack([linesOf(document.closing, 12, 'f-quiet'), ...list], 8);
}

function descriptionOf(
  document: Document,
  timelines: readonly BlockOf<'timeline'>[],
  curves: readonly BlockOf<'curve'>[],
): string {
  const phases = timelines.flatMap((timeline) =>
    timeline.rows.map(
      (row) =>
        `${row.title}: ${row.segments.map((segment, index) => `${index + 1} ${segment.title}, ${segment.when}, ${stateWords[segment.state]}`).join('; ')}.`,
    ),
  );
  return [
    document.subtitle,
    ...timelines.map((timeline) => timeline.description),
    ...phases,
    ...curves.map((curve) => curve.description),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

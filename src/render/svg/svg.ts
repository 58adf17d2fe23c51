import type { Block, Document, TimelineRow } from '../../document/document.ts';
import { renderWords, stateWords } from '../../text/render-words.ts';
import { lastDayOf, type TimeScale, timeScale } from '../time-scale.ts';
import { drawAxis, drawHere } from './draw-axis.ts';
import { drawBandNames, drawBands } from './draw-bands.ts';
import { drawRow, isNamedInside, ROW_HEIGHT } from './draw-timeline.ts';
import { type Drawing, PICTURE_FRAME, picture, stack, textAt } from './drawing.ts';
import { darkColors, figureStyles, lightColors } from './figure-styles.ts';
import { wrapToWidth } from './text-width.ts';

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

const MARGIN = 16;
const ROW_GAP = 4;
const ABOVE_ROWS = 16;
const FRAME = PICTURE_FRAME;

/** One picture by itself, of 720 wide: the timelines, and below them on the same time how tissue regains its strength. */
export function renderSvg(document: Document): string {
  const blocks = allBlocks(document.blocks);
  const timelines = blocks.filter((block) => block.type === 'timeline');
  const curves = blocks.filter((block) => block.type === 'curve');
  const scale = timeScale(lastDayOf([...timelines, ...curves]));
  const drawing = stack(
    [
      linesOf([document.title], 17, 'f-bold'),
      linesOf([document.subtitle], 13, 'f-quiet'),
      onOneTime(timelines, curves, scale),
      drawBandNames(seriesOf(curves), FRAME),
      ...timelines.flatMap(({ rows }) => rows.map((row) => otherNames(row, scale))),
      linesOf([[...(curves.length > 0 ? [renderWords.bandsBelow] : []), ...document.closing].join(' ')], 12, 'f-quiet'),
    ],
    6,
  );
  const framed: Drawing = {
    height: Math.ceil(drawing.height + MARGIN * 2),
    body: `<rect width="100%" height="100%" fill="var(--paper)"/><g transform="translate(0 ${MARGIN})">${drawing.body}</g>`,
  };
  const style = `svg{${lightColors}}@media (prefers-color-scheme:dark){svg{${darkColors}}}${figureStyles}`;
  const names = { id: 'herstel', title: document.title, description: descriptionOf(document, timelines, curves) };
  return `${picture(framed, FRAME, names, { attributes: ` lang="nl" width="${FRAME.width}" height="${framed.height}"`, style })}\n`;
}

function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.type === 'columns') return allBlocks(block.columns);
    return block.type === 'section' ? allBlocks(block.blocks) : [block];
  });
}

function seriesOf(curves: readonly BlockOf<'curve'>[]) {
  return curves.flatMap(({ series }) => series);
}

/** The bars of the phases above the curves, one axis below both, and the line of today through all. */
function onOneTime(
  timelines: readonly BlockOf<'timeline'>[],
  curves: readonly BlockOf<'curve'>[],
  scale: TimeScale,
): Drawing {
  const rows = timelines.flatMap((timeline) => timeline.rows);
  let y = ABOVE_ROWS;
  let body = '';
  for (const row of rows) {
    body += drawRow(row, scale, FRAME, y, true);
    y += ROW_HEIGHT + ROW_GAP;
  }
  const series = seriesOf(curves);
  if (series.length > 0) {
    y += 8;
    const bands = drawBands(series, scale, FRAME);
    body += `<g transform="translate(0 ${y})">${bands.body}</g>`;
    y += bands.height;
  }
  const marked = [...timelines, ...curves].find(({ here }) => here !== null);
  const axis = drawAxis(scale, FRAME);
  body += `${drawHere(marked?.here ?? null, marked?.hereLabel ?? '', scale, FRAME, 14, y)}<g transform="translate(0 ${y})">${axis.body}</g>`;
  return { height: y + axis.height, body };
}

/** The phases whose name does not fit inside their bar. */
function otherNames(row: TimelineRow, scale: TimeScale): Drawing {
  const names = row.segments.flatMap((segment, index) =>
    isNamedInside(segment, index, scale, FRAME) ? [] : [`${index + 1} ${segment.title}`],
  );
  return names.length === 0 ? { height: 0, body: '' } : linesOf([`${row.title}: ${names.join(' · ')}`], 12, '');
}

// Each text starts a line and wraps over as many as it needs.
function linesOf(texts: readonly string[], size: number, classes: string): Drawing {
  // Fonts differ: some room to spare.
  const room = FRAME.width - MARGIN * 2 - 24;
  const leading = size * 1.35;
  const lines = texts.filter((text) => text !== '').flatMap((text) => wrapToWidth(text, size, room));
  return {
    height: Math.ceil(lines.length * leading),
    body: lines.map((line, index) => textAt(MARGIN, index * leading + size, line, size, classes)).join(''),
  };
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

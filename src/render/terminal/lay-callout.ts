import type { Block } from '../../document/document.ts';
import { toneWordBefore } from '../../text/render-words.ts';
import { displayWidth } from '../display-width.ts';
import { type Layout, narrower, screenText } from './layout.ts';
import { EMPTY_LINE, indent, type Line, padLine, piece } from './line.ts';
import { levelSigns, toneSigns } from './tone-signs.ts';
import { wrapLine } from './wrap-line.ts';

type Callout = Extract<Block, { type: 'callout' }>;
type Card = Extract<Block, { type: 'card' }>;
type LayInside = (blocks: readonly Block[], layout: Layout) => Line[];

/** A box rarely needs the whole of a wide screen. */
const WIDEST = 88;

/** A remark with a bar of its tone along the left side. */
export function layCallout(callout: Callout, layout: Layout, layInside: LayInside): Line[] {
  const { sign, ink, strong } = toneSigns[callout.tone];
  const word = toneWordBefore(callout.title, callout.tone);
  const title = screenText(word === '' ? callout.title : `${word}: ${callout.title}`, layout);
  if (layout.plain) {
    const inside = layInside(callout.blocks, narrower(layout, 2));
    return [...wrapLine([piece(title, 'strong')], layout.width), ...indent(inside, 2)];
  }
  const room = narrower(layout, 4);
  const heading = wrapLine([piece(`${sign}\u00a0${title}`, strong)], room.width);
  const inside = layInside(callout.blocks, room);
  const bar = piece('┃ ', ink);
  return [...heading, ...inside].map((line) => [bar, ...line]);
}

/** A care card: a closed box, its level in a shape and a word on the upper edge; heavy where help is needed now. */
export function layCard(card: Card, layout: Layout, layInside: LayInside): Line[] {
  const { sign, ink, strong } = levelSigns[card.level];
  const label = screenText(card.label, layout);
  const title = screenText(card.title, layout);
  if (layout.plain) {
    const inside = layInside(card.blocks, narrower(layout, 2));
    return [...wrapLine([piece(`${label}: ${title}`, 'strong')], layout.width), ...indent(inside, 2)];
  }
  const width = Math.min(layout.width, WIDEST);
  const edges = card.level === 'now' ? HEAVY : LIGHT;
  const room: Layout = { ...layout, width: Math.max(8, width - 4) };
  const head = ` ${sign} ${label} `;
  // A label that is too long for the edge stands inside the box.
  const fits = displayWidth(head) + 3 <= width;
  const inside = [
    ...(fits ? [] : wrapLine([piece(`${sign}\u00a0${label}`, strong)], room.width)),
    ...wrapLine([piece(title, 'strong')], room.width),
    ...(card.blocks.length > 0 ? [EMPTY_LINE] : []),
    ...layInside(card.blocks, room),
  ];
  const edge = fits ? head : '';
  const rest = width - 3 - displayWidth(edge);
  return [
    [
      piece(`${edges.topLeft}${edges.across}`, ink),
      piece(edge, strong),
      piece(`${edges.across.repeat(rest)}${edges.topRight}`, ink),
    ],
    ...inside.map((line) => [piece(`${edges.down} `, ink), ...padLine(line, room.width), piece(` ${edges.down}`, ink)]),
    [piece(`${edges.bottomLeft}${edges.across.repeat(width - 2)}${edges.bottomRight}`, ink)],
  ];
}

const LIGHT = { topLeft: '╭', topRight: '╮', bottomLeft: '╰', bottomRight: '╯', across: '─', down: '│' };
const HEAVY = { topLeft: '┏', topRight: '┓', bottomLeft: '┗', bottomRight: '┛', across: '━', down: '┃' };

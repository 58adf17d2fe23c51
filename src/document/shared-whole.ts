import type { Block, ListItem } from './document.ts';
import { isShared } from './shared-part.ts';

const MOST_REMEMBERED = 4_000;

type Fact = Extract<Block, { type: 'facts' }>['items'][number];

const wholes = new Map<string, Block>();
const places = new WeakMap<object, number>();
let lastPlace = 0;

/**
 * The blocks again, but for whatever consists of shared parts only: that is the same object in every document where
 * it reads the same. A renderer then writes a whole section at once of which nothing changed.
 */
export function shareWholes(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(shareWhole);
}

function shareWhole(block: Block): Block {
  if (isShared(block)) return block;
  switch (block.type) {
    case 'section': {
      const whole = { ...block, blocks: shareWholes(block.blocks) };
      if (block.dated === true) return whole;
      return known(whole, whole.blocks, `section ${block.id} ${block.page} ${block.title}`);
    }
    case 'callout': {
      const whole = { ...block, blocks: shareWholes(block.blocks) };
      return known(whole, whole.blocks, `callout ${block.tone} ${block.title}`);
    }
    case 'list':
      return known(block, block.items, `list ${block.style}`);
    case 'facts':
      return known(block, block.items, 'facts');
    case 'paragraph':
      return typeof block.text === 'string' ? known(block, [], `paragraph ${block.role} ${block.text}`) : block;
    default:
      return block;
  }
}

/** The same whole as before, where the same parts came together under the same name. */
function known(whole: Block, parts: readonly (Block | ListItem | Fact)[], name: string): Block {
  // A line feed stands in no title: a title that ends in a number cannot pass for one with another part.
  let key = `${name}\n`;
  for (const part of parts) {
    if (!isShared(part)) return whole;
    key += ` ${placeOf(part)}`;
  }
  const before = wholes.get(key);
  if (before !== undefined) return before;
  if (wholes.size >= MOST_REMEMBERED) wholes.clear();
  wholes.set(key, Object.freeze(whole));
  return whole;
}

function placeOf(part: object): number {
  let place = places.get(part);
  if (place === undefined) {
    lastPlace += 1;
    place = lastPlace;
    places.set(part, place);
  }
  return place;
}

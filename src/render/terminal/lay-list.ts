import type { Block, ListItem } from '../../document/document.ts';
import { renderWords, toneWords } from '../../text/render-words.ts';
import { type Layout, MEASURE, narrower, piecesOf } from './layout.ts';
import { hang, indent, type Line, lineWidth, piece } from './line.ts';
import { toneSigns } from './tone-signs.ts';
import { wrapLine } from './wrap-line.ts';

type List = Extract<Block, { type: 'list' }>;
type LayInside = (blocks: readonly Block[], layout: Layout) => Line[];

/** A list with hanging indents; every item has the sign of its tone, the first of a tone also its word. */
export function layList(list: List, layout: Layout, layInside: LayInside): Line[] {
  const words = list.items.map((item, index) => newToneWord(list.items, item, index));
  return list.items.flatMap((item, index) => {
    if (layout.plain) return inWords(list, item, index, layout, layInside);
    const word = words[index] ?? '';
    const { strong } = toneSigns[item.tone ?? 'plain'];
    const label = marker(list, item, index);
    const room = narrower(layout, lineWidth(label));
    const start = word !== '' && layout.density === 'open' ? [piece(`${word}: `, strong)] : [];
    const text = wrapLine([...start, ...piecesOf(item.text, layout)], Math.min(room.width, MEASURE));
    const children = item.children === undefined ? [] : indent(layInside(item.children, room), lineWidth(label));
    return [...hang(label, text.length > 0 ? text : [[]]), ...children];
  });
}

function newToneWord(items: readonly ListItem[], item: ListItem, index: number): string {
  const tone = item.tone ?? 'plain';
  return index > 0 && (items[index - 1]?.tone ?? 'plain') === tone ? '' : toneWords[tone];
}

function marker(list: List, item: ListItem, index: number): Line {
  if (list.style === 'numbers') {
    const digits = String(list.items.length).length + 1;
    return [piece(`${`${index + 1}.`.padStart(digits)} `, 'quiet')];
  }
  if (list.style === 'checks') return [item.checked === true ? piece('☑ ', 'good') : piece('☐ ', 'quiet')];
  const { sign, ink } = toneSigns[item.tone ?? 'plain'];
  return [piece(`${sign} `, ink)];
}

// Sign and state as words of the sentence.
function inWords(list: List, item: ListItem, index: number, layout: Layout, layInside: LayInside): Line[] {
  const start = list.style === 'numbers' ? `${index + 1}. ` : '- ';
  // Both for what is done and for what holds; an empty box says nothing more than the list itself.
  const state = list.style === 'checks' && item.checked === true ? `${renderWords.ticked}: ` : '';
  const word = toneWords[item.tone ?? 'plain'];
  const label = piece(`${state}${word === '' ? '' : `${word}: `}`);
  const room = narrower(layout, start.length);
  const text = wrapLine([label, ...piecesOf(item.text, layout)], room.width);
  const children = item.children === undefined ? [] : indent(layInside(item.children, room), start.length);
  return [...hang([piece(start)], text), ...children];
}

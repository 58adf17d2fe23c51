import type { Block } from '../../document/document.ts';
import { displayWidth, padTo } from '../display-width.ts';
import { withColon } from '../with-colon.ts';
import { type Layout, narrower, piecesOf, screenText, textLines } from './layout.ts';
import { hang, indent, type Line, piece } from './line.ts';
import { wrapLine } from './wrap-line.ts';

type Facts = Extract<Block, { type: 'facts' }>;

const LONGEST_TERM = 26;
const LEAST_TEXT = 24;

/** Terms and what they are, in two columns; below each other where two columns do not fit. */
export function layFacts(facts: Facts, layout: Layout): Line[] {
  const terms = facts.items.map((item) => screenText(item.term, layout));
  if (layout.plain) {
    return facts.items.flatMap((item, index) =>
      wrapLine([piece(`${withColon(terms[index] ?? '')} `), ...piecesOf(item.text, layout)], layout.width),
    );
  }
  const column = Math.max(0, ...terms.map(displayWidth)) + 2;
  if (column > LONGEST_TERM + 2 || layout.width - column < LEAST_TEXT) {
    return facts.items.flatMap((item, index) => [
      ...wrapLine([piece(terms[index] ?? '', 'strong')], layout.width),
      ...indent(textLines(item.text, narrower(layout, 2)), 2),
    ]);
  }
  return facts.items.flatMap((item, index) =>
    hang([piece(padTo(terms[index] ?? '', column), 'strong')], textLines(item.text, narrower(layout, column))),
  );
}

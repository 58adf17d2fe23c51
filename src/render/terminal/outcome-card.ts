import type { OutcomeCard } from '../../document/outcome-card.ts';
import type { TerminalOptions } from './lay-document.ts';
import { type Line, piece } from './line.ts';
import { paint } from './paint.ts';
import { levelSigns } from './tone-signs.ts';
import { wordsOnLines } from './words-on-lines.ts';
import { wrapLine } from './wrap-line.ts';

const WIDEST = 76;
const BAR = 2;

/**
 * The card for a terminal: level and who to call in capitals on top, at most ten lines of 40 columns. Ends with a line
 * feed. It is the last thing on the screen.
 */
export function renderOutcomeCard({ level, heading, lines }: OutcomeCard, options: TerminalOptions): string {
  const { ink, strong } = levelSigns[level];
  const width = Math.min(WIDEST, options.width) - (options.plain ? 0 : BAR);
  const laid: Line[] = [
    ...wrapLine([piece(heading, strong)], width),
    ...lines.flatMap((text) => wrapLine([piece(text)], width)),
  ];
  const barred = options.plain ? laid : laid.map((line) => [piece('┃ ', ink), ...line]);
  return options.color ? paint(barred) : wordsOnLines(barred);
}

import type { Ink, Line } from './line.ts';

// Six pairs of codes: a library for colour costs a millisecond at every start, also where nothing is coloured.
const ESCAPE = '\u001b[';
const BOLD = brush(1, 22);
const DIM = brush(2, 22);
const RED = brush(31, 39);
const GREEN = brush(32, 39);
const YELLOW = brush(33, 39);
const CYAN = brush(36, 39);

type Brush = (text: string) => string;

function brush(on: number, off: number): Brush {
  return (text) => `${ESCAPE}${on}m${text}${ESCAPE}${off}m`;
}

// The sixteen basic colours follow the reader's own theme, so that contrast is theirs to set.
const brushes: Readonly<Record<Exclude<Ink, 'plain'>, Brush>> = {
  title: BOLD,
  heading: (text) => CYAN(BOLD(text)),
  strong: BOLD,
  quiet: DIM,
  accent: CYAN,
  accentStrong: (text) => CYAN(BOLD(text)),
  good: GREEN,
  warn: YELLOW,
  bad: RED,
  goodStrong: (text) => GREEN(BOLD(text)),
  warnStrong: (text) => YELLOW(BOLD(text)),
  badStrong: (text) => RED(BOLD(text)),
};

/** Lines to text, each with its line end; without colour not a single escape sequence. */
export function paint(lines: readonly Line[], color: boolean): string {
  let text = '';
  for (const line of lines) {
    // Spaces at the end of a line are invisible and copy badly.
    text += color ? painted(line) : wordsOn(line).trimEnd();
    text += '\n';
  }
  return text;
}

function wordsOn(line: Line): string {
  let text = '';
  for (const part of line) text += part.text;
  return text;
}

// Neighbours of one ink, and the spaces between them, in one pair of sequences.
function painted(line: Line): string {
  let text = '';
  let run = '';
  let ink: Ink = 'plain';
  let space = '';
  const close = (): void => {
    if (run !== '') text += ink === 'plain' ? run : brushes[ink](run);
    run = '';
  };
  for (const part of line) {
    if (part.text.trim() === '') {
      space += part.text;
    } else if (part.ink === ink) {
      run += space + part.text;
      space = '';
    } else {
      close();
      text += space;
      ({ text: run, ink } = part);
      space = '';
    }
  }
  run = run.trimEnd();
  close();
  return text;
}

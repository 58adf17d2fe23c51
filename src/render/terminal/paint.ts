import { Chalk, type ChalkInstance } from 'chalk';
import type { Ink, Line } from './line.ts';

type Brushes = Readonly<Record<Exclude<Ink, 'plain'>, (text: string) => string>>;

// The sixteen basic colours follow the reader's own theme, so that contrast is theirs to set.
function brushesOf(chalk: ChalkInstance): Brushes {
  return {
    title: chalk.bold,
    heading: chalk.cyan.bold,
    strong: chalk.bold,
    quiet: chalk.dim,
    accent: chalk.cyan,
    accentStrong: chalk.cyan.bold,
    good: chalk.green,
    warn: chalk.yellow,
    bad: chalk.red,
    goodStrong: chalk.green.bold,
    warnStrong: chalk.yellow.bold,
    badStrong: chalk.red.bold,
  };
}

/** Lines to text in colour, each with its line end. */
export function paint(lines: readonly Line[]): string {
  const brushes = brushesOf(new Chalk({ level: 1 }));
  return lines.map((line) => `${painted(line, brushes)}\n`).join('');
}

// Neighbours of one ink, and the spaces between them, in one pair of sequences.
function painted(line: Line, brushes: Brushes): string {
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

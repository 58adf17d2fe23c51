import { Chalk, type ChalkInstance } from 'chalk';
import type { Ink, Line } from './line.ts';

type Brush = (text: string) => string;

// The sixteen basic colours follow the reader's own theme, so that contrast is theirs to set.
function brushesOf(chalk: ChalkInstance): Readonly<Record<Exclude<Ink, 'plain'>, Brush>> {
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

/** Lines to text, each with its line end; without colour not a single escape sequence. */
export function paint(lines: readonly Line[], color: boolean): string {
  const brushes = color ? brushesOf(new Chalk({ level: 1 })) : undefined;
  let text = '';
  for (const line of lines) {
    let last = line.length;
    // Spaces at the end of a line are invisible and copy badly.
    while (last > 0 && line[last - 1]?.text.trim() === '') last -= 1;
    for (let index = 0; index < last; index += 1) {
      const part = line[index];
      if (part === undefined) continue;
      const visible = index === last - 1 ? part.text.trimEnd() : part.text;
      text += brushes === undefined || part.ink === 'plain' ? visible : brushes[part.ink](visible);
    }
    text += '\n';
  }
  return text;
}

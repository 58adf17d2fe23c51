import { exportWords } from '../../text/export-words.ts';
import type { CliContext } from '../context.ts';

/** One line on stderr that is drawn over itself; nothing at all where stderr is not a terminal. */
export interface ProgressLine {
  readonly show: (part: number, clients: number) => void;
  readonly clear: () => void;
}

const BAR = 24;
const ERASE_LINE = '\r\u001b[2K';

export function openProgressLine(context: CliContext, plain: boolean): ProgressLine {
  if (!context.stderr.isTerminal || plain || context.environment['TERM'] === 'dumb') {
    return { show: () => {}, clear: () => {} };
  }
  let shown = '';
  return {
    show: (part, clients) => {
      const done = Math.max(0, Math.min(1, part));
      const filled = Math.floor(done * BAR);
      const percent = exportWords.batch.progress(Math.floor(done * 100), clients);
      const line = `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${percent}`;
      // Only what fits: a line that wraps cannot be drawn over.
      const fitting = line.slice(0, Math.max(0, (context.stderr.columns ?? 80) - 1));
      if (fitting === shown) return;
      shown = fitting;
      context.writeError(`${ERASE_LINE}${fitting}`);
    },
    clear: () => {
      if (shown !== '') context.writeError(ERASE_LINE);
      shown = '';
    },
  };
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** `script` of util-linux, on every Debian: it runs a command in a real pseudo-terminal. */
const SCRIPT = '/usr/bin/script';
const LONGEST_WAIT = 20_000;

/** Why there is no pseudo-terminal here; undefined when there is one. */
export const noPseudoTerminal: string | undefined = existsSync(SCRIPT) ? undefined : `${SCRIPT} is not installed`;

/** A program in a pseudo-terminal. */
export interface PseudoTerminal {
  /** Waits until the text stands on the screen after everything that was waited for before. */
  readonly see: (text: string) => Promise<void>;
  readonly type: (keys: string) => void;
  /** The exit code, once it has ended, and all that was written, without control characters. */
  readonly ended: Promise<{ readonly code: number | null; readonly screen: string }>;
}

/** Starts a command in a pseudo-terminal. */
export function openPseudoTerminal(
  command: string,
  folder: string,
  { columns, rows }: { readonly columns: number; readonly rows: number } = { columns: 100, rows: 40 },
): PseudoTerminal {
  const child = spawn(SCRIPT, ['-qec', `stty cols ${columns} rows ${rows}; exec ${command}`, '/dev/null'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, TERM: 'xterm', LANG: 'C.UTF-8' },
  });
  let written = '';
  let seen = 0;
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk) => {
      written += chunk;
    });
  }
  const screen = () => stripVTControlCharacters(written).replaceAll('\r', '');
  return {
    see: async (text) => {
      for (const start = Date.now(); Date.now() - start < LONGEST_WAIT && !hasEnded; ) {
        const at = screen().indexOf(text, seen);
        if (at !== -1) {
          seen = at + text.length;
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      child.kill();
      throw new Error(`never on the screen: ${text}\n${screen().slice(seen)}`);
    },
    type: (keys) => void child.stdin.write(keys),
    ended: new Promise((resolve) => {
      child.on('close', (code) => {
        hasEnded = true;
        resolve({ code, screen: screen() });
      });
    }),
  };
}

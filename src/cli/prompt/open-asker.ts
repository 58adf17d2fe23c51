import type { Asker } from './asker.ts';
import { createLineAsker } from './line-asker.ts';

/**
 * Opens the terminal for questions: plain lines, or choosing with arrow keys. Questions go to standard error, so that
 * standard output carries the result alone.
 */
export async function openAsker(plain: boolean): Promise<Asker> {
  const streams = { input: process.stdin, output: process.stderr };
  if (plain) return createLineAsker({ ...streams, interrupts: process });
  const { createClackAsker } = await import('./clack-asker.ts');
  return createClackAsker(streams);
}

import { writeSync } from 'node:fs';

/** As `writeSync` of Node. */
type Write = (descriptor: number, bytes: Uint8Array, from: number) => number;

/**
 * Writes all of a text to a file descriptor before it returns. Direct, because opening `process.stdout` costs a
 * millisecond; a full pipe is waited for, a closed one (`herstel plan | head`) is not an error.
 * Whatever else the system refuses (a full disk) is thrown.
 */
export function writeWhole(descriptor: number, text: string, write: Write = writeSync): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += write(descriptor, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      waitForReader();
    }
  }
}

/** A pipe that is full and does not block: give the reader a few milliseconds. */
function waitForReader(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from './whole-file.ts';

const BLOCK = 65_536;

/**
 * The bytes of a regular file, but never more than one past `most`: who gets that many knows that the file is too
 * large. A folder (`EISDIR`), a device or a pipe (`NOT_A_FILE`) is refused before a byte is read: it may have no end.
 */
export function readAtMost(path: string, most: number): Buffer {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (!stats.isFile()) throw Object.assign(new Error('is no regular file'), { code: 'NOT_A_FILE' });
    return readDescriptorAtMost(descriptor, most);
  } finally {
    closeSync(descriptor);
  }
}

/** The same of an open file or pipe; one that has nothing to read yet is waited for. */
export function readDescriptorAtMost(descriptor: number, most: number): Buffer {
  const blocks: Buffer[] = [];
  let length = 0;
  while (length <= most) {
    const block = Buffer.allocUnsafe(Math.min(BLOCK, most + 1 - length));
    const read = readBlock(descriptor, block);
    if (read === 0) break;
    blocks.push(block.subarray(0, read));
    length += read;
  }
  return Buffer.concat(blocks);
}

function readBlock(descriptor: number, block: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, block);
    } catch (error) {
      if (errorCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

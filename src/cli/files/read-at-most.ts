import { closeSync, openSync, readSync } from 'node:fs';

const BLOCK = 65_536;

/**
 * The bytes of a file, but never more than one past `most`: who gets that many knows that the file is too large. A
 * device or a pipe may have no end.
 */
export function readAtMost(path: string, most: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    return readDescriptorAtMost(descriptor, most);
  } finally {
    closeSync(descriptor);
  }
}

/** The same of an open file. */
export function readDescriptorAtMost(descriptor: number, most: number): Buffer {
  const blocks: Buffer[] = [];
  let length = 0;
  while (length <= most) {
    const block = Buffer.allocUnsafe(Math.min(BLOCK, most + 1 - length));
    const read = readSync(descriptor, block);
    if (read === 0) break;
    blocks.push(block.subarray(0, read));
    length += read;
  }
  return Buffer.concat(blocks);
}

import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { openNamed } from '../files/whole-file.ts';
import type { ClientOutput } from './client-output.ts';
import { Latest } from './latest.ts';
import { centralRecord, endOfArchive, localHeader, type ZipEntry } from './zip-format.ts';

const compress = promisify(gzip);

/** What gzip puts around the same deflated bytes that a zip needs; its trailer has the CRC. */
const GZIP_HEADER = 10;
const GZIP_TRAILER = 8;
const GZIP_SIZE = 4;
/** Half the time of the usual 6, for a tenth more bytes. */
const LEVEL = 3;
/** Two files are compressed on other threads while the next is made; more only costs memory. */
const MOST_WAITING = 4;
const BLOCK = 65_536;

/**
 * One `.zip`, written as it comes; per file only its line of the table of contents is remembered. No dates: same
 * list, same bytes.
 *
 * Own code, and not a library: yazl with lazy streams takes two to three times the processor time, and 200 MiB for
 * 100,000 files of 30 kB where this takes 82; zip-stream and zip.js took 423 MiB; client-zip cannot compress, and fflate has no Zip64, which
 * more than 65,535 files need. Checked in the tests with yauzl.
 */
export function openZipOutput(path: string): ClientOutput {
  const file = openNamed(path);
  const contents = new Blocks();
  // Clients with the same plan share one text, and come one after another; the formats take turns.
  const known = new Latest<string, Promise<Buffer>>();
  const waiting: { readonly name: string; readonly compressed: Promise<Buffer> }[] = [];
  let offset = 0;
  let entries = 0;

  const writeFirst = async (): Promise<void> => {
    const first = waiting.shift();
    if (first === undefined) return;
    const zipped = await first.compressed;
    const entry: ZipEntry = {
      name: first.name,
      crc: zipped.readUInt32LE(zipped.length - GZIP_TRAILER),
      size: zipped.readUInt32LE(zipped.length - GZIP_SIZE),
      compressedSize: zipped.length - GZIP_HEADER - GZIP_TRAILER,
      offset,
    };
    const header = localHeader(entry);
    file.write(header);
    file.write(zipped.subarray(GZIP_HEADER, -GZIP_TRAILER));
    contents.add(centralRecord(entry));
    offset += header.length + entry.compressedSize;
    entries += 1;
  };

  return {
    add: async (name, content) => {
      const compressed = known.get(extname(name), content, () => compress(content, { level: LEVEL }));
      // Awaited in its turn; until then a failure must not count as unhandled.
      compressed.catch(() => {});
      waiting.push({ name, compressed });
      if (waiting.length >= MOST_WAITING) await writeFirst();
    },
    finish: async () => {
      while (waiting.length > 0) await writeFirst();
      for (const block of contents.all()) file.write(block);
      file.write(endOfArchive(entries, offset, contents.size));
      file.finish();
    },
    abandon: async () => {
      await Promise.allSettled(waiting.map(({ compressed }) => compressed));
      file.abandon();
    },
  };
}

/** Many small pieces in few large ones. */
class Blocks {
  size = 0;
  readonly #full: Buffer[] = [];
  #last = Buffer.alloc(BLOCK);
  #used = 0;

  add(piece: Buffer): void {
    if (this.#used + piece.length > BLOCK) {
      this.#full.push(this.#last.subarray(0, this.#used));
      this.#last = Buffer.alloc(BLOCK);
      this.#used = 0;
    }
    piece.copy(this.#last, this.#used);
    this.#used += piece.length;
    this.size += piece.length;
  }

  all(): Buffer[] {
    return [...this.#full, this.#last.subarray(0, this.#used)];
  }
}

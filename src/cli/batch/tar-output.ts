import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { openNamed } from '../files/whole-file.ts';
import type { ClientOutput } from './client-output.ts';

/** A third of the time of the usual 6. */
const LEVEL = 3;

/** One `.tar.gz`, written as it comes: memory does not grow with the list. No dates or owners: same list, same bytes. */
export function openTarOutput(path: string): ClientOutput {
  const file = openNamed(path);
  const tar = pack();
  const disk = new Writable({
    write(bytes: Buffer, _encoding, done) {
      try {
        file.write(bytes);
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
  // Told to the file that is being added; a race against `written` would keep every file until the end.
  let failed = (_error: unknown): void => {};
  const written = pipeline(tar, createGzip({ level: LEVEL }), disk);
  written.catch((error: unknown) => failed(error));

  return {
    add: (name, content) =>
      new Promise<void>((resolve, reject) => {
        failed = reject;
        const header = { name, size: content.length, mtime: new Date(0), mode: 0o644, uid: 0, gid: 0 };
        // As a stream and not in one call, which does not wait for what comes after it.
        const entry = tar.entry(header, (error) => {
          if (error) reject(error);
          else resolve();
        });
        entry.end(content);
      }),
    finish: async () => {
      tar.finalize();
      await written;
      file.finish();
    },
    abandon: async () => {
      tar.destroy();
      await written.catch(() => {});
      file.abandon();
    },
  };
}

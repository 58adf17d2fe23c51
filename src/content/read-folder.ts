import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Flaw, Problem } from '../domain/problem.ts';
import { LARGEST_FILE } from './parse-yaml.ts';

/** The YAML files of a folder by their path inside it, with `/` on every system. */
export interface FolderFiles {
  readonly files: ReadonlyMap<string, string>;
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/** Ten times what data/ has; more is not a folder of content. */
const MOST_FILES = 500;
const MOST_FOLDERS = 100;
const MOST_BYTES = 5_000_000;

/**
 * Reads all YAML files of a folder and the folders below it, also through a link; other and hidden files are passed
 * by. What a file is and how large it is, is asked before a byte is read: a pipe, a device or a huge file is a problem
 * and no wait. Bytes that are not UTF-8 become U+FFFD, which the parser reports with its place.
 */
export function readFolder(folder: string): FolderFiles {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const visited = new Set<string>();
  let bytes = 0;

  const refuse = (path: string, flaw: Refusal): void => {
    problems.push({ file: path, line: 1, column: 1, path: '', ...flaw });
  };
  const isTooLarge = (): boolean => bytes > MOST_BYTES || files.size > MOST_FILES || visited.size > MOST_FOLDERS;
  const walk = (below: string): void => {
    const names = attempt('folder-unreadable', () => namesIn(join(folder, below), visited));
    if (!Array.isArray(names)) {
      refuse(below, names);
      return;
    }
    for (const name of names) {
      if (isTooLarge()) return;
      const path = below === '' ? name : `${below}/${name}`;
      const isFolder = attempt('file-unreadable', () => statSync(join(folder, path)).isDirectory());
      if (isFolder === true) walk(path);
      else if (/\.ya?ml$/i.test(name)) read(path);
    }
  };
  const read = (path: string): void => {
    const content = attempt('file-unreadable', () => readRegularFile(join(folder, path)));
    if (!Buffer.isBuffer(content)) {
      refuse(path, content);
      return;
    }
    bytes += content.length;
    files.set(path, content.toString('utf8'));
  };
  walk('');
  if (isTooLarge()) {
    const details = { files: String(MOST_FILES), folders: String(MOST_FOLDERS), megabytes: String(MOST_BYTES / 1e6) };
    return {
      files: new Map(),
      problems: [{ file: '', line: 1, column: 1, path: '', code: 'folder-too-large', details }],
    };
  }
  return { files, problems };
}

type Refusal = Flaw<'folder-unreadable' | 'file-unreadable' | 'file-not-regular' | 'file-too-large'>;

/** What a step gives, or why the system does not allow it. */
function attempt<Result>(code: 'folder-unreadable' | 'file-unreadable', step: () => Result): Result | Refusal {
  try {
    return step();
  } catch (error) {
    const reason = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return { code, details: { reason } };
  }
}

/** The names in a folder, in order; none when it was visited before: a link to a folder above would go round for ever. */
function namesIn(folder: string, visited: Set<string>): string[] {
  const real = realpathSync(folder);
  if (visited.has(real)) return [];
  visited.add(real);
  return readdirSync(real)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** The bytes of a regular file, however large it says to be; throws as node does. */
function readRegularFile(path: string): Buffer | Refusal {
  const tooLarge: Refusal = { code: 'file-too-large', details: { largest: String(LARGEST_FILE / 1000) } };
  if (!statSync(path).isFile()) return { code: 'file-not-regular', details: {} };
  // Without O_NONBLOCK a pipe that has taken the place of the file would wait for a writer.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    if (fstatSync(descriptor).size > LARGEST_FILE) return tooLarge;
    const buffer = Buffer.alloc(LARGEST_FILE + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += count;
      if (length > LARGEST_FILE) return tooLarge;
      if (count === 0) return buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';

/** The YAML files of a folder by their path inside it, with `/` on every system. */
export interface FolderFiles {
  readonly files: ReadonlyMap<string, string>;
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

/**
 * Reads all YAML files of a folder and the folders below it; other and hidden files are passed by. Bytes that are
 * not UTF-8 become U+FFFD, which the parser reports with its place.
 */
export function readFolder(folder: string): FolderFiles {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const walk = (below: string): void => {
    for (const entry of entriesOf(below)) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(path);
      else if (/\.ya?ml$/i.test(entry.name)) read(path);
    }
  };
  const entriesOf = (below: string): Dirent[] => {
    try {
      return readdirSync(join(folder, below), { withFileTypes: true });
    } catch (error) {
      problems.push(unreadable(below, 'folder-unreadable', error));
      return [];
    }
  };
  const read = (path: string): void => {
    try {
      files.set(path, readFileSync(join(folder, path), 'utf8'));
    } catch (error) {
      problems.push(unreadable(path, 'file-unreadable', error));
    }
  };
  walk('');
  return { files, problems };
}

function unreadable(file: string, code: 'folder-unreadable' | 'file-unreadable', error: unknown): Problem {
  const reason = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return { file, line: 1, column: 1, path: '', code, details: { reason } };
}

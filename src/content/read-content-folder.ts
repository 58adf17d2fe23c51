import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LoadedContent, loadContent, sortProblems } from './load-content.ts';
import { type FolderFiles, readFolder } from './read-folder.ts';

/** The file that makes a folder a folder of content. */
const HEART = 'guide.yaml';

/** What a folder of content holds, and how many files were read. */
export interface LoadedFolder extends LoadedContent {
  readonly files: number;
}

/** Reads, checks and assembles the content of a folder of YAML files. */
export function readContentFolder(folder: string): LoadedFolder {
  const { files, problems } = openContentFolder(folder);
  if (problems.some(isAboutTheFolder)) return { problems, files: 0 };
  const loaded = loadContent(files);
  if (problems.length === 0) return { ...loaded, files: files.size };
  // A file that cannot be read is not also missing.
  const unread = new Set(problems.map(({ file }) => file));
  const others = loaded.problems.filter(({ file, code }) => code !== 'file-missing' || !unread.has(file));
  return { problems: sortProblems([...problems, ...others]), files: files.size };
}

/** The texts of a folder of content; of any other folder nothing but the problem that it is not one. */
export function openContentFolder(folder: string): FolderFiles {
  const isOther = statSync(folder, { throwIfNoEntry: false })?.isDirectory() && !existsSync(join(folder, HEART));
  return isOther ? { files: new Map(), problems: [notContent(folder)] } : readFolder(folder);
}

/** Whether the folder as a whole cannot be used. */
export function isAboutTheFolder({ file }: LoadedContent['problems'][number]): boolean {
  return file === '';
}

function notContent(folder: string): LoadedContent['problems'][number] {
  const inside = ['data', 'content', 'inhoud'].find((name) => existsSync(join(folder, name, HEART)));
  const details = inside === undefined ? {} : { nearest: `${inside}/` };
  return { file: '', line: 1, column: 1, path: '', code: 'folder-not-content', details };
}

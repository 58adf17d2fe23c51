import { type LoadedContent, loadContent, sortProblems } from './load-content.ts';
import { readFolder } from './read-folder.ts';

/** Reads, checks and assembles the content of a folder of YAML files. */
export function readContentFolder(folder: string): LoadedContent {
  const { files, problems } = readFolder(folder);
  if (problems.some(({ file, code }) => file === '' && code === 'folder-unreadable')) return { problems };
  const loaded = loadContent(files);
  // A file that cannot be read is not also missing.
  const unread = new Set(problems.map(({ file }) => file));
  const others = loaded.problems.filter(({ file, code }) => code !== 'file-missing' || !unread.has(file));
  return problems.length === 0 ? loaded : { problems: sortProblems([...problems, ...others]) };
}

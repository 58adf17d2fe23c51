import { fileURLToPath } from 'node:url';
import { readContentFolder } from './content/index.ts';
import { readShippedGuide } from './content/read-shipped.ts';
import type { Guide } from './domain/guide.ts';
import { describeProblems } from './text/problem-sentence.ts';

/**
 * All content: what herstel ships, or a folder of YAML that is read and validated now. Throws an `Error` with all
 * problems as `file:line:column  path  message` when the folder does not hold valid content.
 */
export function loadGuide(folder?: string): Guide {
  if (folder === undefined) return readShippedGuide(fileURLToPath(new URL('./content', import.meta.url)));
  const { guide, problems } = readContentFolder(folder);
  if (guide === undefined) throw new Error(describeProblems(problems, folder));
  return guide;
}

import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../../src/content/index.ts';
import type { Guide } from '../../src/domain/guide.ts';
import { describeProblems } from '../../src/text/problem-sentence.ts';

/** The folder with the content that is shipped. */
export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

let known: ReturnType<typeof readContentFolder> | undefined;

/** The content of data/, read and validated once. */
export function shippedGuide(): Guide {
  known ??= readContentFolder(dataFolder);
  const { guide, problems } = known;
  if (guide === undefined) throw new Error(`data/ has problems:\n${describeProblems(problems, 'data')}`);
  return guide;
}

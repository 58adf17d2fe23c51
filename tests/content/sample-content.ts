import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/content/index.ts';

const folder = fileURLToPath(new URL('sample', import.meta.url));

/** A small guide without problems, as texts by path; with some files replaced or (undefined) left out. */
export function sampleContent(changes: Readonly<Record<string, string | undefined>> = {}): Map<string, string> {
  const files = new Map(readFolder(folder).files);
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(file);
    else files.set(file, text);
  }
  return files;
}

/** One file of the sample with a piece of it replaced; the piece must be there. */
export function sampleFile(file: string, ...changes: readonly (readonly [string, string])[]): Record<string, string> {
  let text = sampleContent().get(file) ?? '';
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${file} has no "${before}"`);
    text = text.replace(before, () => after);
  }
  return { [file]: text };
}

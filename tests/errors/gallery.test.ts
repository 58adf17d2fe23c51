import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadContent, readFolder } from '../../src/content/index.ts';
import { describeProblems } from '../../src/text/problem-sentence.ts';
import { sampleContent } from '../content/sample-content.ts';

const gallery = fileURLToPath(new URL('.', import.meta.url));
const names = readdirSync(gallery, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// Each folder holds one broken file; laid over the sample content it gives exactly the lines of expected.txt.
describe('error gallery [H-10]', () => {
  it.each(names)('%s', (name) => {
    const folder = join(gallery, name);
    const files = sampleContent(Object.fromEntries(readFolder(folder).files));
    const { guide, problems } = loadContent(files);
    expect(guide).toBeUndefined();
    expect(`${describeProblems(problems)}\n`).toBe(readFileSync(join(folder, 'expected.txt'), 'utf8'));
  });
});

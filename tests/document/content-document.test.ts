import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContentFolder, readContentSet, readFolder, textsOf } from '../../src/content/index.ts';
import { contentDocument } from '../../src/document/content-document.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));

describe('contentDocument', () => {
  it('shows every text of the content', () => {
    const { guide } = readContentFolder(data);
    if (guide === undefined) throw new Error('data/ has problems');
    const shown = JSON.stringify(contentDocument(guide));
    const { content } = readContentSet(readFolder(data).files);
    const missing = textsOf(content).filter(({ text }) => !shown.includes(JSON.stringify(text.trim()).slice(1, -1)));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

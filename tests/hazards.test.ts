import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROW = /^\| (H-\d\d) \| .+ \| .+ \| (`.+`) \|$/;

/** Hazard by hazard: the test files that the list names. */
const listed = new Map(
  readFileSync('docs/hazards.md', 'utf8')
    .split('\n')
    .flatMap((line): [string, string[]][] => {
      const [, id, files] = ROW.exec(line) ?? [];
      return id === undefined || files === undefined ? [] : [[id, files.replaceAll('`', '').split(', ').sort()]];
    }),
);

/** Hazard by hazard: the test files that carry its mark. */
const marked = new Map<string, string[]>();
for (const file of readdirSync('tests', { recursive: true, encoding: 'utf8' }).sort()) {
  if (!file.endsWith('.test.ts')) continue;
  for (const [, id = ''] of readFileSync(join('tests', file), 'utf8').matchAll(/\[(H-\d\d)\]/g)) {
    marked.set(id, [...new Set([...(marked.get(id) ?? []), `tests/${file}`])].sort());
  }
}

describe('every hazard has tests, and every test with a mark has its hazard', () => {
  it('reads the list', () => expect(listed.size).toBeGreaterThan(10));

  it.each([...new Set([...listed.keys(), ...marked.keys()])].sort())('%s', (id) => {
    expect(marked.get(id)).toEqual(listed.get(id));
  });
});

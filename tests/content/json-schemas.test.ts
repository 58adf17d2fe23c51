import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../src/content/index.ts';

it('has fresh schemas in data/schema: run `npm run generate` when this fails', () => {
  const folder = fileURLToPath(new URL('../../data/schema', import.meta.url));
  const committed = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
  expect(Object.fromEntries(committed)).toEqual(jsonSchemas());
});

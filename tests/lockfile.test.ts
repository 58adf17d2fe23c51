import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('every library in the lockfile has a checksum, and no address of a registry', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { integrity?: string; resolved?: string }>;
  };
  const libraries = Object.entries(packages).filter(([name]) => name !== '');
  expect(libraries.length).toBeGreaterThan(100);
  expect(libraries.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true)).toEqual([]);
  expect(libraries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

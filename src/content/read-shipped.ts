import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '../domain/guide.ts';

/** The file of the shipped content, beside the program. */
export const SHIPPED_GUIDE = 'guide.json';

/** All content, from the folder of compiled content. It was validated when it was built. */
export function readShippedGuide(folder: string): Guide {
  return JSON.parse(readFileSync(join(folder, SHIPPED_GUIDE), 'utf8'));
}

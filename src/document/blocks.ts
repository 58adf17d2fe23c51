import type { Block, Section } from './document.ts';

/** A section without its own page. */
export function section(id: string, title: string, blocks: readonly Block[]): Section {
  return { type: 'section', id, title, blocks };
}

import type { PlanGuide } from '../domain/guide.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block, RichText, SourceNote } from './document.ts';

/** The sources that the blocks refer to, in order of first mention. */
export function sourceNotes(blocks: readonly Block[], guide: Pick<PlanGuide, 'sources'>): SourceNote[] {
  const mentioned = new Set<string>();
  for (const block of blocks) collect(block, mentioned);
  return [...mentioned].flatMap((id) => {
    const source = guide.sources.find((candidate) => candidate.id === id);
    if (source === undefined) return [];
    const { title, organisation, year, url, grade } = source;
    return [{ id, title, organisation, year, url, grade: planWords.grades[grade] }];
  });
}

function collect(block: Block, mentioned: Set<string>): void {
  const note = (text: RichText): void => {
    if (typeof text === 'string') return;
    for (const run of text) if (run.kind === 'note') for (const source of run.sources) mentioned.add(source);
  };
  switch (block.type) {
    case 'paragraph':
      note(block.text);
      break;
    case 'list':
      for (const item of block.items) {
        note(item.text);
        for (const child of item.children ?? []) collect(child, mentioned);
      }
      break;
    case 'table':
      for (const row of block.rows) for (const cell of row) note(cell);
      break;
    case 'facts':
      for (const item of block.items) note(item.text);
      break;
    case 'curve':
      for (const series of block.series) {
        for (const point of series.points) for (const source of point.sources) mentioned.add(source);
      }
      break;
    case 'callout':
    case 'card':
    case 'section':
      for (const child of block.blocks) collect(child, mentioned);
      break;
    case 'timeline':
    case 'range':
      break;
  }
}

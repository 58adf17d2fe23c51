import type { PlanGuide, Source } from '../domain/guide.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block, ListItem, RichText, SourceNote } from './document.ts';

/** The sources that the blocks refer to, in order of first mention. */
export function sourceNotes(blocks: readonly Block[], guide: Pick<PlanGuide, 'sources'>): SourceNote[] {
  const mentioned = new Set<string>();
  for (const block of blocks) collect(block, mentioned);
  const sources = new Map(guide.sources.map((source) => [source.id, source]));
  return [...mentioned].flatMap((id) => {
    const source = sources.get(id);
    return source === undefined ? [] : [noteOf(source)];
  });
}

function noteOf({ id, title, organisation, year, url, grade }: Source): SourceNote {
  return { id, title, organisation, year, url, grade: planWords.grades[grade] };
}

function collectItem({ text, children }: ListItem, mentioned: Set<string>): void {
  collectText(text, mentioned);
  for (const child of children ?? []) collect(child, mentioned);
}

function collectText(text: RichText, mentioned: Set<string>): void {
  if (typeof text === 'string') return;
  for (const run of text) if (run.kind === 'note') for (const source of run.sources) mentioned.add(source);
}

function collect(block: Block, mentioned: Set<string>): void {
  switch (block.type) {
    case 'paragraph':
      collectText(block.text, mentioned);
      break;
    case 'list':
      for (const item of block.items) collectItem(item, mentioned);
      break;
    case 'table':
      for (const row of block.rows) for (const cell of row) collectText(cell, mentioned);
      break;
    case 'facts':
      for (const item of block.items) collectText(item.text, mentioned);
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
    case 'columns':
      for (const column of block.columns) collect(column, mentioned);
      break;
    case 'timeline':
    case 'range':
    case 'write':
      break;
  }
}

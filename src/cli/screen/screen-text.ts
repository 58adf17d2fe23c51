import type { Document } from '../../document/document.ts';
import { layDocument, type TerminalOptions } from '../../render/terminal/lay-document.ts';
import { wordsOnLines } from '../../render/terminal/words-on-lines.ts';

/** A document as text for this screen, like `renderTerminal`; chalk is loaded only where there is colour. */
export async function screenText(document: Document, options: TerminalOptions): Promise<string> {
  const lines = layDocument(document, options);
  if (!options.color) return wordsOnLines(lines);
  const { paint } = await import('../../render/terminal/paint.ts');
  return paint(lines);
}

import type { Document } from '../../document/document.ts';
import { layDocument, type TerminalOptions } from './lay-document.ts';
import { paint } from './paint.ts';
import { wordsOnLines } from './words-on-lines.ts';

/** A document as text for a terminal: no line is wider than `width`, each line ends with a line feed. */
export function renderTerminal(document: Document, options: TerminalOptions): string {
  const lines = layDocument(document, options);
  return options.color ? paint(lines) : wordsOnLines(lines);
}

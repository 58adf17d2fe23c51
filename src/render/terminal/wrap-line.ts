import { characterWidth, displayWidth, isLatin } from '../display-width.ts';
import type { Line, Piece } from './line.ts';

const NBSP = '\u00a0';

/** What may not be broken, with the width it takes. */
interface Word {
  readonly pieces: Piece[];
  width: number;
}

/** Breaks a text over lines of at most `width` columns, between words; only what is longer than a line is cut. */
export function wrapLine(pieces: Line, width: number): Line[] {
  const room = Math.max(1, width);
  return wrapLatin(pieces, room) ?? wrapWords(pieces, room);
}

/**
 * The quick way, for nearly every text: characters of one column, single spaces and no word longer than a line.
 * Undefined for any other text.
 */
function wrapLatin(pieces: Line, room: number): Line[] | undefined {
  let text = '';
  for (const part of pieces) text += part.text;
  if (text.startsWith(' ') || text.endsWith(' ') || !isLatin(text) || text.includes('  ')) return undefined;
  const ends: number[] = [];
  let start = 0;
  while (text.length - start > room) {
    const end = text.lastIndexOf(' ', start + room);
    if (end <= start) return undefined;
    ends.push(end);
    start = end + 1;
  }
  if (text.length > 0) ends.push(text.length);
  return cutAt(pieces, ends);
}

// Cuts the pieces at the ends of lines; the space after an end falls away.
function cutAt(pieces: Line, ends: readonly number[]): Line[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let next = 0;
  let offset = 0;
  let from = 0;
  for (const { text, ink } of pieces) {
    for (let end = ends[next]; end !== undefined && end <= offset + text.length; end = ends[next]) {
      if (end - offset > from) line.push({ text: visible(text.slice(from, end - offset)), ink });
      lines.push(line);
      line = [];
      from = end - offset + 1;
      next += 1;
    }
    if (from < text.length) line.push({ text: visible(text.slice(from)), ink });
    offset += text.length;
    // The space at the end of a line may be the first of the next piece.
    from = Math.max(0, from - text.length);
  }
  return lines;
}

// No-break spaces have done their work when the lines are cut.
function visible(text: string): string {
  return text.includes(NBSP) ? text.replaceAll(NBSP, ' ') : text;
}

/** The thorough way, for any text. */
export function wrapWords(pieces: Line, room: number): Line[] {
  const lines: Line[] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const word of wordsIn(pieces)) {
    if (used > 0 && used + 1 + word.width <= room) {
      line.push({ text: ' ', ink: inkOfSpace(line, word) }, ...word.pieces);
      used += 1 + word.width;
      continue;
    }
    if (used > 0) lines.push(line);
    const parts = word.width <= room ? [word] : shorten(word, room);
    for (const part of parts.slice(0, -1)) lines.push(part.pieces);
    const last = parts.at(-1);
    line = last === undefined ? [] : [...last.pieces];
    used = last?.width ?? 0;
  }
  if (used > 0) lines.push(line);
  return lines.map(tidy);
}

// A space between two pieces of the same ink joins them; elsewhere it is unmarked.
function inkOfSpace(line: readonly Piece[], word: Word): Piece['ink'] {
  const before = line.at(-1)?.ink;
  return before !== undefined && before === word.pieces[0]?.ink ? before : 'plain';
}

function wordsIn(pieces: Line): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const { text, ink } of pieces) {
    const parts = text.split(' ');
    for (let index = 0; index < parts.length; index += 1) {
      if (index > 0) open = undefined;
      const part = parts[index] ?? '';
      if (part === '') continue;
      if (open === undefined) {
        open = { pieces: [], width: 0 };
        words.push(open);
      }
      open.pieces.push({ text: part, ink });
      open.width += displayWidth(part);
    }
  }
  return words;
}

/** The width of the longest word: below it a column would cut words. */
export function longestWord(pieces: Line): number {
  let longest = 0;
  for (const word of wordsIn(pieces)) longest = Math.max(longest, word.width);
  return longest;
}

const AFTER_NBSP = /(?<=\u00a0)/;
const GOOD_BREAK = /(?<=[/\\.,;:?&=_@-])/;

// First at no-break spaces, then at the signs of addresses, then between any two characters.
function shorten(word: Word, room: number): Word[] {
  const parts: Word[] = [];
  let open: Word = { pieces: [], width: 0 };
  const close = (): void => {
    if (open.width > 0) parts.push(open);
    open = { pieces: [], width: 0 };
  };
  const add = (text: string, ink: Piece['ink'], columns: number): void => {
    open.pieces.push({ text, ink });
    open.width += columns;
  };
  for (const { text, ink } of word.pieces) {
    for (const chunk of chunksOf(text, room)) {
      const columns = displayWidth(chunk);
      // A no-break space at the end of a line takes no room.
      if (open.width + columns - (chunk.endsWith(NBSP) ? 1 : 0) > room) close();
      if (columns <= room) {
        add(chunk, ink, columns);
        continue;
      }
      for (const character of chunk) {
        const own = characterWidth(character);
        if (open.width + own > room) close();
        add(character, ink, own);
      }
    }
  }
  close();
  return parts;
}

function chunksOf(text: string, room: number): string[] {
  return text.split(AFTER_NBSP).flatMap((part) => (displayWidth(part) > room ? part.split(GOOD_BREAK) : [part]));
}

// Neighbours of one ink become one piece.
function tidy(line: Line): Line {
  const result: Piece[] = [];
  for (const { text, ink } of line) {
    const shown = visible(text);
    const last = result.at(-1);
    if (last !== undefined && last.ink === ink) result[result.length - 1] = { text: last.text + shown, ink };
    else result.push({ text: shown, ink });
  }
  const last = result.at(-1);
  if (last?.text.endsWith(' ')) result[result.length - 1] = { text: last.text.trimEnd(), ink: last.ink };
  return result;
}

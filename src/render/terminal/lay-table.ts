import type { Block } from '../../document/document.ts';
import { withColon } from '../with-colon.ts';
import { type Layout, narrower, piecesOf, screenText } from './layout.ts';
import { EMPTY_LINE, hang, type Line, lineWidth, padLine, piece } from './line.ts';
import { longestWord, wrapLine } from './wrap-line.ts';

type Table = Extract<Block, { type: 'table' }>;

const GAP = 2;

/** A table with a rule below its heads; a list of rows below each other where the columns do not fit. */
export function layTable(table: Table, layout: Layout): Line[] {
  const titles = table.columns.map((column) => screenText(column.title, layout));
  const rows = table.rows.map((row) => table.columns.map((_, index) => piecesOf(row[index] ?? '', layout)));
  const caption = wrapLine([piece(screenText(table.caption, layout), 'strong')], layout.width);
  const heads = titles.map((title) => [piece(title, 'quiet')]);
  const widths = layout.plain ? undefined : columnWidths([heads, ...rows], layout.width);
  const body = widths === undefined ? stacked(titles.map(withColon), rows, layout) : ruled(table, heads, rows, widths);
  return [...caption, ...body];
}

// The natural widths, or what is left shared out among the wide columns; undefined when a word would be cut.
function columnWidths(rows: readonly (readonly Line[])[], width: number): number[] | undefined {
  const count = rows[0]?.length ?? 0;
  const natural: number[] = [];
  const least: number[] = [];
  for (let column = 0; column < count; column += 1) {
    natural.push(Math.max(1, ...rows.map((row) => lineWidth(row[column] ?? EMPTY_LINE))));
    least.push(Math.max(1, ...rows.map((row) => longestWord(row[column] ?? EMPTY_LINE))));
  }
  const room = width - GAP * (count - 1);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  if (sum(natural) <= room) return natural;
  if (sum(least) > room) return undefined;
  const widths = [...least];
  let left = room - sum(widths);
  // One column at a time to where the most text still waits: the table becomes as low as it can.
  while (left > 0) {
    let neediest = -1;
    let lines = 1;
    for (let column = 0; column < count; column += 1) {
      const need = (natural[column] ?? 0) / (widths[column] ?? 1);
      if (need > lines) {
        lines = need;
        neediest = column;
      }
    }
    if (neediest < 0) break;
    widths[neediest] = (widths[neediest] ?? 0) + 1;
    left -= 1;
  }
  const cramped = widths.some((own, column) => (natural[column] ?? 0) > own * 4);
  return cramped ? undefined : widths;
}

function ruled(
  table: Table,
  heads: readonly Line[],
  rows: readonly (readonly Line[])[],
  widths: readonly number[],
): Line[] {
  const total = widths.reduce((sum, width) => sum + width, 0) + GAP * (widths.length - 1);
  const layRow = (cells: readonly Line[]): Line[] => {
    const wrapped = cells.map((cell, column) => wrapLine(cell, widths[column] ?? 1));
    const height = Math.max(1, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, index) =>
      wrapped.flatMap((lines, column) => {
        const width = widths[column] ?? 1;
        const line = lines[index] ?? EMPTY_LINE;
        const gap = column === 0 ? [] : [piece(' '.repeat(GAP))];
        if (table.columns[column]?.align === 'right')
          return [...gap, piece(' '.repeat(width - lineWidth(line))), ...line];
        return [...gap, ...padLine(line, width)];
      }),
    );
  };
  return [...layRow(heads), [piece('─'.repeat(total), 'quiet')], ...rows.flatMap(layRow)];
}

function stacked(labels: readonly string[], rows: readonly (readonly Line[])[], layout: Layout): Line[] {
  const inside = narrower(layout, 2);
  return rows.flatMap((cells, index) => {
    const [first = EMPTY_LINE, ...others] = cells;
    const start: Line = layout.plain
      ? [piece(`${labels[0]} `, 'quiet'), ...first]
      : first.map((part) => ({ ...part, ink: part.ink === 'plain' ? 'strong' : part.ink }));
    const lines = wrapLine(start, layout.width);
    others.forEach((cell, position) => {
      if (cell.length === 0 || lineWidth(cell) === 0) return;
      const label = piece(`${labels[position + 1]} `, 'quiet');
      lines.push(...hang([piece('  ')], wrapLine([label, ...cell], inside.width)));
    });
    return index === 0 ? lines : [EMPTY_LINE, ...lines];
  });
}

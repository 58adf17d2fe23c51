import { displayWidth, padTo } from '../display-width.ts';

/** Tables up to this width are lined up, for who reads the raw text; wider ones would wrap and fall apart. */
const LINED_UP = 120;

/** A GFM table. */
export function tableMarkdown(
  heads: readonly { readonly title: string; readonly align: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map(({ title }) => Math.max(3, displayWidth(title)));
  for (const row of rows) {
    for (let column = 0; column < widths.length; column += 1)
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(row[column] ?? ''));
  }
  const linedUp = widths.reduce((sum, width) => sum + width + 3, 1) <= LINED_UP;
  const line = (cells: readonly string[]): string => {
    const padded = linedUp
      ? heads.map(({ align }, column) => padTo(cells[column] ?? '', widths[column] ?? 0, align))
      : cells;
    return `| ${padded.join(' | ')} |`;
  };
  const rule = heads.map(({ align }, column) => {
    const dashes = linedUp ? (widths[column] ?? 3) : 3;
    return align === 'right' ? `${'-'.repeat(dashes - 1)}:` : '-'.repeat(dashes);
  });
  return [line(heads.map(({ title }) => title)), line(rule), ...rows.map(line)].join('\n');
}

import { displayWidth, padTo } from '../display-width.ts';

/** Tables up to this width are lined up, for who reads the raw text; wider ones would wrap and fall apart. */
const LINED_UP = 120;

/** A GFM table. */
export function tableMarkdown(
  heads: readonly { readonly title: string; readonly align: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string {
  const natural = heads.map(({ title }, column) =>
    Math.max(3, displayWidth(title), ...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const linedUp = natural.reduce((sum, width) => sum + width + 3, 1) <= LINED_UP;
  const widths = linedUp ? natural : natural.map(() => 0);
  const line = (cells: readonly string[]): string =>
    `| ${heads.map(({ align }, column) => padTo(cells[column] ?? '', widths[column] ?? 0, align)).join(' | ')} |`;
  const rule = heads.map(({ align }, column) => {
    const dashes = Math.max(3, widths[column] ?? 0);
    return align === 'right' ? `${'-'.repeat(dashes - 1)}:` : '-'.repeat(dashes);
  });
  return [line(heads.map(({ title }) => title)), line(rule), ...rows.map(line)].join('\n');
}

import { displayWidth, padTo } from '../display-width.ts';

/** Cells up to this width are lined up; wider ones would push everything apart. */
const LINED_UP = 48;

/** A GFM table whose columns are lined up as far as that helps the reader of the raw text. */
export function tableMarkdown(
  heads: readonly { readonly title: string; readonly align: 'left' | 'right' }[],
  rows: readonly (readonly string[])[],
): string {
  const widths = heads.map(({ title }, column) => {
    const cells = rows.map((row) => displayWidth(row[column] ?? ''));
    return Math.max(3, displayWidth(title), ...cells.filter((width) => width <= LINED_UP));
  });
  const line = (cells: readonly string[]): string =>
    `| ${heads.map(({ align }, column) => padTo(cells[column] ?? '', widths[column] ?? 3, align)).join(' | ')} |`;
  const rule = `| ${heads.map(({ align }, column) => (align === 'right' ? `${'-'.repeat((widths[column] ?? 3) - 1)}:` : '-'.repeat(widths[column] ?? 3))).join(' | ')} |`;
  return [line(heads.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}

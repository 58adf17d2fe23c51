import { displayWidth } from '../display-width.ts';

/** A text whose middle should stand above or below a column. */
export interface PlacedLabel {
  readonly text: string;
  readonly column: number;
}

/**
 * Writes labels on one line of `width` columns, each as near to its column as fits; a label that would touch the one
 * before it is left out, but never the last.
 */
export function placeLabels(labels: readonly PlacedLabel[], width: number): string {
  const placed: { text: string; from: number; until: number }[] = [];
  labels.forEach(({ text, column }, index) => {
    const size = displayWidth(text);
    if (size > width) return;
    const from = Math.max(0, Math.min(width - size, column - Math.floor((size - 1) / 2)));
    if (index === labels.length - 1) while ((placed.at(-1)?.until ?? -1) >= from) placed.pop();
    if ((placed.at(-1)?.until ?? -1) < from) placed.push({ text, from, until: from + size });
  });
  let line = '';
  for (const { text, from } of placed) line += ' '.repeat(from - displayWidth(line)) + text;
  return line;
}

/** A drawing of dots: each character of the terminal holds two columns and four rows of them. */
export interface BrailleCanvas {
  readonly columns: number;
  readonly rows: number;
  readonly dot: (x: number, y: number) => void;
  readonly character: (column: number, row: number) => string | undefined;
}

const BLANK = 0x2800;
const BITS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;

/** An empty drawing of `columns` by `rows` characters. */
export function brailleCanvas(columns: number, rows: number): BrailleCanvas {
  const cells = new Uint8Array(columns * rows);
  return {
    columns,
    rows,
    dot: (x, y) => {
      const column = x >> 1;
      const row = y >> 2;
      if (x < 0 || y < 0 || column >= columns || row >= rows) return;
      const index = row * columns + column;
      const bit = BITS[y & 3]?.[x & 1] ?? 0;
      cells[index] = (cells[index] ?? 0) | bit;
    },
    character: (column, row) => {
      const bits = cells[row * columns + column] ?? 0;
      return bits === 0 ? undefined : String.fromCodePoint(BLANK + bits);
    },
  };
}

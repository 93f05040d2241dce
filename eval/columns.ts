type ColumnOptions = {
  /** Which columns hold words, and so begin on the left; the rest are numbers and end on the right. */
  readonly words?: readonly number[];
};

/** Rows of cells as lines of even columns, the first row as their heading. */
export function columns(
  rows: readonly (readonly string[])[],
  { words = [0] }: ColumnOptions = {},
): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    }
  }
  const padded = (cell: string, index: number) => {
    const width = widths[index] ?? 0;
    return words.includes(index) ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(padded).join("  ").trimEnd()).join("\n");
}

import { solve } from "../writer/logistic.ts";

/**
 * The weights of a linear regression with a ridge, which keeps small what the data says little about.
 *
 * @param rows centred, as the targets are.
 * @param ridge what is added to the sum of squares of each column.
 */
export function fitRidge(
  rows: readonly (readonly number[])[],
  targets: readonly number[],
  ridge: number,
): number[] {
  const width = rows[0]?.length ?? 0;
  const squares = Array.from({ length: width }, () => new Float64Array(width));
  const right = new Float64Array(width);
  for (const [index, row] of rows.entries())
    for (const [at, value] of row.entries()) {
      addTo(right, at, value * (targets[index] ?? 0));
      const line = squares[at] ?? right;
      for (let to = 0; to < width; to += 1) addTo(line, to, value * (row[to] ?? 0));
    }
  const matrix = squares.map((line, at) => [...line].map((it, to) => it + (at === to ? ridge : 0)));
  return solve(matrix, [...right]);
}

function addTo(line: Float64Array, at: number, value: number): void {
  line[at] = (line[at] ?? 0) + value;
}

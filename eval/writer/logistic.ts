/** One observation: what is known of it, and how far it came true, from 0 to 1. */
export type Observation = { readonly x: readonly number[]; readonly y: number };

/** Keeps weights small where the data says little. */
const RIDGE = 1;
const MOST_STEPS = 25;
const SMALL_STEP = 1e-9;

/**
 * The weights of a logistic regression with a ridge, by Newton's method.
 *
 * @param observations at least one, all of the same length.
 */
export function fitLogistic(observations: readonly Observation[]): number[] {
  let weights: number[] = (observations[0]?.x ?? []).map(() => 0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, curvature } = slopesAt(weights, observations);
    const change = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight + (change[index] ?? 0));
    if (Math.max(...change.map(Math.abs)) < SMALL_STEP) break;
  }
  return weights;
}

/** The chance that an observation comes true. */
function chance(weights: readonly number[], x: readonly number[]): number {
  return 1 / (1 + Math.exp(-dot(weights, x)));
}

/** Mean loss of the predictions, in nats. */
export function logLoss(weights: readonly number[], observations: readonly Observation[]): number {
  let sum = 0;
  for (const { x, y } of observations) {
    const p = chance(weights, x);
    sum -= y * Math.log(p) + (1 - y) * Math.log(1 - p);
  }
  return sum / observations.length;
}

function slopesAt(weights: readonly number[], observations: readonly Observation[]) {
  const gradient = weights.map((weight) => -RIDGE * weight);
  const curvature = weights.map((_, row) =>
    weights.map((__, column): number => (row === column ? RIDGE : 0)),
  );
  for (const { x, y } of observations) {
    const p = chance(weights, x);
    for (const [row, value] of x.entries()) {
      if (value === 0) continue;
      gradient[row] = (gradient[row] ?? 0) + (y - p) * value;
      const line = curvature[row] ?? [];
      for (const [column, other] of x.entries())
        line[column] = (line[column] ?? 0) + p * (1 - p) * value * other;
    }
  }
  return { gradient, curvature };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

/** Solves `matrix · x = right` by elimination; the ridge keeps the matrix from being singular. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (const [index, row] of rows.entries()) {
    for (const other of rows) {
      if (other === row) continue;
      const factor = (other[index] ?? 0) / (row[index] ?? 1);
      for (const [column, value] of row.entries())
        other[column] = (other[column] ?? 0) - factor * value;
    }
  }
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

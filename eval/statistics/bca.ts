import { drawnMeans, type Interval } from "./bootstrap.ts";
import { mean, quantileOfSorted } from "./descriptive.ts";
import { normalQuantile, normalShare } from "./normal.ts";

/** Sums of the same numbers in another order differ by less than this part of them. */
const ROUNDING = 1e-12;
const Z = 1.959964;

/**
 * The 95 % interval of a mean by Efron's BCa bootstrap: where the draws lean to one side, or a few far
 * values make them lean, the ends of the interval move along.
 *
 * @param values at least one; their order is no matter.
 */
export function bcaMean(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b);
  const value = mean(sorted);
  if (sorted[0] === sorted.at(-1)) return { value, low: value, high: value };
  const drawn = drawnMeans(sorted).toSorted();
  const bias = normalQuantile(shareBelow(drawn, value));
  const acceleration = accelerationOf(sorted, value);
  const end = (z: number) => {
    const moved = bias + (bias + z) / (1 - acceleration * (bias + z));
    return quantileOfSorted(drawn, normalShare(moved));
  };
  return { value, low: end(-Z), high: end(Z) };
}

/**
 * What is equal counts half: means of few, or of round numbers, often are.
 *
 * @param drawn in order.
 */
function shareBelow(drawn: Float64Array, value: number): number {
  const slack = ROUNDING * Math.max(Math.abs(drawn[0] ?? 0), Math.abs(drawn.at(-1) ?? 0));
  let below = 0;
  for (const one of drawn) {
    if (one < value - slack) below += 1;
    else if (one <= value + slack) below += 0.5;
  }
  return below / drawn.length;
}

/**
 * How far the values lean, as leaving each out once tells: for a mean that is their skewness.
 *
 * @param values in order, and not all the same.
 */
function accelerationOf(values: readonly number[], middle: number): number {
  const range = (values.at(-1) ?? 0) - (values[0] ?? 0);
  let [squares, cubes] = [0, 0];
  for (const value of values) {
    const lean = (value - middle) / range;
    squares += lean ** 2;
    cubes += lean ** 3;
  }
  return cubes / (6 * squares ** 1.5);
}

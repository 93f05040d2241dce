import { seededRandom } from "./random.ts";

/** A mean, and where it would lie in 95 of 100 sets of articles like these. */
export type Interval = { readonly mean: number; readonly low: number; readonly high: number };

export const RESAMPLES = 10_000;
const SEED = 20_260_304;

/**
 * The paired bootstrap: the differences of two sides, article by article, are drawn anew with
 * replacement, and the middle 95 % of the means are the interval. The draws are the same on every run.
 *
 * @param differences at least one.
 */
export function bootstrapMean(differences: readonly number[]): Interval {
  const random = seededRandom(SEED);
  const { length } = differences;
  const means = Float64Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let drawn = 0; drawn < length; drawn += 1)
      sum += differences[Math.floor(random() * length)] ?? 0;
    return sum / length;
  });
  return { mean: mean(differences), low: quantile(means, 0.025), high: quantile(means, 0.975) };
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value that this share of all values lies below, between two neighbours in proportion; 0 of nothing. */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

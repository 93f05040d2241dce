import { mean, standardDeviation } from "../statistics/descriptive.ts";

/** How a feature lies among the texts learned from. */
export type Scale = { readonly mean: number; readonly deviation: number };

/** Farther off the mean than this is no more out of the ordinary. */
export const MOST_DEVIATIONS = 3;

/** @returns null for a feature that is the same for all texts: it tells nothing. */
export function scaleOf(values: readonly number[]): Scale | null {
  const deviation = standardDeviation(values);
  return deviation > 0 ? { mean: mean(values), deviation } : null;
}

/** How many standard deviations a value is off the mean, so many at most that no one feature decides. */
export function placeOn(value: number, { mean: middle, deviation }: Scale): number {
  return Math.min(MOST_DEVIATIONS, Math.max(-MOST_DEVIATIONS, (value - middle) / deviation));
}

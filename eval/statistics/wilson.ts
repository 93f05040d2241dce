import type { Interval } from "./bootstrap.ts";

const Z = 1.959964;

/** A share of independent trials and its 95 % interval by Wilson, which holds where the share is near 0 or 1. */
export function wilson(count: number, trials: number): Interval {
  const value = count / trials;
  const spread = Z ** 2 / trials;
  const middle = (value + spread / 2) / (1 + spread);
  const reach =
    (Z * Math.sqrt((value * (1 - value)) / trials + spread / (4 * trials))) / (1 + spread);
  return { value, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

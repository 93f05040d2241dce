import type { Score } from "../evaluation.ts";

/** A share with its numbers; null where there is nothing to take a share of. */
export function share(good: number, all: number, what: string): Score {
  if (all === 0) return { score: null, reason: `There are no ${what}.` };
  return { score: good / all, reason: `${good} of ${all} ${what}.` };
}

export function mean(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** @example "0.87" */
export function told(score: number): string {
  return score.toFixed(2);
}

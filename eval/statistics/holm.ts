/**
 * Holm's step-down correction: with several tests at once, the chance that any of them alarms falsely
 * stays below the level that the corrected values are held against.
 *
 * @returns the corrected p of each, in the order given.
 */
export function holm(ps: readonly number[]): number[] {
  const corrected = ps.map(() => 1);
  const order = ps.map((p, at) => ({ p, at })).toSorted((a, b) => a.p - b.p);
  let least = 0;
  for (const [rank, { p, at }] of order.entries()) {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    corrected[at] = least;
  }
  return corrected;
}

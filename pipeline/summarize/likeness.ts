/** Two that share this much say the same. */
export const SAME = 0.6;

/**
 * How much two say the same, from 0 to 1: the share of the smaller set of terms that stands in the other.
 * Two that say nothing say the same.
 */
export function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 && b.size === 0) return 1;
  const common = [...a].filter((term) => b.has(term)).length;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/**
 * The share of a standard normal distribution below z, to six places: Abramowitz and Stegun's
 * approximation 7.1.26 of the error function.
 */
export function normalShare(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const terms = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  const above = (terms.reduce((sum, term) => (sum + term) * t, 0) * Math.exp(-x * x)) / 2;
  return z < 0 ? above : 1 - above;
}

const FARTHEST = 6;

/** The z that a share of a standard normal distribution lies below, to four places; from -6 to 6. */
export function normalQuantile(share: number): number {
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let halvings = 0; halvings < 40; halvings += 1) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

import { seededRandom } from "./random.ts";

/** Up to so many differences all their signs are tried, 65,536 ways; of more, so many ways are drawn. */
const EXACT = 16;
const FLIPS = 10_000;

/** Sums of the same numbers in another order differ by less than this part of them. */
const ROUNDING = 1e-12;

/**
 * The paired permutation test for a drop. If two sides are equally good, each difference could as well
 * have the other sign; p is how often random signs make a mean as low as the one observed. Differences
 * of 0 have no sign and tell nothing.
 *
 * @returns the one-sided p, above 0 and at most 1; the same on every run and in every order.
 */
export function signFlipTest(differences: readonly number[]): number {
  const changed = differences.filter((it) => it !== 0).toSorted((a, b) => a - b);
  const sizes = changed.map(Math.abs);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const gains = changed.reduce((sum, it) => sum + Math.max(it, 0), 0);
  // The losses are what is left of the total, so a mean is as low when the gains are.
  const most = gains + ROUNDING * total;
  const tables = subsetSums(sizes);
  if (sizes.length > EXACT)
    return (drawnCount(tables, seededRandom(seedOf(sizes)), most) + 1) / (FLIPS + 1);
  return exactCount(tables, 2 ** sizes.length, most) / 2 ** sizes.length;
}

/** The least p that so many differences can have, whatever their signs. */
export function leastP(differences: readonly number[]): number {
  return 2 ** -differences.filter((it) => it !== 0).length;
}

/** For each eight sizes, what every choice of them sums up to, by the byte whose bits choose. */
function subsetSums(sizes: readonly number[]): Float64Array[] {
  return Array.from({ length: Math.ceil(sizes.length / 8) }, (_, at) => {
    const sums = new Float64Array(256);
    for (let bit = 0; bit < 8; bit += 1)
      for (let byte = 2 ** bit; byte < 2 ** (bit + 1); byte += 1)
        sums[byte] = (sums[byte - 2 ** bit] ?? 0) + (sizes[8 * at + bit] ?? 0);
    return sums;
  });
}

type Tables = readonly Float64Array[];

function exactCount([low, high]: Tables, ways: number, most: number): number {
  let count = 0;
  for (let signs = 0; signs < ways; signs += 1)
    if ((low?.[signs & 255] ?? 0) + (high?.[signs >> 8] ?? 0) <= most) count += 1;
  return count;
}

function drawnCount(tables: Tables, random: () => number, most: number): number {
  let count = 0;
  for (let flip = 0; flip < FLIPS; flip += 1) {
    let [gains, bits] = [0, 0];
    for (let at = 0; at < tables.length; at += 1) {
      bits = at % 4 === 0 ? random() * 2 ** 32 : bits >>> 8;
      gains += tables[at]?.[bits & 255] ?? 0;
    }
    if (gains <= most) count += 1;
  }
  return count;
}

/**
 * A seed made of the sizes (FNV-1a): with one seed for all, draws that happen to be lenient would be
 * lenient with every metric and every release.
 */
function seedOf(sizes: readonly number[]): number {
  const words = new Uint32Array(Float64Array.from(sizes).buffer);
  return words.reduce((seed, word) => Math.imul(seed ^ word, 0x01000193), 0x811c9dc5) >>> 0;
}

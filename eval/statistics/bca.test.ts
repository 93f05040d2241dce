import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bcaMean } from "./bca.ts";
import { bootstrapMean } from "./bootstrap.ts";
import { heavyNoise } from "./noise.test-support.ts";

const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

describe("the BCa interval of a mean", () => {
  test("has no width when every article tells the same", () => {
    expect(bcaMean([0.25, 0.25, 0.25])).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
  });

  test("is the plain bootstrap's where the values lean to no side", () => {
    const even = Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? -1 : 1) * (1 + (at % 5)));
    const [bca, plain] = [bcaMean(even), bootstrapMean(even)];

    expect(bca.low).toBeCloseTo(plain.low, 1);
    expect(bca.high).toBeCloseTo(plain.high, 1);
  });

  test("reaches farther to the side that a few far values lie on", () => {
    const rareDrops = Array.from({ length: 40 }, (_, at) => (at % 20 === 0 ? -1 : 0));
    const [bca, plain] = [bcaMean(rareDrops), bootstrapMean(rareDrops)];

    expect(bca.low).toBeLessThan(plain.low);
    expect(bca.high).toBeLessThanOrEqual(plain.high);
  });

  test("holds the true mean 95 times of 100, with heavy tails too", () => {
    const noise = heavyNoise(5);
    const missed = Array.from({ length: 200 }, () => {
      const { low, high } = bcaMean(Array.from({ length: 30 }, noise));
      return low > 0 || high < 0;
    }).filter(Boolean).length;

    expect(missed / 200).toBeGreaterThan(0.01);
    expect(missed / 200).toBeLessThan(0.1);
  });

  test("lies within the values, in every order the same", () => {
    fc.assert(
      fc.property(values, (given) => {
        const { low, high } = bcaMean(given);
        expect(low).toBeGreaterThanOrEqual(Math.min(...given) - 1e-12);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(Math.max(...given) + 1e-12);
        expect(bcaMean(given.toReversed())).toEqual({ value: bcaMean(given).value, low, high });
      }),
      { numRuns: 20 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrapMean, mean, quantile } from "./bootstrap.ts";
import { seededRandom } from "./random.ts";

const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

describe("the interval of a mean difference", () => {
  test("is as wide as the sampling error says, on both sides of the mean", () => {
    // 50 times -1 and 150 times +1: mean 0.5, standard error sqrt(0.75 / 200) = 0.0612.
    const values = Array.from({ length: 200 }, (_, index) => (index % 4 === 0 ? -1 : 1));

    const { mean: middle, low, high } = bootstrapMean(values);

    expect(middle).toBe(0.5);
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.0612, 1);
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.0612, 1);
    expect(low).not.toBe(high);
  });

  test("has no width when every article tells the same", () => {
    expect(bootstrapMean([0.25, 0.25, 0.25])).toEqual({ mean: 0.25, low: 0.25, high: 0.25 });
  });

  test("is the same on every run", () => {
    const values = [0.1, -0.3, 0.2, 0.4];

    expect(bootstrapMean(values)).toEqual(bootstrapMean(values));
  });

  test("lies within the differences, low before high", () => {
    fc.assert(
      fc.property(differences, (values) => {
        const { low, high } = bootstrapMean(values);
        expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-12);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-12);
      }),
      { numRuns: 20 },
    );
  });
});

test("seeded numbers fill the range from 0 to 1 evenly, and another seed gives others", () => {
  const random = seededRandom(1);
  const drawn = Array.from({ length: 10_000 }, random);

  for (const tenth of Array.from({ length: 10 }, (_, index) => index / 10)) {
    const share = drawn.filter((value) => value >= tenth && value < tenth + 0.1).length / 10_000;
    expect(share).toBeCloseTo(0.1, 1);
  }
  expect(seededRandom(1)()).toBe(drawn[0]);
  expect(seededRandom(2)()).not.toBe(drawn[0]);
});

test("a quantile between two values is between them in proportion", () => {
  expect(quantile([30, 10, 20, 40], 0.5)).toBe(25);
  expect(quantile([30, 10, 20, 40], 0.95)).toBeCloseTo(38.5, 12);
  expect(quantile([7], 0.95)).toBe(7);
});

test("a mean", () => {
  expect(mean([1, 2, 6])).toBe(3);
});

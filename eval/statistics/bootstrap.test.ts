import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bootstrap, bootstrapMean } from "./bootstrap.ts";

const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

describe("the interval of a mean difference", () => {
  test("is as wide as the sampling error says, on both sides of the mean", () => {
    // 50 times -1 and 150 times +1: mean 0.5, standard error sqrt(0.75 / 200) = 0.0612.
    const values = Array.from({ length: 200 }, (_, index) => (index % 4 === 0 ? -1 : 1));

    const { value: middle, low, high } = bootstrapMean(values);

    expect(middle).toBe(0.5);
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.0612, 1);
    expect(high).toBeCloseTo(0.5 + 1.96 * 0.0612, 1);
    expect(low).not.toBe(high);
  });

  test("has no width when every article tells the same", () => {
    expect(bootstrapMean([0.25, 0.25, 0.25])).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
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

test("draws in which a figure has no value are left out", () => {
  const { value, low, high } = bootstrap(["a", "b"], (weight) => (weight?.("a") === 0 ? NaN : 1));

  expect([value, low, high]).toEqual([1, 1, 1]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heavyNoise } from "./noise.test-support.ts";
import { leastP, signFlipTest } from "./sign-flip.ts";

const whole = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 9 });

describe("the sign-flip test", () => {
  test("of nothing, or of sides that are the same, shows no drop", () => {
    expect(signFlipTest([])).toBe(1);
    expect(signFlipTest([0, 0, 0])).toBe(1);
  });

  test("of five drops and nothing else is the one way of 32", () => {
    expect(signFlipTest([-0.1, -0.2, 0, -0.3, -0.1, 0, -0.4])).toBe(1 / 32);
  });

  test("of gains alone is certain of no drop", () => {
    expect(signFlipTest([0.1, 0.2, 0.3])).toBe(1);
  });

  test("tries every way of signs", () => {
    fc.assert(
      fc.property(whole, (differences) => {
        const sums = differences.reduce<number[]>(
          (sofar, it) => sofar.flatMap((sum) => [sum + it, sum - it]),
          [0],
        );
        const observed = differences.reduce((sum, it) => sum + it, 0);
        const asLow = sums.filter((sum) => sum <= observed).length / sums.length;
        expect(signFlipTest(differences)).toBeCloseTo(asLow, 12);
      }),
    );
  });

  test("counts equal sums as equal, in whatever order they were summed", () => {
    const sizes = [0.1, 0.2, 0.3, 0.7, 0.1, 0.6, 0.4];
    const tenfold = (it: number) => Math.round(it * 10);
    const differences = sizes.map((size, at) => (at % 2 === 0 ? -size : size));

    expect(signFlipTest(differences)).toBe(signFlipTest(differences.map(tenfold)));
  });

  test("draws signs when there are too many ways, and comes close to trying all", () => {
    const noise = heavyNoise(3);
    const differences = Array.from({ length: 16 }, () => noise() - 0.4);
    const exact = signFlipTest(differences);
    const drawn = signFlipTest([...differences, 1e-9]);

    expect(exact).toBeGreaterThan(0.01);
    expect(drawn).not.toBe(exact);
    expect(Math.abs(drawn - exact)).toBeLessThan(0.01);
  });

  test.each([17, 24, 25, 33, 50])("of %d drops alone is never 0", (count) => {
    const p = signFlipTest(Array.from({ length: count }, (_, at) => -1 - at));

    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(0.001);
  });

  test.each([20, 50])("of %d articles alarms as often as it says when nothing changed", (count) => {
    const noise = heavyNoise(count);
    const ps = Array.from({ length: 1_000 }, () =>
      signFlipTest(Array.from({ length: count }, noise)),
    );

    // 1,000 trials: the standard error is 0.007 at 0.05 and 0.016 at 0.5.
    expect(ps.filter((p) => p < 0.05).length / 1_000).toBeCloseTo(0.05, 1);
    expect(Math.abs(ps.filter((p) => p < 0.05).length / 1_000 - 0.05)).toBeLessThan(0.02);
    expect(Math.abs(ps.filter((p) => p < 0.5).length / 1_000 - 0.5)).toBeLessThan(0.05);
  });

  test("is the same in every order", () => {
    const noise = heavyNoise(8);
    const differences = Array.from({ length: 30 }, noise);

    expect(signFlipTest(differences.toReversed())).toBe(signFlipTest(differences));
  });
});

test("the least p halves with every article that changed", () => {
  expect(leastP([0, 0])).toBe(1);
  expect(leastP([0, -1, 1, 2])).toBe(1 / 8);
});

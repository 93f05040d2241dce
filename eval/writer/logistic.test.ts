import { expect, test } from "vitest";
import { fitLogistic, logLoss, type Observation } from "./logistic.ts";

const COIN: readonly Observation[] = [
  { x: [1], y: 1 },
  { x: [1], y: 0 },
];

test("the weights that made the observations are found again", () => {
  // So many of each that the ridge does not count.
  const observations = [-2, -1, 0, 1, 2].flatMap((value) => {
    const y = 1 / (1 + Math.exp(0.5 - 1.2 * value));
    return Array.from({ length: 2_000 }, () => ({ x: [1, value], y }));
  });

  const [constant, slope] = fitLogistic(observations);

  expect(constant).toBeCloseTo(-0.5, 2);
  expect(slope).toBeCloseTo(1.2, 2);
});

test("columns that say the same share the weight, and one that says nothing has none", () => {
  const [one, other, nothing] = fitLogistic(COIN.map(() => ({ x: [1, 1, 0], y: 0.9 })));

  expect(one).toBeGreaterThan(0);
  expect(one).toBeLessThan(1);
  expect(other).toBeCloseTo(one ?? 0, 9);
  expect(nothing).toBe(0);
});

test("what always comes true has a finite weight", () => {
  const [weight] = fitLogistic([{ x: [1], y: 1 }]);

  // Where the pull of the one observation, 1 - p, is as strong as the ridge.
  expect(weight).toBeCloseTo(1 - 1 / (1 + Math.exp(-(weight ?? 0))), 9);
});

test("the loss of a fair coin is ln 2, and of a surer prediction less where it is right", () => {
  expect(logLoss([0], COIN)).toBeCloseTo(Math.LN2, 12);
  expect(logLoss([2], COIN)).toBeGreaterThan(Math.LN2);
  expect(logLoss([2], [{ x: [1], y: 1 }])).toBeCloseTo(Math.log(1 + Math.exp(-2)), 12);
});

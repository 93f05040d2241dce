import { expect, test } from "vitest";
import { mean, quantile, standardDeviation } from "./descriptive.ts";

test("a quantile between two values is between them in proportion", () => {
  expect(quantile([30, 10, 20, 40], 0.5)).toBe(25);
  expect(quantile([30, 10, 20, 40], 0.95)).toBeCloseTo(38.5, 12);
  expect(quantile([7], 0.95)).toBe(7);
});

test("a mean", () => {
  expect(mean([1, 2, 6])).toBe(3);
});

test("a standard deviation is the sample's, and there is none of one value", () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect(standardDeviation([3])).toBeNaN();
});

import { expect, test } from "vitest";
import { normalQuantile, normalShare } from "./normal.ts";

test.each([
  [0, 0.5],
  [1, 0.841345],
  [-1.959964, 0.025],
  [-3, 0.00135],
  [3, 0.99865],
])("the share of a normal distribution below %d is %d", (z, share) => {
  expect(normalShare(z)).toBeCloseTo(share, 5);
});

test.each([
  [0.5, 0],
  [0.8, 0.841621],
  [0.975, 1.959964],
  [0.001, -3.090232],
])("a share of %d lies below %d", (share, z) => {
  expect(normalQuantile(share)).toBeCloseTo(z, 3);
});

test("nothing lies below the farthest value, and everything below its opposite", () => {
  expect(normalQuantile(0)).toBeCloseTo(-6, 6);
  expect(normalQuantile(1)).toBeCloseTo(6, 6);
});

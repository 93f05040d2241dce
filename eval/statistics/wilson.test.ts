import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

test("the interval of a share is narrower with more trials", () => {
  const { value, low, high } = wilson(50, 1_000);

  expect(value).toBe(0.05);
  expect(low).toBeCloseTo(0.0381, 4);
  expect(high).toBeCloseTo(0.0653, 4);
});

test("none of ten may still be a quarter, and ten of ten three quarters", () => {
  expect(wilson(0, 10)).toMatchObject({ low: 0, high: expect.closeTo(0.2775, 4) });
  expect(wilson(10, 10)).toMatchObject({
    low: expect.closeTo(0.7225, 4),
    high: expect.closeTo(1, 12),
  });
});

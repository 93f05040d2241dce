import { expect, test } from "vitest";
import { seededRandom } from "./random.ts";

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

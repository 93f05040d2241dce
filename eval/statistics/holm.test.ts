import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "./holm.ts";

test("the least p is held against all tests, the next against those that are left", () => {
  expect(holm([0.04, 0.01, 0.03])).toEqual([0.06, 0.03, 0.06]);
});

test("one test needs no correction, and no corrected p is above 1", () => {
  expect(holm([0.03])).toEqual([0.03]);
  expect(holm([0.9, 0.8])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});

test("a corrected p is never less than the p, and their order is kept", () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 });
  fc.assert(
    fc.property(ps, (given) => {
      const corrected = holm(given);
      for (const [at, p] of given.entries()) {
        expect(corrected[at]).toBeGreaterThanOrEqual(p);
        for (const [other, q] of given.entries())
          if (p < q) expect(corrected[at]).toBeLessThanOrEqual(corrected[other] ?? 0);
      }
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aucOf, balancedAccuracy, bestThreshold, byScore, type Scored } from "./auc.ts";

const scored = (good: readonly number[], bad: readonly number[]): Scored[] => [
  ...good.map((score, index) => ({ doc: `g${index}`, score, faithful: true })),
  ...bad.map((score, index) => ({ doc: `b${index}`, score, faithful: false })),
];
const auc = (...all: Parameters<typeof scored>) => aucOf(byScore(scored(...all)));

describe("the area under the curve", () => {
  test.each([
    [[0.9, 0.8], [0.1, 0.2], 1],
    [[0.1], [0.9], 0],
    [[0.5, 0.5], [0.5], 0.5],
    [[0.9, 0.4], [0.6, 0.1], 0.75],
    [[0.9, 0.5], [0.5, 0.1], 0.875],
  ])("of %j over %j is %d", (good, bad, expected) => {
    expect(auc(good, bad)).toBe(expected);
  });

  test("is nothing where all are of one kind", () => {
    expect(auc([0.1, 0.9], [])).toBeNaN();
  });

  test("is the share of pairs in the right order, counted one by one", () => {
    const some = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, some, (good, bad) => {
        const pairs = good.flatMap((one) =>
          bad.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)),
        );
        const share = pairs.reduce<number>((sum, it) => sum + it, 0) / pairs.length;
        expect(auc(good, bad)).toBeCloseTo(share, 12);
      }),
    );
  });

  test("counts an article as often as it was drawn", () => {
    const rows = byScore(scored([0.9, 0.4], [0.6]));

    expect(aucOf(rows, (doc) => (doc === "g1" ? 3 : 1))).toBe(0.25);
  });
});

describe("the best threshold", () => {
  test("lies midway between the two kinds", () => {
    expect(bestThreshold(scored([0.8, 0.9], [0.1, 0.4]))).toBeCloseTo(0.6, 12);
  });

  test("weighs both kinds the same, however many there are of each", () => {
    expect(bestThreshold(scored([0.9, 0.9, 0.9, 0.3], [0.5]))).toBeCloseTo(0.7, 12);
  });

  test("accepts all where the score tells nothing", () => {
    expect(bestThreshold(scored([0.5, 0.5], [0.5]))).toBeLessThan(0.5);
  });
});

test("balanced accuracy is the mean of both shares of right answers", () => {
  const rows = scored([0.9, 0.8, 0.7, 0.1], [0.2]).map((it) => ({
    ...it,
    accepted: it.score > 0.5,
  }));

  expect(balancedAccuracy(rows)).toBe((3 / 4 + 1) / 2);
  expect(balancedAccuracy(rows, (doc) => (doc === "g3" ? 5 : 1))).toBe((3 / 8 + 1) / 2);
});

import { expect, test } from "vitest";
import { FOLDS, foldOf, seedOf } from "./folds.ts";
import { codeShares, shareInterval, shareOf } from "./shares.ts";

test("articles are drawn, not summaries: ten of one article tell no more than one", () => {
  const share = (copies: number) => {
    const things = Array.from({ length: 20 * copies }, (_, index) => index % 20);
    return shareInterval(
      things,
      (it) => `doc${it}`,
      (it) => it < 5,
    );
  };

  expect(share(10)).toEqual(share(1));
  expect(share(1).value).toBe(0.25);
  // Standard error sqrt(0.25 * 0.75 / 20) = 0.097.
  expect(share(1).low).toBeCloseTo(0.25 - 1.96 * 0.097, 1);
  expect(share(1).high).toBeCloseTo(0.25 + 1.96 * 0.097, 1);
});

test("an article is always in the same fold, and every fold has its share", () => {
  const folds = Array.from({ length: 1_000 }, (_, index) => foldOf(`doc${index}`));

  expect(foldOf("doc0")).toBe(folds[0]);
  for (let fold = 0; fold < FOLDS; fold += 1)
    expect(shareOf(folds, (it) => it === fold)).toBeCloseTo(1 / FOLDS, 1);
});

test("names seed apart", () => {
  expect(seedOf("number a")).not.toBe(seedOf("number b"));
  expect(seedOf("number a")).toBe(seedOf("number a"));
});

test("codes come with the share of texts that have them, the most frequent first", () => {
  const shares = codeShares([["b"], ["a", "b"], [], ["b"]]);

  expect(Object.entries(shares)).toEqual([
    ["b", 0.75],
    ["a", 0.25],
  ]);
});

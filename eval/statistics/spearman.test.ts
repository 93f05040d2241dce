import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spearman, strictSpearman } from "./spearman.ts";

const ratings = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 })), {
  minLength: 2,
  maxLength: 10,
});

describe("the rank correlation", () => {
  test("is 1 for the same order and -1 for the opposite, however far apart the values are", () => {
    expect(
      spearman([
        [1, 10],
        [2, 11],
        [9, 5_000],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      spearman([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1, 12);
  });

  test("lets those of equal value share their ranks", () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
    expect(
      spearman([
        [1, 1],
        [2, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  test("is none where a side is all of one value", () => {
    expect(
      spearman([
        [1, 1],
        [1, 2],
      ]),
    ).toBeNull();
    expect(
      spearman([
        [1, 1],
        [2, 1],
      ]),
    ).toBeNull();
    expect(spearman([[1, 1]])).toBeNull();
    expect(spearman([])).toBeNull();
  });

  test("does not depend on the order of the texts, the side or the unit", () => {
    fc.assert(
      fc.property(ratings, (pairs) => {
        const found = spearman(pairs) ?? 0;
        expect(spearman(pairs.toReversed()) ?? 0).toBeCloseTo(found, 12);
        expect(spearman(pairs.map(([a, b]) => [b, a])) ?? 0).toBeCloseTo(found, 12);
        expect(spearman(pairs.map(([a, b]) => [a ** 3 * 10 - 7, b])) ?? 0).toBeCloseTo(found, 12);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });
});

describe("strict agreement with people", () => {
  const article = (doc: string, ...texts: readonly (readonly [score: number, label: number])[]) =>
    texts.map(([score, label]) => ({ doc, score, label }));

  test("is the mean over articles; one whose texts all score the same counts 0", () => {
    const { spearman: found, ...counts } = strictSpearman([
      ...article("agrees", [1, 1], [2, 2], [3, 3]),
      ...article("says nothing", [1, 1], [1, 2], [1, 3]),
    ]);

    expect(found.value).toBeCloseTo(0.5, 12);
    expect(counts).toEqual({ articles: 2, constant: 1, unordered: 0 });
  });

  test("leaves out articles whose texts people told not apart, and says how many", () => {
    const { spearman: found, ...counts } = strictSpearman([
      ...article("agrees", [1, 1], [2, 2]),
      ...article("all as good", [1, 5], [2, 5]),
      ...article("alone", [1, 5]),
    ]);

    expect(found.value).toBeCloseTo(1, 12);
    expect(counts).toEqual({ articles: 1, constant: 0, unordered: 2 });
  });

  test("has no value when no article is left", () => {
    expect(strictSpearman([])).toMatchObject({ spearman: { value: NaN }, articles: 0 });
  });
});

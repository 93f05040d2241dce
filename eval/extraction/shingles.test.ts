import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { overallScore, pageF1, scoreText } from "./shingles.ts";

describe("the score of one text", () => {
  test("is perfect for the same words, whatever stands between them", () => {
    expect(scoreText("One two, three. Four five!", "One two three\n\nFour — five")).toEqual({
      precision: 1,
      recall: 1,
      exact: true,
    });
  });

  test("costs precision for words too many", () => {
    // True: abcd bcde. Found: those two, cdef and defg.
    expect(scoreText("a b c d e", "a b c d e f g")).toEqual({
      precision: 2 / 4,
      recall: 1,
      exact: false,
    });
  });

  test("costs recall for words missing", () => {
    expect(scoreText("a b c d e f g", "a b c d e")).toEqual({
      precision: 1,
      recall: 2 / 4,
      exact: false,
    });
  });

  test("costs every shingle a wrong word stands in", () => {
    // Of abcd bcde cdef defg, only the first and the last are left beside the changed word.
    expect(scoreText("a b c d e f g h i", "a b c d X f g h i")).toMatchObject({
      precision: 2 / 6,
      recall: 2 / 6,
    });
  });

  test("counts a repeated shingle as often as both texts have it", () => {
    // True: aaaa twice. Found: aaaa three times.
    expect(scoreText("a a a a a", "a a a a a a")).toEqual({
      precision: 2 / 3,
      recall: 1,
      exact: false,
    });
    expect(scoreText("a a a a a a", "a a a a a")).toMatchObject({ precision: 1, recall: 2 / 3 });
  });

  test("takes a text of fewer than four words as one shingle", () => {
    expect(scoreText("a b", "a b")).toEqual({ precision: 1, recall: 1, exact: true });
    expect(scoreText("a b", "a b c")).toEqual({ precision: 0, recall: 0, exact: false });
  });

  test("tells upper case from lower case", () => {
    expect(scoreText("a b c d", "A b c d")).toMatchObject({ precision: 0, exact: false });
  });

  test("has no precision where nothing was found, and no recall where nothing was to be found", () => {
    expect(scoreText("a b c d", "")).toEqual({ precision: null, recall: 0, exact: false });
    expect(scoreText("", "a b c d")).toEqual({ precision: 0, recall: null, exact: false });
    expect(scoreText("", "…")).toEqual({ precision: null, recall: null, exact: true });
  });

  test("takes a run of Chinese characters between two marks as one word", () => {
    const truth = "春天，来了。花，开了。";

    expect(scoreText(truth, "春天来了。花开了。")).toMatchObject({ precision: 0, recall: 0 });
    expect(scoreText(truth, "春天 来了 花 开了")).toMatchObject({ precision: 1, exact: true });
    // 春天·来了·花·开了 and one shingle more with the word that follows.
    expect(scoreText(truth, `${truth}完`)).toMatchObject({ precision: 1 / 2, recall: 1 });
  });

  test("keeps the marks that belong to a letter in its word", () => {
    expect(scoreText("कि ना रे पर", "क न र पर")).toMatchObject({ precision: 0 });
    expect(scoreText("snake_case a b c", "snake case a b c")).toMatchObject({ recall: 0 });
  });

  test("swaps precision and recall when the texts are swapped", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = scoreText(one.join(" "), other.join(" "));
        const back = scoreText(other.join(" "), one.join(" "));
        expect(back).toEqual({
          precision: there.recall,
          recall: there.precision,
          exact: there.exact,
        });
      }),
    );
  });
});

describe("the score of many texts", () => {
  test("is the F1 of mean precision and mean recall, not the mean of F1", () => {
    const scores = [
      { precision: 1, recall: 0.5, exact: false },
      { precision: 0.5, recall: 1, exact: true },
    ];

    expect(overallScore(scores)).toEqual({
      f1: 0.75,
      precision: 0.75,
      recall: 0.75,
      accuracy: 0.5,
    });
  });

  test("leaves a page where nothing was found out of precision, but not out of recall", () => {
    const scores = [scoreText("a b c d", "a b c d"), scoreText("e f g h", "")];

    expect(overallScore(scores)).toEqual({
      f1: (2 * 1 * 0.5) / 1.5,
      precision: 1,
      recall: 0.5,
      accuracy: 0.5,
    });
  });

  test("is 0 where there is nothing to score", () => {
    expect(overallScore([])).toEqual({ f1: 0, precision: 0, recall: 0, accuracy: 0 });
  });
});

test("the F1 of a page without a precision is 0", () => {
  expect(pageF1({ precision: null, recall: 0, exact: false })).toBe(0);
  expect(pageF1({ precision: 0.5, recall: 1, exact: false })).toBeCloseTo(2 / 3);
});

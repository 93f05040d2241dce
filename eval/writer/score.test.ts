import { expect, test } from "vitest";
import { prepare } from "./rouge.ts";
import { scoresOf } from "./score.ts";

test("with several references the score is the mean over them, not the best", () => {
  const { rouge1 } = scoresOf(prepare("a b"), [prepare("a b"), prepare("a c"), prepare("d")]);

  expect(rouge1.f1).toBeCloseTo((1 + 0.5 + 0) / 3, 12);
});

test("the mean F1 is taken of F1, not of the mean precision and recall", () => {
  const { rouge1 } = scoresOf(prepare("a b"), [prepare("a"), prepare("c")]);

  expect([rouge1.precision, rouge1.recall]).toEqual([0.25, 0.5]);
  expect(rouge1.f1).toBeCloseTo((2 / 3 + 0) / 2, 12);
});

import { expect, test } from "vitest";
import { isNameForm, isSlip } from "./same-name.ts";

test.each([
  ["israel", "israeli"],
  ["italy", "italians"],
  ["china", "chinese"],
  ["berlin", "berliner"],
  ["muller", "mueller"],
  ["shabaab", "shabab"],
])("%s and %s are forms of one name", (one, other) => {
  expect([isNameForm(one, other), isNameForm(other, one)]).toEqual([true, true]);
});

test.each([
  ["maria", "mario"],
  ["johnson", "johnston"],
  ["martin", "martinez"],
  ["chad", "chadwick"],
  ["al", "ali"],
])("%s and %s are two names", (one, other) => {
  expect([isNameForm(one, other), isNameForm(other, one)]).toEqual([false, false]);
});

test.each([
  ["marrakesh", "marrakech", true],
  ["georgia", "gerogia", true],
  ["lindholm", "lindhom", true],
  ["berg", "borg", false],
  ["lindholm", "windhelm", false],
])("%s for %s is a slip: %s", (one, other, expected) => {
  expect(isSlip(one, other)).toBe(expected);
});

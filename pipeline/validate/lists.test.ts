import { expect, test } from "vitest";
import { everyMatch, gathered, present } from "./lists.ts";

test("all that is found for each comes in a row, in order", () => {
  expect(gathered([1, 0, 2], (count, at) => Array<number>(count).fill(at))).toEqual([0, 2, 2]);
});

test("what is found for nothing is left out, and what is null is not", () => {
  expect(present([1, 2, 3], (it) => (it === 2 ? undefined : null))).toEqual([null, null]);
});

test("every match is found, however far an expression has been used before", () => {
  const word = /[a-z]+/g;
  word.test("some words");

  expect(everyMatch("a bb", word).map(({ index }) => index)).toEqual([0, 2]);
  expect(everyMatch("a bb", word)).toHaveLength(2);
});

import { expect, test } from "vitest";
import { gapBefore, hasMarkBefore } from "./gap.ts";
import { read } from "./sentence.test-data.ts";

const SENTENCE = read("Hald, a port, closed its cheap gates; Ost did not.");

test("the gap is what stands between a word and the one before it", () => {
  expect(gapBefore(SENTENCE, 1)).toBe(", ");
  expect(gapBefore(SENTENCE, 2)).toBe(" ");
});

test("there is none before the first word", () => {
  expect(gapBefore(SENTENCE, 0)).toBe("");
});

test.each([
  [1, true],
  [2, false],
  [7, true],
])("before word %d a mark stands: %s", (index, expected) => {
  expect(hasMarkBefore(SENTENCE, index)).toBe(expected);
});

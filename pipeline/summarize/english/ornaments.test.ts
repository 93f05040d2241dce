import { expect, test } from "vitest";
import { ornamentCuts } from "./ornaments.ts";
import { cutsOut, stretches } from "./sentence.test-data.ts";

test.each([
  "The yard built a [huge] ferry for Ost.",
  "The yard built an [innovative] old ferry for Ost.",
  "The ferry had a [very] long pier.",
])("praise and stress may go: %s", (marked) => {
  expect(cutsOut(ornamentCuts, marked)).toBe(true);
});

test.each([
  ["where the article would not fit", "The yard told an incredible tale of the sea."],
  ["where the next word's article would not fit", "The yard built a huge old ferry."],
  ["where nothing else is said", "The ferry is famous in Ost."],
  ["behind is, though a noun follows", "The yards are leading shipyards."],
  ["behind so", "The council liked so popular ferries."],
  ["in a pair", "The council likes cheap and popular ferries."],
  ["before a mark", "The council wants huge, quiet ferries."],
  ["behind a mark", "The council wants quiet, huge ferries."],
])("praise and stress stay %s: %s", (_where, text) => {
  expect(stretches(ornamentCuts, text)).toEqual([]);
});

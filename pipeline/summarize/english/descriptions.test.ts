import { expect, test } from "vitest";
import { descriptionCuts } from "./descriptions.ts";
import { cutsOut, stretches } from "./sentence.test-data.ts";

test.each([
  "The council met with [ferry captain] Ann Roe in Ost.",
  "The council met with [former ferry captain] Ann Roe.",
])("what describes a name may go: %s", (marked) => {
  expect(cutsOut(descriptionCuts, marked)).toBe(true);
});

test.each([
  ["behind an article", "The council met the captain Ann Roe in Ost."],
  ["behind a possessive", "The council met its captain Ann Roe in Ost."],
  ["behind as", "The council sees it as ferry captain Ann Roe does."],
  ["before a name of one word", "The council met with ferry captain Roe."],
  ["before a day", "The council met in summer Monday May."],
  ["behind a mark", "The council met old friends, captain Ann Roe says."],
  ["where there is none", "The council met with Ann Roe."],
])("what describes a name stays %s: %s", (_where, text) => {
  expect(stretches(descriptionCuts, text)).toEqual([]);
});

import { expect, test } from "vitest";
import { adverbialCuts } from "./adverbials.ts";
import { cutsOut, stretches } from "./sentence.test-data.ts";

test.each([
  ["a weekday", "[On Monday,] the port closed its gates."],
  ["a year", "[In 2019,] the port closed its gates."],
  ["a date with a comma", "[In May, 2019,] the port closed its gates."],
  ["an occasion", "[In a statement,] the port told of its losses."],
  ["a source", "[According to the mayor,] the port closed its gates."],
  ["a concession", "[Although the winter was mild,] the port closed its gates."],
  ["a participle", "[Speaking in Hald,] the mayor told of her plan."],
  ["what ends in a time", "[Two days earlier,] the port closed its gates."],
])("%s may go from the front: %s", (_what, marked) => {
  expect(cutsOut(adverbialCuts, marked)).toBe(true);
});

test.each([
  ["what bounds the statement", "In mice, the port closed its gates."],
  ["a place", "In the harbour, the port closed its gates."],
  ["what only ends in a year", "On paper in 2019, the port closed its gates."],
  ["a long story", "In May of the year in which its captain died in 1990, the port closed."],
  ["a condition", "If the council agrees, the port closes its gates."],
  ["a subject", "The old port, closed its gates."],
  ["what no clause follows", "On Monday, Tuesday and Friday, in the port."],
  ["what a number follows", "In May, 2,000 ferries left the port."],
])("%s stays in front: %s", (_what, text) => {
  expect(stretches(adverbialCuts, text)).toEqual([]);
});

import { expect, test } from "vitest";
import { leadingCuts } from "./leading.ts";
import { cutsOut, stretches } from "./sentence.test-data.ts";

test.each([
  "[The council said on Tuesday that] the port would close its gates.",
  "[The council said Tuesday] the port would close its gates.",
  "[The council said in a statement that] the port would close its gates.",
  "[The council said] the port would close its gates.",
])("a source that takes no side may go from the front: %s", (marked) => {
  expect(cutsOut(leadingCuts, marked)).toBe(true);
});

test.each([
  ["a source that takes a side", "Critics said on Tuesday that the port would close its gates."],
  ["a claim", "The council claimed that the port would close its gates."],
  ["who told whom", "The council told the mayor that it would close the port."],
  ["who asked for what", "The council said nothing about the gates of the port."],
  ["who said it behind a mark", "The council said, when asked, that the port would close."],
])("%s stays in front: %s", (_what, text) => {
  expect(stretches(leadingCuts, text)).toEqual([]);
});

test.each([
  "[The port closed in May, and] the yard lost money.",
  "[The winter went well but] the yard lost money.",
  "[The port closed in May; ]the yard lost money.",
])("the first of two clauses may go: %s", (marked) => {
  expect(cutsOut(leadingCuts, marked)).toBe(true);
});

test.each([
  ["the second clause shares its subject", "The port closed in May and lost money."],
  ["and joins two names", "The port lost Ann Roe and Jon Ek left."],
  ["what stands before is no clause", "The port in Hald, and the yard lost money."],
])("the first of two clauses stays where %s: %s", (_where, text) => {
  expect(stretches(leadingCuts, text)).toEqual([]);
});

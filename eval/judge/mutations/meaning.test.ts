import { describe, expect, test } from "vitest";
import { antonym } from "./antonym.ts";
import { removeHedge } from "./hedge.ts";
import { materialOf, mutantsOf } from "./material.test-data.ts";
import type { Mutate } from "./material.ts";
import { flipNegation } from "./negation.ts";

const made = (mutate: Mutate, summary: string) => mutantsOf(mutate, materialOf(summary, summary));

describe("a flipped negation", () => {
  test.each([
    ["The port will open.", ["The port will not open."]],
    ["The port can open.", ["The port cannot open."]],
    ["The port has opened.", ["The port has not opened."]],
    ["The port did not open.", ["The port did open."]],
    ["The port didn't open.", ["The port did open."]],
    ["It won't rain.", ["It will rain."]],
    ["It has never rained.", ["It has rained."]],
  ])("%s", (summary, expected) => {
    expect(made(flipNegation, summary)).toEqual(expected);
  });

  test.each([
    "The port may open.",
    "It asked whether the port will open.",
    "The port will open if it can.",
    "Will it open?",
    "It is not only open.",
    "She said “it will open”.",
    "The port has a pier.",
    "The port opened.",
  ])("%s leaves nothing to deny for certain", (summary) => {
    expect(made(flipNegation, summary)).toEqual([]);
  });
});

describe("an antonym", () => {
  test.each([
    ["Shares rose.", ["Shares fell."]],
    ["The council wants to approve it.", ["The council wants to reject it."]],
    ["Increased costs.", ["Decreased costs."]],
    ["It took more than a day.", ["It took fewer than a day."]],
    ["It rained after the match.", ["It rained before the match."]],
  ])("%s", (summary, expected) => {
    expect(made(antonym, summary)).toEqual(expected);
  });

  test.each([
    "The team took the win.",
    "An open-source, non-negative close-up.",
    "It rained more and more.",
    "He stood on the left.",
    "By the end of it.",
    "She said “shares rose”.",
  ])("%s has no opposite", (summary) => {
    expect(made(antonym, summary)).toEqual([]);
  });
});

describe("a removed hedge", () => {
  test.each([
    ["The port may open.", ["The port will open."]],
    ["The port is expected to open.", ["The port will open."]],
    ["Allegedly he stole it.", ["He stole it."]],
    ["An alleged thief left.", ["An thief left."]],
    ["He appears to be ill.", ["He is ill."]],
  ])("%s", (summary, expected) => {
    expect(made(removeHedge, summary)).toEqual(expected);
  });

  test.each([
    "The port may not open.",
    "It could not open.",
    "It opened in May 2011.",
    "He said “it may open”.",
    "It will open.",
  ])("%s leaves nothing open that could be closed", (summary) => {
    expect(made(removeHedge, summary)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { read } from "./sentence.test-data.ts";
import { resemblesVerb, wordBefore } from "./verbs.ts";

/** The finite verbs of a sentence, one after the other. */
function finite(text: string): string {
  return read(text)
    .words.filter((word) => word.finite)
    .map(({ text: verb }) => verb)
    .join(" ");
}

describe("finite is", () => {
  test.each([
    ["a past", "The yard built nine ferries in Brevik.", "built"],
    ["a third person", "The ferry leaves the harbour at noon.", "leaves"],
    ["a verb behind a plural", "Nine ferries leave the harbour at noon.", "leave"],
    ["a verb behind people", "Police believe the storm broke the chain.", "believe broke"],
    ["the first of a group only", "The council has never again asked for a cable.", "has"],
    ["a contraction", "The council didn't ask, and it's late.", "didn't it's"],
    ["each verb of two clauses", "The port closed and the yard lost money.", "closed lost"],
    ["the verb of a relative clause", "The council wants a yard that sells ships.", "wants sells"],
    ["a verb in ing that is no gerund", "The boats bring fish to the islands.", "bring"],
    ["a verb behind a house's name", "Christie's sold the letter.", "sold"],
    ["a verb behind all", "The nine boats all qualified for the race.", "qualified"],
    ["a form that looks like a noun", "The law limits what ferries carry.", "limits carry"],
  ])("%s: %s", (_what, text, verbs) => {
    expect(finite(text)).toBe(verbs);
  });
});

describe("not finite is", () => {
  test.each([
    ["an infinitive", "The yard wants to build and sell nine ferries.", "wants"],
    ["a gerund", "Building ferries keeps the yard busy.", "keeps"],
    ["an adjective behind an article", "The closed pier surprised the mayor.", "surprised"],
    ["an adjective behind a number", "Tests of 18 dismantled ferries surprised them.", "surprised"],
    ["an adjective behind a preposition", "The council met in rented rooms.", "met"],
    ["a gerund behind a plural", "The boats carrying nine cars sank.", "sank"],
    ["a participle behind a plural", "The ships seen in Hald sank.", "sank"],
    ["a participle behind its auxiliary", "The old pier was quickly closed.", "was"],
    ["a participle that is never a past", "The ship seen in Hald sank.", "sank"],
    ["what stands in brackets", "The yard (which took nine orders) lost money.", "lost"],
    ["a part of a compound", "The battery-powered ferry sank.", "sank"],
    ["a name", "The ferry Rose sank in the harbour.", "sank"],
  ])("%s: %s", (_what, text, verbs) => {
    expect(finite(text)).toBe(verbs);
  });
});

test("the word before is sought past adverbs and not", () => {
  const { words } = read("The ferry has not ever again sailed.");

  expect(wordBefore(words, 6)?.lower).toBe("has");
});

test.each([
  ["The law limits what ferries carry.", 2, true],
  ["Buyers face a long wait.", 1, true],
  ["The law limits their noise.", 2, true],
  ["In the Olympics year the port closed.", 3, false],
  ["The ferry Roses the pier.", 2, false],
  ["Buyers face long waits.", 1, false],
  ["Last summer the port closed.", 1, false],
  ["The laws limits the ferries.", 2, false],
])("between a noun and an object a word may be a verb: %s", (text, index, expected) => {
  expect(resemblesVerb(read(text).words, index)).toBe(expected);
});

import { expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { cutSets } from "./cut-sets.ts";

/** The stretches of each way to cut a sentence. */
function waysToCut(text: string, language = "en"): string[][] {
  const reading = readingOf(articleOf([[text]], { language }));
  return reading.sentences.flatMap((sentence) =>
    cutSets(sentence, reading).map((cuts) =>
      cuts.map(({ start, end }) => text.slice(start, end).trim()),
    ),
  );
}

const LEAD = "On Monday,";
const TAIL = ", which pleased Ost.";

test("a lead, insertions and a tail go or stay each", () => {
  const ways = waysToCut("On Monday, the huge yard (a port) closed, which pleased Ost.");

  expect(ways).toContainEqual([]);
  expect(ways).toContainEqual([LEAD]);
  expect(ways).toContainEqual(["(a port)", "huge"]);
  expect(ways).toContainEqual([LEAD, "(a port)", "huge", TAIL]);
});

test("asides always go", () => {
  const ways = waysToCut("The yard also closed (a loss).");

  expect(ways).toEqual([["also"], ["also", "(a loss)"]]);
});

test("no cut lies within another", () => {
  const ways = waysToCut("The yard closed, which pleased huge Ost (a port).");

  expect(new Set(ways.map(String)).size).toBe(ways.length);
  for (const way of ways.filter((it) => it.some((cut) => cut.startsWith(", which"))))
    expect(way).toHaveLength(1);
});

test("many insertions go one by one or all together", () => {
  const ways = waysToCut("Die (a) Werft (b) in (c) Ost (d) hat (e) geschlossen.", "de");

  expect(new Set(ways.map((way) => way.length))).toEqual(new Set([0, 1, 5]));
});

test.each([
  ["a negation", "The yard closed, which did not please Ost."],
  ["a condition", "The yard closes, if Ost agrees to it, on Monday."],
])("what holds %s never goes: %s", (_what, text) => {
  expect(waysToCut(text).flat().join()).not.toMatch(/not|if/u);
});

test("a language without a grammar knows brackets alone", () => {
  expect(waysToCut("Il cantiere (un porto) ha chiuso, cosa che piace a Ost.", "it")).toEqual([
    [],
    ["(un porto)"],
  ]);
});

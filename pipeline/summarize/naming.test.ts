import { describe, expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { withNames } from "./naming.ts";

/** The last sentence as it reads with names, and where its words come from. */
function named(...lines: readonly string[]): { text: string; sources: readonly string[] } {
  const reading = readingOf(articleOf([lines]));
  const last = reading.sentences.at(-1);
  if (!last) throw new Error("A sentence was given.");
  const { sentence, sources } = withNames(last, reading);
  return { text: sentence.text, sources };
}

const textOf = (...lines: readonly string[]) => named(...lines).text;

const NEWS = "Mayor Nora Fjeld opposes the new pier.";

describe("a surname alone", () => {
  test("gets the first names an earlier sentence gives", () => {
    expect(named(NEWS, "The pier is long.", "Residents opposed Fjeld's plan.")).toEqual({
      text: "Residents opposed Nora Fjeld's plan.",
      sources: ["s3", "s1"],
    });
  });

  test("gets them once", () => {
    expect(textOf(NEWS, "Fjeld says Fjeld must decide.")).toBe(
      "Nora Fjeld says Fjeld must decide.",
    );
  });

  test.each([
    ["a title stands before it", "Residents opposed Mrs Fjeld."],
    ["it is described", "Residents opposed the stubborn Fjeld."],
    ["the whole name stands there", "Residents opposed Nora Fjeld."],
    ["it stands in a quotation", "“Ask Fjeld about the pier,” a clerk said."],
  ])("stays where %s", (_, line) => {
    expect(textOf(NEWS, line)).toBe(line);
  });

  test("stays where two people bear it", () => {
    expect(textOf(NEWS, "Her brother Hugo Fjeld agrees.", "Residents opposed Fjeld.")).toBe(
      "Residents opposed Fjeld.",
    );
  });
});

test("a sentence with names is read anew: marks, words and terms", () => {
  const reading = readingOf(articleOf([[NEWS, "Fjeld, the mayor, wants two ferries."]]));
  const last = reading.sentences.at(-1);
  const { text, words, outline, terms } = last ? withNames(last, reading).sentence : NOTHING;

  expect(words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true);
  expect(outline.marks.map(({ at }) => text[at])).toEqual([",", ","]);
  expect(terms).toContain("nora");
});

const NOTHING = { text: "", words: [], outline: { marks: [] }, terms: new Set<string>() };

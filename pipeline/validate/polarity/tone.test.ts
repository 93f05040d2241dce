import { describe, expect, test } from "vitest";
import { inventedArticle } from "../article.test-data.ts";
import { readArticle } from "../reading.ts";
import { toneOf } from "./tone.ts";

/** The tone of a claim that rests on every sentence of an article. */
function tone(claim: string, article: readonly string[], language = "en"): number {
  const reading = readArticle(inventedArticle(article, { language, title: "Untitled" }));
  return toneOf(claim, [...reading.sentences.values()], reading);
}

describe("the tone of a claim", () => {
  const plain = ["The yard will sell its oldest dock, and sales rose in March."];

  test("is whole when the claim says what its evidence says, and nothing when it rests on nothing", () => {
    expect(tone("The yard will sell its dock", plain)).toBe(1);
    expect(toneOf("The yard will sell its dock", [], readArticle(inventedArticle(plain)))).toBe(0);
  });

  test.each([
    [
      "a denial that the evidence has not",
      plain,
      "Sales rose in March",
      "Sales did not rise in March",
    ],
    [
      "a denial of the evidence left out",
      ["The yard did not sell the dock."],
      "The yard did not sell the dock",
      "The yard sold the dock",
    ],
    ["the opposite of a word of the evidence", plain, "Sales rose in March", "Sales fell in March"],
    [
      "the opposite of a word that stands about other things there",
      ["Debt fell below ten million in May, and a rise in pay was agreed with the crews."],
      "Debt shrank below ten million in May",
      "Debt grew below ten million in May",
    ],
    [
      "a word that shuts out where nothing is shut out",
      ["The permit holds for the quay and its sheds."],
      "The permit holds for the quay, including its sheds",
      "The permit holds for the quay, excluding its sheds",
    ],
    [
      "a hedge of the evidence left out",
      ["The yard may sell its dock."],
      "The yard may sell its dock",
      "The yard sells its dock",
    ],
    [
      "one of two hedges left out",
      ["We expect sales to reach ten million.", "We anticipate fewer orders in spring."],
      "Sales are expected to reach ten million, and fewer orders are predicted",
      "Sales are expected to reach ten million, and orders decline",
    ],
    [
      "a future for certain that nothing foretells",
      ["The captain told the crew of a long voyage."],
      "The captain may go on a long voyage",
      "The captain will go on a long voyage",
    ],
  ])("%s lowers it", (_, article, faithful, wrong) => {
    expect(tone(wrong, article)).toBeLessThan(tone(faithful, article));
  });

  test("a denial in other words keeps it", () => {
    expect(tone("The crew did not sail on Monday", ["The crew never left on Monday."])).toBe(1);
  });

  test("what only another sentence of the article says counts, but less", () => {
    const about = ["The yard told the crews about output.", "Output rose again."];
    const reading = readArticle(inventedArticle(about, { title: "Untitled" }));
    const cited = [...reading.sentences.values()].slice(0, 1);
    const of = (claim: string) => toneOf(claim, cited, reading);

    expect(of("The yard told of falling output")).toBeLessThan(
      of("The yard told of rising output"),
    );
  });

  test("says nothing of a language without lists", () => {
    expect(tone("Laiva ei lähtenyt", ["Laiva lähti satamasta."], "fi")).toBe(1);
  });
});

import { describe, expect, test } from "vitest";
import { citedSentences } from "./places.ts";
import { briefOf, judged, paragraph } from "./sample.test-data.ts";

describe("citedSentences", () => {
  test("lists each cited sentence once, in the order of the article, with all that cites it", () => {
    const brief = briefOf(
      {},
      {
        whyItMatters: judged("Why.", ["s10", "s2"]),
        keyTakeaways: [judged("One", ["s2"]), judged("Two", [])],
        pulseAnalysis: [paragraph([judged("A.", ["s2"]), judged("B.", ["s2", "s9"])])],
      },
    );

    const cited = citedSentences(brief).map(({ sentence, citedBy }) => [
      sentence.id,
      ...citedBy.map(({ anchor }) => anchor),
    ]);

    expect(cited).toEqual([
      ["s2", "why-it-matters", "takeaway-1", "analysis-1"],
      ["s9", "analysis-1"],
      ["s10", "why-it-matters"],
    ]);
  });

  test("passes over a sentence the article has not", () => {
    const brief = briefOf(
      {},
      { whyItMatters: judged("Why.", ["s99"]), keyTakeaways: [judged("x", [])], pulseAnalysis: [] },
    );

    expect(citedSentences(brief)).toEqual([]);
  });
});

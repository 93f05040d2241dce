import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignedTo } from "./align.ts";
import { inventedArticle } from "./article.test-data.ts";
import { readArticle } from "./reading.ts";

const reading = readArticle(
  inventedArticle([
    "The port of Lindholm will close its oldest dock in March.",
    "Mayor Ines Aldaba said the work would cost 41.5 million crowns.",
    "The port hopes that ferries return to the dock in autumn.",
    "Nobody has asked the gulls of Lindholm what they think of it.",
    "The port of Lindholm will close its oldest dock in March, she said.",
  ]),
);

describe("the sentences that hold most of a claim", () => {
  test.each([
    ["one is enough where it holds all", "Mayor Aldaba: work costs 41.5 million", ["s2"]],
    [
      "two where each holds what the other lacks, in the order of the article",
      "Work costs 41.5 million and gulls were not asked",
      ["s2", "s4"],
    ],
    ["of two as good, the earlier", "Port closes oldest dock", ["s1"]],
    ["words that few sentences hold decide", "Lindholm gulls", ["s4"]],
    ["irregular forms are one word: thought, think", "What gulls thought", ["s4"]],
    ["never four: the least telling word goes", "March crowns autumn gulls", ["s2", "s3", "s4"]],
    ["none where no word stands in any", "Farmers fear drought", []],
    ["none for a claim without content", "It was so", []],
  ])("%s", (_, text, ids) => {
    expect(alignedTo(text, reading)).toEqual(ids);
  });

  test("are never more than three, once each, in order, and the same every time", () => {
    const word = fc.constantFrom(
      "port",
      "gulls",
      "dock",
      "crowns",
      "ferries",
      "Aldaba",
      "the",
      "3",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const ids = alignedTo(words.join(" "), reading);

        expect(ids.length).toBeLessThanOrEqual(3);
        expect(ids).toEqual([...new Set(ids)].sort());
        expect(alignedTo(words.join(" "), reading)).toEqual(ids);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import type { Article, JudgedClaim } from "../schema/index.ts";
import { runsOf, withInnerMarks } from "./quoting.ts";
import { judged, numbered, sampleArticle, taken } from "./sample.test-data.ts";

const article: Article = {
  ...sampleArticle,
  paragraphs: numbered([["It rains.", "It pours, she said."], ["It snows."]]),
};
const whole: Readonly<Record<string, JudgedClaim>> = {
  s1: taken("verbatim", "It rains.", "s1"),
  s2: taken("verbatim", "It pours, she said.", "s2"),
  s3: taken("verbatim", "It snows.", "s3"),
};
const claimOf = (id: string) => whole[id] ?? judged("So much weather.", []);

/** The runs as a reader sees them. */
function shown(claims: readonly JudgedClaim[]): string {
  return runsOf(claims, article)
    .map(({ quoted, parts }) => {
      const text = parts.map(({ between, claim }) => `${between}${claim.text}`).join("");
      return quoted ? `“${text}”` : text;
    })
    .join(" ");
}

describe("a quotation", () => {
  test.each([
    [["s1", "s2", "s3"], "“It rains. It pours, she said. It snows.”"],
    [["s1", "s3"], "“It rains. … It snows.”"],
    [["s3", "s1"], "“It snows.” “It rains.”"],
    [["s1", "s1"], "“It rains.” “It rains.”"],
    [
      ["own", "s1", "s2", "own"],
      "So much weather. “It rains. It pours, she said.” So much weather.",
    ],
    [["s1", "own", "s2"], "“It rains.” So much weather. “It pours, she said.”"],
  ])("of %j opens and closes once a passage and follows the source", (ids, expected) => {
    expect(shown(ids.map(claimOf))).toBe(expected);
  });

  test("marks the words left out behind half a sentence", () => {
    const half = taken("verbatim", "It pours", "s2");

    expect(shown([half, claimOf("s3")])).toBe("“It pours … It snows.”");
  });

  test("never holds a sentence that was shortened", () => {
    const shortened = taken("shortened", "It pours, said", "s2");

    expect(shown([claimOf("s1"), shortened, claimOf("s3")])).toBe(
      "“It rains.” It pours, said “It snows.”",
    );
  });

  test.each([
    ["a warning", { verdict: "partly" as const }],
    ["two sentences cited", { evidence: ["s2", "s3"] }],
    ["a sentence cited that is not there", { evidence: ["s9"] }],
  ])("is not shared by a claim with %s", (_, changes) => {
    expect(shown([claimOf("s1"), { ...claimOf("s2"), ...changes }])).toBe(
      "“It rains.” “It pours, she said.”",
    );
  });
});

test.each([
  ["“No,” she said", "‘No,’ she said"],
  ["„Nein“, sagte sie", "‚Nein‘, sagte sie"],
  ["« Non », dit-elle", "‹ Non ›, dit-elle"],
  ["社長は「売らない」と述べた", "社長は『売らない』と述べた"],
  ['a 6" pipe, it’s "safe"', 'a 6" pipe, it’s "safe"'],
])("the marks in %s take the second rank within a quotation", (text, expected) => {
  expect(withInnerMarks(text)).toBe(expected);
});

import type { Article, Paragraph } from "../schema/index.ts";
import { tagged } from "./english/tags.ts";
import { isEnglish, readArticle, type Reading } from "./reading.ts";

/*
 * Invented articles for tests. Each test says only what it is about.
 */

type Block =
  readonly string[] | { readonly kind: Paragraph["kind"]; readonly lines: readonly string[] };

/** An article of the given blocks, each a list of sentences; a bare list is a paragraph. */
export function articleOf(blocks: readonly Block[], changes: Partial<Article> = {}): Article {
  let number = 0;
  const paragraphs = blocks.map((block): Paragraph => {
    const { kind, lines } = "lines" in block ? block : { kind: "paragraph" as const, lines: block };
    return { kind, sentences: lines.map((text) => ({ id: `s${(number += 1)}`, text })) };
  });
  return { ...BARE, paragraphs, ...changes };
}

const BARE: Omit<Article, "paragraphs"> = {
  page: {
    source: { kind: "stdin" },
    url: null,
    status: null,
    mediaType: "text/html",
    declared: null,
    bytes: 2048,
    sha256: "0".repeat(64),
    fetchedAt: "2026-02-01T08:00:00Z",
  },
  url: null,
  title: "Untitled",
  standfirst: null,
  authors: [],
  publishedAt: null,
  site: null,
  language: "en",
  modifiedAt: null,
  image: null,
  section: null,
  keywords: [],
  declaredType: null,
  coverage: "full",
  coverageReasons: [],
};

/** A whole report about an invented ferry line: enough for every block. */
export const FERRY_REPORT: Article = articleOf(
  [
    [
      "The Solmar ferry company will replace all nine of its diesel ships with battery ferries by 2031, the firm said on Monday.",
      "The order is worth 410 million crowns.",
      "It is the largest the shipyard at Brevik has ever taken.",
    ],
    [
      "Solmar carries 3.2 million passengers a year between the islands of the Hald archipelago.",
      "The oldest of its ships was built in 1974, and repairs have become rare and expensive.",
      "Last winter two ferries broke down in the same week, which cut off the island of Ost for three days.",
    ],
    [
      "Under the plan, batteries at each pier will be charged overnight from the island grid.",
      "Engineers at Brevik have tested a smaller vessel since 2023.",
      "The test ship lost a tenth of its range in heavy ice, according to the shipyard.",
      "However, the islanders fear that their grid is too weak for nine chargers.",
    ],
    [
      "The mayor of Ost, Lene Fjeld, said the cables to her island failed four times last year.",
      "Fjeld wants the company to pay for a second cable before the first ship is delivered.",
      "Solmar has refused, but it offered to share the cost with the regional council.",
      "Critics on the council argue that the ferry company should have kept two diesel ships in reserve.",
    ],
    [
      "Cheaper power could lower the price of a crossing from 48 to 39 crowns, which would mean that island farmers reach the mainland markets again.",
      "The first battery ferry is expected to enter service in the spring of 2028.",
      "The council will vote on the second cable in June.",
      "If the vote fails, deliveries could slip by two years.",
      "Three other ferry lines in the region have asked Brevik for similar ships.",
    ],
  ],
  {
    title: "Solmar orders nine battery ferries",
    standfirst: "Islanders doubt that the grid can charge them",
  },
);

/** The article as the writer reads it, with the parts of speech where it is English. */
export function readingOf(article: Article): Reading {
  return readArticle(article, isEnglish(article) ? tagged : null);
}

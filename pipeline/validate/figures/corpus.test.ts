import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "../article.test-data.ts";
import { readArticle } from "../reading.ts";
import { statementOf } from "../statement.ts";
import { figureFindings } from "./question.ts";

/*
 * What must be accepted and what must be rejected. Each claim cites s1 of an article of the sentences
 * given; a new case is a new entry.
 */

type Case = {
  readonly language: string;
  readonly article: readonly string[];
  readonly publishedAt?: string;
  readonly claim: string;
};
type Corpus = {
  readonly accepted: readonly Case[];
  readonly rejected: readonly (Case & { readonly code: string; readonly span: string })[];
};

const corpus: Corpus = JSON.parse(
  readFileSync(new URL("../corpus/figures.json", import.meta.url), "utf8"),
);

function findingsOf({ language, article, publishedAt = "", claim: text }: Case) {
  const published = publishedAt === "" ? null : publishedAt;
  const about = inventedArticle(article, { language, title: "Untitled", publishedAt: published });
  return figureFindings(statementOf(claim(text, "s1"), "takeaway", readArticle(about)));
}

describe("figures that must be accepted", () => {
  test.each(corpus.accepted)("$language: $article says: $claim", (it) => {
    expect(findingsOf(it)).toEqual([]);
  });
});

describe("figures that must be rejected", () => {
  test.each(corpus.rejected)("$language: $article does not say: $claim", (it) => {
    expect(findingsOf(it)).toEqual([{ code: it.code, span: it.span, why: expect.any(String) }]);
  });
});

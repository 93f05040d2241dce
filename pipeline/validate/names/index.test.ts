import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "../article.test-data.ts";
import { readArticle } from "../reading.ts";
import { statementOf } from "../statement.ts";
import { nameFindings } from "./index.ts";

/*
 * What must be accepted and what must be rejected. Each claim cites s1 of an article of the sentences
 * given; a new case is a new entry, beside those that are about the same.
 */

type Case = {
  readonly about: string;
  readonly language: string;
  readonly article: readonly string[];
  readonly claim: string;
};
type Corpus = {
  readonly accepted: readonly Case[];
  readonly rejected: readonly (Case & { readonly code: string; readonly span: string })[];
};

const corpus: Corpus = JSON.parse(
  readFileSync(new URL("../corpus/names.json", import.meta.url), "utf8"),
);

function findingsOf({ language, article, claim: text }: Case) {
  const about = { language, title: "Untitled", site: null, authors: [] };
  const reading = readArticle(inventedArticle(article, about));
  return nameFindings(statementOf(claim(text, "s1"), "takeaway", reading));
}

describe("names that must be accepted", () => {
  test.each(corpus.accepted)("$about, $language: $article says: $claim", (it) => {
    expect(findingsOf(it)).toEqual([]);
  });
});

describe("names that must be rejected", () => {
  test.each(corpus.rejected)("$about, $language: $article does not say: $claim", (it) => {
    expect(findingsOf(it)).toEqual([{ code: it.code, span: it.span, why: expect.any(String) }]);
  });
});

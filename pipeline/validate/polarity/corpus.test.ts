import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "../article.test-data.ts";
import { quoteFindings } from "../quotes/question.ts";
import { speakerFindings } from "../quotes/speaker.ts";
import { readArticle } from "../reading.ts";
import { statementOf, type Statement } from "../statement.ts";
import { antonymFindings } from "./antonyms.ts";
import { certaintyFindings } from "./certainty.ts";
import { negationFindings } from "./negation.ts";

/*
 * What must be accepted and what must be rejected. Each claim cites every sentence of the article given;
 * a new case is a new entry of the file named for its question.
 */

type Case = {
  readonly language: string;
  readonly article: readonly string[];
  readonly claim: string;
};
type Corpus = {
  readonly accepted: readonly Case[];
  /** `span` is null where any words of the claim will do. */
  readonly rejected: readonly (Case & { readonly code: string; readonly span: string | null })[];
};

const QUESTIONS = {
  negation: negationFindings,
  antonyms: antonymFindings,
  certainty: certaintyFindings,
  quotes: (statement: Statement) => [...quoteFindings(statement), ...speakerFindings(statement)],
} as const;

function corpusOf(name: string): Corpus {
  return JSON.parse(readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), "utf8"));
}

function statementFor({ language, article, claim: text }: Case): Statement {
  const about = inventedArticle(article, { language, title: "Untitled" });
  const ids = article.map((_, index) => `s${index + 1}`);
  return statementOf(claim(text, ...ids), "takeaway", readArticle(about));
}

describe.each(Object.entries(QUESTIONS))("%s", (name, ask) => {
  const { accepted, rejected } = corpusOf(name);

  test.each(accepted)("$language: $article says: $claim", (it) => {
    expect(ask(statementFor(it))).toEqual([]);
  });

  test.each(rejected)("$language: $article does not say: $claim", (it) => {
    const found = ask(statementFor(it));

    const span = it.span ?? expect.any(String);
    expect(found).toEqual([{ code: it.code, span, why: expect.any(String) }]);
    expect(found.every((one) => one.span !== null && it.claim.includes(one.span))).toBe(true);
  });
});

test("What one question accepts, the questions beside it accept too", () => {
  const names = Object.keys(QUESTIONS);
  const all = names.flatMap((name) => corpusOf(name).accepted);
  const alarms = all.filter((it) =>
    Object.values(QUESTIONS).some((ask) => ask(statementFor(it)).length > 0),
  );

  expect(alarms).toEqual([]);
});

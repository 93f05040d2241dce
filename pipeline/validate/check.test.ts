import { expect, test } from "vitest";
import { inventedArticle } from "./article.test-data.ts";
import { judgeText, textJudge } from "./check.ts";

const ARTICLE = inventedArticle([
  "The port of Lindholm opened its second pier on Monday.",
  "Ships came at once from the islands, said Ines Aldaba.",
  "The work took three years.",
]);

const SAID = "Lindholm opened a second pier on Monday.";
const INVENTED = "A circus sold every elephant to Denmark.";

test("a claim that cites nothing rests on the sentences that fit it", () => {
  const { claims } = judgeText(ARTICLE, [SAID, "Ships came from the islands at once."]);

  expect(claims.map(({ evidence }) => evidence)).toEqual([["s1"], ["s2"]]);
  expect(claims.map(({ verdict }) => verdict)).toEqual(["supported", "supported"]);
});

test("a claim that fits nowhere is unsupported, and says why", () => {
  const [claim] = judgeText(ARTICLE, [INVENTED]).claims;

  expect(claim).toMatchObject({ evidence: [], verdict: "unsupported" });
  expect(claim?.findings.map(({ code }) => code)).toEqual([
    "evidence-none",
    "name-not-in-article",
    "words-not-in-article",
  ]);
});

test("a text scores lower with an invented sentence in it, and nothing leaves the range", () => {
  const [good, mixed, bad] = [[SAID], [SAID, INVENTED], [INVENTED]].map(
    (claims) => judgeText(ARTICLE, claims).score,
  );

  expect(good).toBeLessThanOrEqual(1);
  expect(mixed).toBeLessThan(good ?? 0);
  expect(bad).toBeLessThan(mixed ?? 0);
  expect(bad).toBeGreaterThanOrEqual(0);
});

test("texts about one article are judged alike, whatever was judged before", () => {
  const judge = textJudge(ARTICLE);
  judge([INVENTED]);

  expect(judge([SAID])).toEqual(judgeText(ARTICLE, [SAID]));
});

import { describe, expect, test } from "vitest";
import { claim, inventedArticle } from "../article.test-data.ts";
import { judgeClaim } from "../judge.ts";
import { readArticle } from "../reading.ts";
import { statementOf } from "../statement.ts";
import { figureFindings, statedFigures } from "./question.ts";
import { sentencesTelling } from "./telling.ts";

const reading = readArticle(
  inventedArticle(
    [
      "The yard in Orsk earned 1.2bn crowns in the year to June.",
      "Its 340 welders will strike on Friday.",
      "Dredging began on Feb. 2.",
      "The welders ask for 5% more, and 12 boats wait in Marstad.",
    ],
    { title: "Strike at the yard", publishedAt: "2027-02-11" },
  ),
);

function findingsOf(text: string, ...evidence: string[]) {
  return figureFindings(statementOf(claim(text, ...evidence), "takeaway", reading));
}

describe("a finding says what differs", () => {
  test.each([
    [
      "The yard earned 1.2 million crowns",
      "s1",
      "The claim has “1.2 million crowns” where the article has “1.2bn crowns”.",
    ],
    [
      "The yard earned 1.3bn crowns",
      "s1",
      "“1.3bn crowns” occurs nowhere in the article; those cited hold 1.2bn crowns.",
    ],
    [
      "The yard has 340 welders",
      "s1",
      "“340” stands in the article 1 time, but not in the sentences cited; those cited hold 1.2bn crowns.",
    ],
    [
      "Dredging began on 3 February",
      "s3",
      "The article tells no such date as “3 February”; those cited hold Feb. 2.",
    ],
    [
      "The strike is on Friday",
      "s3",
      "The article tells “Friday”, but not the sentences cited; those cited hold Feb. 2.",
    ],
  ])("%s", (text, id, why) => {
    expect(findingsOf(text, id).map((it) => it.why)).toEqual([why]);
  });
});

describe("the day of publication", () => {
  test("says which Friday is meant, and which weekday a date is", () => {
    expect(findingsOf("Welders strike on 12 February", "s2")).toEqual([]);
    expect(findingsOf("Welders strike on 13 February", "s2")).not.toEqual([]);
    expect(findingsOf("Dredging began on Tuesday", "s3")).toEqual([]);
    expect(findingsOf("Dredging began on Wednesday", "s3")).not.toEqual([]);
  });
});

test("A claim that writes its figures otherwise than its sentence is supported all the same", () => {
  const judge = (text: string, id: string) => judgeClaim(claim(text, id), "takeaway", reading);

  expect(judge("Yard earned 1,200 million crowns", "s1").verdict).toBe("supported");
  expect(judge("Dredging began on 2 February", "s3").verdict).toBe("supported");
});

describe("figures that state something", () => {
  test.each([
    ["It took one of them, half asleep, and thousands more", 0],
    ["It took 340 welders until Friday, a third of them on 5 May 2027", 4],
  ])("%s", (text, expected) => {
    expect(statedFigures(text, reading)).toHaveLength(expected);
  });
});

describe("sentences that tell the figures of a claim without ids", () => {
  test.each([
    ["The welders, all 340 of them, ask for more", ["s4"], ["s2"]],
    ["The welders ask for 5% more", ["s4"], []],
    ["340 goats graze", ["s1"], []],
    ["Goats graze in June", ["s2"], ["s1"]],
    ["The welders strike on 12 February", ["s1"], ["s2"]],
  ])("%s", (text, chosen, added) => {
    expect(sentencesTelling(text, chosen, reading)).toEqual(added);
  });
});

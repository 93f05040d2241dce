import { describe, expect, test } from "vitest";
import { quotationsIn } from "./draw.ts";
import { materialOf, mutantsOf } from "./material.test-data.ts";
import { alterQuote } from "./quote-altered.ts";
import { wrongSpeaker } from "./quote-speaker.ts";
import { withQuotation } from "./with-quotation.ts";

const SOURCE =
  "The pier is shut. “We never closed the pier in winter,” said Ada Pell, who runs it. On Monday Jonas Frey told the paper that it was cold. He flew to New Vasby, and so did Marta Lind.";
const SUMMARY = "“We never closed the pier in winter,” said Ada Pell.";
const ELSEWHERE = { sentences: ["The garden opened late, because of flowers."] };

test.each([
  [
    "She said “we never closed” and 'it was all cold' again.",
    ["“we never closed”", "'it was all cold'"],
  ],
  ["It's Ann's, isn't it, the boys' and girls' toy.", []],
  ['A "big deal" it was.', ['"big deal"']],
])("quotations: %s", (text, expected) => {
  expect(quotationsIn(text).map((spot) => spot.text)).toEqual(expected);
});

describe("an altered quotation", () => {
  test("has one other word, which the article does not have, between the marks", () => {
    const mutants = mutantsOf(alterQuote, materialOf(SUMMARY, SOURCE, ELSEWHERE));

    expect(mutants).toContain("“We never closed the garden in winter,” said Ada Pell.");
    expect(mutants).not.toContain(SUMMARY);
    for (const text of mutants) expect(text).toMatch(/^“We .*,” said Ada Pell\.$/);
  });

  test("is not made of words that are no quotation of the article", () => {
    const summary = "“We always closed the pier,” said Ada Pell.";

    expect(mutantsOf(alterQuote, materialOf(summary, SOURCE, ELSEWHERE))).toEqual([]);
  });
});

describe("a quotation to the wrong speaker", () => {
  test("is given to somebody else, best to one who speaks elsewhere in the article", () => {
    expect(mutantsOf(wrongSpeaker, materialOf(SUMMARY, SOURCE))).toEqual([
      "“We never closed the pier in winter,” said Jonas Frey.",
    ]);
  });

  test.each([
    "Somebody told Ada Pell: “We never closed the pier in winter.”",
    "Ada Pell's friend said: “We never closed the pier in winter.”",
    "“We never closed the pier in winter.” It rained on Ada Pell.",
  ])("is not made where the name is not the speaker's: %s", (summary) => {
    expect(mutantsOf(wrongSpeaker, materialOf(summary, SOURCE))).toEqual([]);
  });
});

describe("a summary that quotes nobody", () => {
  test("is given a sentence of the article that does", () => {
    const prepared = withQuotation(materialOf("The pier is shut.", SOURCE), () => 0);

    expect(prepared?.summary).toBe(
      "The pier is shut. “We never closed the pier in winter,” said Ada Pell, who runs it.",
    );
    expect(prepared?.sentences).toHaveLength(2);
  });

  test("stays as it is when it quotes somebody, and is no use when the article does not", () => {
    const quoting = materialOf(SUMMARY, SOURCE);

    expect(withQuotation(quoting, () => 0)).toBe(quoting);
    expect(withQuotation(materialOf("It rained.", "It rained all day."), () => 0)).toBe(null);
  });
});

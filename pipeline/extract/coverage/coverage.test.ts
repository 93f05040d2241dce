import { describe, expect, test } from "vitest";
import { judgeCoverage, type CoverageEvidence } from "./coverage.ts";

const whole: CoverageEvidence = {
  words: 600,
  declaredWords: null,
  freeToRead: null,
  ending: "That is the end.",
};

describe("coverage", () => {
  test("is full when nothing speaks against it", () => {
    expect(judgeCoverage(whole).coverage).toBe("full");
  });

  test("is full for a metered article that is all there", () => {
    expect(judgeCoverage({ ...whole, freeToRead: false }).coverage).toBe("full");
  });

  test("is full for a short item anyone may read", () => {
    expect(judgeCoverage({ ...whole, words: 60 }).coverage).toBe("full");
  });

  test("is teaser for the beginning of a locked article", () => {
    expect(judgeCoverage({ ...whole, words: 100, freeToRead: false }).coverage).toBe("teaser");
  });

  test("is partial when half of the declared words are missing, and says how many", () => {
    const { coverage, reasons } = judgeCoverage({ ...whole, declaredWords: 1_300 });

    expect(coverage).toBe("partial");
    expect(reasons).toEqual(["The page holds 600 of the 1300 words its publisher declares."]);
  });

  test("is teaser when most of the declared words of a locked article are missing", () => {
    const evidence = { ...whole, declaredWords: 4_000 };

    expect(judgeCoverage({ ...evidence, freeToRead: false }).coverage).toBe("teaser");
    expect(judgeCoverage(evidence).coverage).toBe("partial");
  });

  test("is teaser for a short text that breaks off", () => {
    const evidence = { ...whole, words: 80, ending: "The board will decide…" };

    expect(judgeCoverage(evidence).coverage).toBe("teaser");
  });

  test("is full for a long text that ends in an ellipsis of its own", () => {
    expect(judgeCoverage({ ...whole, ending: "And then there was silence…" }).coverage).toBe(
      "full",
    );
  });
});

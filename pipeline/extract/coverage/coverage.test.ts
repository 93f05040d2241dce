import { describe, expect, test } from "vitest";
import { judgeCoverage, type CoverageEvidence } from "./coverage.ts";

const whole: CoverageEvidence = {
  words: 600,
  declaredWords: null,
  freeToRead: null,
  status: null,
  ...{ dataWords: null, lockedParts: null, invitation: null },
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

  test("says of a metered article that access and cut are two things", () => {
    expect(judgeCoverage({ ...whole, freeToRead: false }).reasons).toEqual([
      "The publisher marks the article or a part of it as not free, yet nothing suggests a cut in its 600 words.",
    ]);
    expect(judgeCoverage(whole).reasons).toEqual(["Nothing suggests a cut in its 600 words."]);
  });

  test("is never full for a page its server refused to show", () => {
    expect(judgeCoverage({ ...whole, status: 403 })).toEqual({
      coverage: "partial",
      reasons: ["The server answered with status 403, and the page holds 600 words."],
    });
    expect(judgeCoverage({ ...whole, status: 402, words: 80 }).coverage).toBe("teaser");
    expect(judgeCoverage({ ...whole, status: 200 }).coverage).toBe("full");
  });

  test("is partial when the page's own data hold far more of the text", () => {
    expect(judgeCoverage({ ...whole, dataWords: 1_100 })).toEqual({
      coverage: "partial",
      reasons: ["The page holds 600 of the 1100 words the text has in its own data."],
    });
    expect(judgeCoverage({ ...whole, dataWords: 700 }).coverage).toBe("full");
  });
});

describe("the part a publisher declares locked", () => {
  const part = (elements: number, words: number) => ({
    lockedParts: { selectors: [".locked"], elements, words },
  });

  test("is a sign of a cut when it is empty, however long the text", () => {
    expect(judgeCoverage({ ...whole, ...part(1, 4) })).toEqual({
      coverage: "partial",
      reasons: ["The part that the publisher declares locked (.locked) holds 4 words."],
    });
  });

  test("is none when it holds text, when the text is whole by its length, or when anyone may read it", () => {
    const empty = { ...whole, ...part(1, 0) };

    expect(judgeCoverage({ ...whole, ...part(1, 500) }).coverage).toBe("full");
    expect(judgeCoverage({ ...empty, declaredWords: 620 }).coverage).toBe("full");
    expect(judgeCoverage({ ...empty, freeToRead: true }).coverage).toBe("full");
  });

  test("that is missing takes a second sign: names of classes change", () => {
    const missing = { ...whole, ...part(0, 0) };

    expect(judgeCoverage(missing).coverage).toBe("full");
    expect(judgeCoverage({ ...missing, words: 300 }).coverage).toBe("partial");
    expect(judgeCoverage({ ...missing, ending: "And so…" }).coverage).toBe("partial");
  });
});

describe("what stands right after the text", () => {
  const offer = { invitation: { text: "Subscribe", leadsOn: false } };
  const link = { invitation: { text: "Continue reading", leadsOn: true } };

  test("is a sign of a cut under a text that breaks off", () => {
    expect(judgeCoverage({ ...whole, ...offer, ending: "And so…" })).toEqual({
      coverage: "partial",
      reasons: [
        "The text breaks off with an ellipsis after 600 words.",
        "After 600 words stands “Subscribe”.",
      ],
    });
  });

  test("is a sign under a short text when it is a link to the rest, and none when it is an offer", () => {
    expect(judgeCoverage({ ...whole, words: 80, ...link }).coverage).toBe("teaser");
    expect(judgeCoverage({ ...whole, words: 80, ...offer }).coverage).toBe("full");
    expect(judgeCoverage({ ...whole, words: 300, ...link }).coverage).toBe("full");
  });

  test("is a sign under a locked text no longer than gates leave, unless the locked part is there", () => {
    const locked = { ...whole, words: 300, freeToRead: false, ...offer };
    const held = { lockedParts: { selectors: [".locked"], elements: 1, words: 280 } };

    expect(judgeCoverage(locked).coverage).toBe("partial");
    expect(judgeCoverage({ ...locked, ...held }).coverage).toBe("full");
    expect(judgeCoverage({ ...locked, words: 500 }).coverage).toBe("full");
  });
});

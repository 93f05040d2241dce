import { describe, expect, test } from "vitest";
import { countSentenceEnds, endsInFullStop } from "./sentence-ends.ts";

describe("one sentence stays one", () => {
  test.each([
    [
      "en",
      "Dr. Berg and Mr. Holm of Acme Inc. Europe met U.S. Senator J. F. Doe at 5 p.m. Friday.",
    ],
    ["en", "The rate rose to 3.5 percent, e.g. No. 4 in the list of Jan. 3."],
    ["en", "“Why now?” he asked."],
    ["en", "6. Look for the two bolts."],
    ["en", "The case Holm vs. The Crown goes to Dr. El Amin."],
    ["en", "Yahoo! is sold for $4.5bn…"],
    ["de", "Am 3. Mai zahlt die Dr. Berg GmbH z. B. 5 Mio. Euro an Nr. 7."],
    ["fr", "M. Berg et Mme. Holm ont signé."],
    ["ja", "社長は造船所を売らない。"],
  ])("%s: %s", (language, text) => {
    expect(countSentenceEnds(text, language)).toBe(0);
  });
});

describe("a second sentence is seen", () => {
  test.each([
    ["en", "The ban stands. It may last."],
    ["en", "It was sold to the U.S. The price is secret."],
    ["en", "He works for Acme Inc. It pays well."],
    ["en", "“The ban stands.” Nobody protested."],
    ["en", "Who pays? Nobody knows."],
    ["en", "It fell. 12 people died."],
    ["de", "Das geschah 2020. Die Folgen bleiben."],
    ["ja", "造船所は売らない。社長が述べた。"],
  ])("%s: %s", (language, text) => {
    expect(countSentenceEnds(text, language)).toBe(1);
  });
});

describe("a closing full stop", () => {
  test.each(["The ban stands.", "“The ban stands.”", "It fell in 2020.", "造船所は売らない。"])(
    "is seen: %s",
    (text) => {
      expect(endsInFullStop(text)).toBe(true);
    },
  );

  test.each(["The ban stands", "Sold to the U.S.", "Acme buys Holm Inc.", "Wait...", "Why now?"])(
    "is not seen: %s",
    (text) => {
      expect(endsInFullStop(text)).toBe(false);
    },
  );
});

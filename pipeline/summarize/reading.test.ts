import { expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";

const textsOf = (...blocks: Parameters<typeof articleOf>[0]) =>
  readingOf(articleOf(blocks)).sentences.map(({ text }) => text);

test("headings, code and table rows are not read", () => {
  const texts = textsOf(
    { kind: "heading", lines: ["The order is large."] },
    ["The order is small."],
    { kind: "code", lines: ["Order is 1."] },
    { kind: "row", lines: ["Order 2."] },
    { kind: "list-item", lines: ["The order is old."] },
    { kind: "quote", lines: ["The order is ours."] },
  );

  expect(texts).toEqual(["The order is small.", "The order is old.", "The order is ours."]);
});

test("a sentence that stands twice is read once", () => {
  expect(textsOf(["Solmar sails.", "Brevik builds."], ["Solmar sails."])).toEqual([
    "Solmar sails.",
    "Brevik builds.",
  ]);
});

test.each([
  "Subscribe to our newsletter.",
  "Click here for the full report.",
  "Read more at https://solmar.example/ferries.",
  "Write to desk@solmar.example.",
  "© 2026 The Solmar Courier.",
])("words of the page itself are not read: %s", (text) => {
  expect(textsOf([text, "Solmar sails."])).toEqual(["Solmar sails."]);
});

test.each([
  ["BREVIK (Hald Press) - Solmar sails.", "Solmar sails."],
  ["BREVIK, Hald — Solmar sails.", "Solmar sails."],
  ["NEW HALD: Solmar sails.", "Solmar sails."],
  ["NASA — the agency — sails.", "NASA — the agency — sails."],
  ["Brevik: Solmar sails.", "Brevik: Solmar sails."],
])("the place a report was sent from is left out: %s", (text, expected) => {
  expect(textsOf([text])).toEqual([expected]);
});

test("a sentence follows on only from one that was read", () => {
  const { sentences } = readingOf(
    articleOf([
      ["Solmar sails.", "It is late."],
      ["Brevik builds."],
      { kind: "heading", lines: ["Prices"] },
      ["They rose."],
    ]),
  );

  expect(sentences.map(({ followsOn }) => followsOn)).toEqual([false, true, true, false]);
});

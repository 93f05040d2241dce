import { expect, test } from "vitest";
import { nameWord, tokensIn } from "./tokens.ts";

test.each([
  ["U.S.", "usa"],
  ["US", "usa"],
  ["us", "us"],
  ["Gaza’s", "gaza"],
  ["O’Brien", "obrien"],
  ["d’Orsk", "orsk"],
  ["AT&T", "att"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
])("%s is compared as %s", (text, word) => {
  expect(nameWord(text)).toBe(word);
});

test("A capital is grammar at the start of a sentence or a quotation, and not after an initial or a title", () => {
  const text = "Berg spoke. Nobody came: “Never,” said George W. Bush to Sen. Ruiz";

  expect(
    tokensIn(text)
      .filter(({ opens }) => opens)
      .map(({ word }) => word),
  ).toEqual(["berg", "nobody", "never"]);
});

test("A hyphen parts words, and an apostrophe does not", () => {
  expect(tokensIn("ex-Lindholm, l'Orsk").map(({ text, before }) => [text, before])).toEqual([
    ["ex", ""],
    ["Lindholm", "-"],
    ["l'Orsk", ", "],
  ]);
});

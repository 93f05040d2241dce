import { expect, test } from "vitest";
import { wordingOf } from "../words.ts";
import { tagged } from "./tags.ts";

/** Each word with its part of speech; a star marks the finite verbs. */
function told(text: string): string {
  const { words } = tagged(wordingOf(text));
  return words.map((word) => `${word.text}/${word.tag}${word.finite ? "*" : ""}`).join(" ");
}

test("each word gets its part of speech, and finite verbs are marked", () => {
  expect(told("The yard sold nine ferries.")).toBe(
    "The/DET yard/NOUN sold/VERB* nine/NUM ferries/NOUN",
  );
});

test("a word that the library parts gets the part of speech of its beginning", () => {
  expect(told("Brevik's yard didn't sell 4-metre boats.")).toMatch(
    /^Brevik's\/PROPN .*didn't\/AUX\*/u,
  );
});

import { expect, test } from "vitest";
import type { Cut } from "./cuts.ts";
import { keep, wordsCut, wordsLeft } from "./keep.ts";
import { wordingOf } from "./words.ts";

/** The text without the stretches in square brackets. */
function without(marked: string, replacement = "") {
  const cuts: Cut[] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^\]]*\])/u)) {
    const start = text.length;
    text += piece.replaceAll(/[[\]]/gu, "");
    if (piece.startsWith("[")) cuts.push({ start, end: text.length, replacement, bounding: false });
  }
  const sentence = wordingOf(text);
  return { sentence, cuts, kept: keep(sentence, cuts, wordsLeft(sentence, cuts)) };
}

test.each([
  ["The yard[ in Brevik] closed.", "The yard closed."],
  ["[On Monday, ]the yard closed.", "The yard closed."],
  ["[On Monday, ]iShip closed.", "iShip closed."],
  ["The yard [in Brevik] closed [today] .", "The yard closed."],
])("seams are mended: %s", (marked, expected) => {
  expect(without(marked).kept.text).toBe(expected);
});

test("a mark that must stay stands where the cut was", () => {
  expect(without("“The yard[,” she said, “]closed.”", " ").kept.text).toBe("“The yard closed.”");
});

test("the words that stay are found where they stand now", () => {
  const { text, words } = without("[On Monday, ]the old yard[ in Brevik] closed.").kept;

  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(words.map((it) => it.text));
  expect(words.map((it) => it.text)).toEqual(["The", "old", "yard", "closed"]);
});

test("every word either stays or goes", () => {
  const { sentence, cuts } = without("[On Monday, ]the yard closed.");

  expect(wordsCut(sentence, cuts).map((it) => it.text)).toEqual(["On", "Monday"]);
  expect(wordsLeft(sentence, cuts).map((it) => it.text)).toEqual(["the", "yard", "closed"]);
});

import { expect, test } from "vitest";
import { wordsOf } from "../words.ts";
import { read } from "./sentence.test-data.ts";
import { isAbsolute, isSound, isTelling } from "./sound.ts";

test.each([
  ["The yard in Brevik lost money.", true],
  ["The yard that lost money.", false],
  ["Lists all the new ferries.", false],
  ["Ann Roe told reporters on Tuesday.", false],
  ["The yard lost money, he said.", false],
  ["The yard lost money, Ann Roe said.", true],
])("a whole sentence tells something by itself: %s", (text, expected) => {
  expect(isTelling(read(text))).toBe(expected);
});

test.each([
  ["The yard took the largest order.", true],
  ["The yard has never lost money.", true],
  ["The yard took a large order.", false],
])("what says much or denies is absolute: %s", (text, expected) => {
  expect(isAbsolute(read(text))).toBe(expected);
});

/** What is left beside what was dropped, whose places do not matter but for the first. */
function sound(kept: string, dropped: string, droppedAt = 40): boolean {
  const words = wordsOf(dropped).map((word) => ({ ...word, tag: "VERB" as const }));
  return isSound(
    read(kept),
    words.map((word, index) => ({ ...word, start: droppedAt + index })),
  );
}

test.each([
  ["The yard lost money", "in May"],
  ["By 1929, the ferries crossed daily", "in May"],
  ["The yard sold either ferries or piers", "in May"],
  ["The yard wants ferries, piers and cables", "in May"],
  ["The ferry is “a lifeline”", "in May"],
  ["The yard wants ferries, from Hald", "in May"],
])("a sentence is left: %s", (kept, dropped) => {
  expect(sound(kept, dropped)).toBe(true);
});

test.each([
  ["it has no verb", "The yard in Brevik", "lost money"],
  ["only who spoke is left", "Ann Roe said on Friday", "that the yard lost"],
  ["the message breaks off", "Ann Roe said the yard", "lost money"],
  ["it promises a measure", "The yard lost so much money", "that it closed"],
  ["it promises an alternative", "The yard sold either ferries", "or piers"],
  ["it promises another denial", "The yard sold neither ferries", "nor piers"],
  ["it promises a second member", "The yard sold both ferries", "and piers"],
  ["it promises a turn", "The yard not only lost money", "but it closed"],
  ["a list has lost its last member", "The yard wants ferries, piers", "and cables"],
  ["a quotation has lost its speaker", "The line is “a lifeline”", "said Ann Roe"],
  ["a pronoun has lost its speaker", "The yard has a place in his heart", "said Ann Roe"],
])("no sentence is left where %s: %s", (_where, kept, dropped) => {
  expect(sound(kept, dropped)).toBe(false);
});

test("a phrase may open what is left only where it opened the sentence", () => {
  expect(sound("By 1929, the ferries crossed daily", "However", 0)).toBe(false);
});

test.each([
  ["The yard wants a mix of old ferries", "and new ones"],
  ["Brevik is one of the yards", "that build ferries"],
  ["The yard will pay with new loans, nine million crowns", "and shares of its own"],
])("half a whole is no sentence: %s", (kept, dropped) => {
  expect(sound(kept, dropped)).toBe(false);
});

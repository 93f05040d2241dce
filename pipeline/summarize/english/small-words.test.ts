import { expect, test } from "vitest";
import { behind, read } from "./sentence.test-data.ts";
import { endsOpen, isPreposition, isRelative } from "./small-words.ts";

test.each([
  ["The ferry |that sank was old.", true],
  ["The yard, |which took nine orders, closed.", true],
  ["At |that time the ferry sank.", false],
])("a relative word opens a clause, but that may point: %s", (barred, expected) => {
  const [word] = behind(barred);

  expect(word && isRelative(word)).toBe(expected);
});

test.each([
  "The ferry sailed to",
  "The yard took the mayor's",
  "Ost and",
  "The port is",
  "Take this",
])("a last word may call for another: %s", (text) => {
  expect(endsOpen(read(text).words)).toBe(true);
});

test.each(["The ferry sailed to Ost", "The yard closed in May", "The port opens"])(
  "a last word may end it: %s",
  (text) => {
    expect(endsOpen(read(text).words)).toBe(false);
  },
);

test.each([
  ["of", true],
  ["because", true],
  ["ferry", false],
])("%s leads to a noun or a clause: %s", (small, expected) => {
  const [word] = behind(`The pier |${small} the ferry sank.`);

  expect(word && isPreposition(word)).toBe(expected);
});

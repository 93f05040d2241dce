import { expect, test } from "vitest";
import { read } from "./sentence.test-data.ts";
import { isName, lacksSubject, startsLikeSubject, startsWithGerund } from "./subjects.ts";

test.each([
  "The ferry sank.",
  "Ferries sank.",
  "Nine ferries sank.",
  "She sank the ferry.",
  "Nearly one in five ferries sank.",
  "About 300 people left.",
  "More than half of the ferries sank.",
  "Live Nation is buying the pier.",
])("a sentence may start with its subject: %s", (text) => {
  expect(startsLikeSubject(read(text).words)).toBe(true);
});

test.each([
  "On Monday the ferry sank.",
  "Who sank the ferry is not known.",
  "Even the ferry sank.",
  "Such ferries sank.",
  "Them the ferry left.",
  "Nearly ferries sank.",
  "More ferries sank.",
  "With the ferry sank its crew.",
  "Carefully the ferry turned.",
])("a sentence may start otherwise: %s", (text) => {
  expect(startsLikeSubject(read(text).words)).toBe(false);
});

test.each([
  ["Building ferries keeps the yard busy.", true],
  ["Leaving the pier, the ferry sank.", false],
  ["The building houses a yard.", false],
])("a gerund may be the subject where no comma ends it: %s", (text, expected) => {
  expect(startsWithGerund(read(text))).toBe(expected);
});

test.each([
  ["Calculates the fare of each car.", true],
  ["Lists all the new ferries.", true],
  ["Ferries carry the mail.", false],
  ["The ferry carries mail.", false],
  ["Take the ferry to Hald.", false],
])("a verb that opens lacks its subject: %s", (text, expected) => {
  expect(lacksSubject(read(text).words)).toBe(expected);
});

test.each([
  ["Brevik", true],
  ["Norwegian", true],
  ["ferry", false],
  ["On", false],
])("names have a capital and are no small words: %s", (name, expected) => {
  const [word] = read(`${name} ferries sank in the storm.`).words;

  expect(word && isName(word)).toBe(expected);
});

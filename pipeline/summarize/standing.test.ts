import { describe, expect, test } from "vitest";
import { outlineOf } from "./outline.ts";
import { isComplete, isQuestion, leans } from "./standing.ts";
import { vocabularyOf } from "./vocabulary/languages.ts";
import { wordingOf } from "./words.ts";

const leaning = (text: string, language = "en") =>
  leans(wordingOf(text), outlineOf(text), vocabularyOf(language));

describe("a sentence leans on the one before it", () => {
  test.each([
    ["en", "It sank."],
    ["en", "This surprised the crew."],
    ["en", "However, the crew stayed."],
    ["en", "But the crew stayed."],
    ["en", "As a result, fares rose."],
    ["en", "Their ship sank."],
    ["en", "The latter sank."],
    ["en", "After lunch, he left."],
    ["en", "Sailors trust them."],
    ["en", "Despite the storm, he sailed."],
    ["de", "Dennoch blieb die Mannschaft."],
    ["de", "Er blieb an Bord."],
    ["fr", "Cependant, le navire a coulé."],
    ["es", "Sin embargo, el barco zarpó."],
    ["pt", "No entanto, o navio partiu."],
  ])("in %s: %s", (language, text) => {
    expect(leaning(text, language)).toBe(true);
  });

  test.each([
    ["en", "This year the fares rose."],
    ["en", "The captain lost his ship."],
    ["en", "Anna Holm sold her ship."],
    ["en", "“It sank,” said Anna Holm."],
    ["en", "The pilot told the captain that they had met him."],
    ["de", "Die Reederei kauft neun Schiffe."],
    ["fr", "Le navire a perdu son ancre."],
  ])("but not when it has its own noun, in %s: %s", (language, text) => {
    expect(leaning(text, language)).toBe(false);
  });
});

test.each([
  "The ship sank.",
  "“The ship sank.”",
  "¿Zarpa el barco?",
  "iPhones sank.",
  "船は沈んだ。",
])("a sentence with its beginning and end is complete: %s", (text) => {
  expect(isComplete(wordingOf(text), { withoutCapitals: false })).toBe(true);
});

test.each(["the ship sank.", "The ship sank", "The ship sank …", "The ship sank...", "—"])(
  "a sentence without its beginning or end is not complete: %s",
  (text) => {
    expect(isComplete(wordingOf(text), { withoutCapitals: false })).toBe(false);
  },
);

test.each(["the ship sank.", "“the ship sank.”", "3 ships sank."])(
  "a sentence may begin small in an article without capitals: %s",
  (text) => {
    expect(isComplete(wordingOf(text), { withoutCapitals: true })).toBe(true);
  },
);

test("a question is known by its mark, within quotation marks too", () => {
  expect(isQuestion(wordingOf("“Who sails?”"))).toBe(true);
  expect(isQuestion(wordingOf("Who sails is known."))).toBe(false);
});

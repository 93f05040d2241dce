import { expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";

/** The full names by which surnames alone are understood. */
function people(...lines: readonly string[]): string[] {
  const found = [...readingOf(articleOf([lines])).people.values()];
  return found.flatMap((person) => (person ? [person.firstNames.text + person.surname] : []));
}

test.each([
  ["a first name and a surname", "The mayor, Nora Fjeld, spoke.", "Nora Fjeld"],
  ["behind an office", "Harbour board chair Nora Fjeld spoke.", "Nora Fjeld"],
  ["with an initial", "The port heard Hugo J. Fjeld on Monday.", "Hugo J. Fjeld"],
  ["with a particle", "The port heard Hugo van Fjeld on Monday.", "Hugo van Fjeld"],
  ["in the genitive", "The port heard Nora Fjeld's plan.", "Nora Fjeld"],
])("a person is known %s", (_, line, name) => {
  expect(people(line)).toEqual([name]);
});

test("one surname of two people tells nobody apart", () => {
  expect(people("The port heard Nora Fjeld.", "The board heard Hugo Fjeld.")).toEqual([]);
});

test.each([
  ["stands alone before anybody bears it", ["Fjeld spoke.", "The port heard Nora Fjeld."]],
  ["comes with an office", ["The port heard Nora Fjeld.", "It asked President Fjeld too."]],
])("nobody is known by a surname that %s", (_, lines) => {
  expect(people(...lines)).toEqual([]);
});

test("an office before a surname is no other's where the person has had one", () => {
  expect(people("The port heard Captain Nora Fjeld.", "It asked Captain Fjeld twice.")).toEqual([
    "Nora Fjeld",
  ]);
});

test("nobody is known by a surname that two first names share", () => {
  expect(people("The port heard Hugo and Nora Fjeld on Monday.")).toEqual([]);
});

test.each([
  ["a place", "The crew reached Virginia Beach on Monday."],
  ["a team", "The port hired the Charlotte Fjords on Monday."],
  ["a party", "The port heard Virginia Democrats on Monday."],
  ["a surname alone", "The port heard Fjeld on Monday."],
])("no person is %s", (_, line) => {
  expect(people(line)).toEqual([]);
});

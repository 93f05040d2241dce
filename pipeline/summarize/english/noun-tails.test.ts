import { expect, test } from "vitest";
import { describesNew, isReduced } from "./noun-tails.ts";
import { askAt } from "./sentence.test-data.ts";

test.each([
  ["The council hired a young engineer |who had built the pier.", true],
  ["The council hired Ann Roe |who had built the pier.", true],
  ["The council hired its old engineer |who had built the pier.", true],
  ["The council built a new pier |where the old one had sunk.", true],
  ["The islands run a system |where the ferries charge.", false],
  ["The council hired engineers |who had built the pier.", false],
  ["Solmar is an old company |that gave the islands a link.", false],
  ["The council hired a young engineer |who, as a child, had left.", false],
])("what is said of a thing newly named may go: %s", (barred, expected) => {
  expect(askAt(describesNew, barred)).toBe(expected);
});

test.each([
  ["The council approved a bold plan |aimed at lower fares.", true],
  ["The council read a new study |published in May.", true],
  ["The council read a new study |describing the pier.", true],
  ["The film shows officers |holding the captain.", false],
  ["The council runs a bike |sharing scheme.", false],
  ["The council saw that the port |closed in May.", false],
  ["The council read it |published in May.", false],
  ["The council approved a plan |aimed at lower fares.", false],
  ["The council approved a plan |named.", false],
])("a participle and what follows it may go: %s", (barred, expected) => {
  expect(askAt(isReduced, barred)).toBe(expected);
});

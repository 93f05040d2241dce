import { expect, test } from "vitest";
import {
  breaksOffMessage,
  hasSayingVerb,
  isAttribution,
  isPartisan,
  tellsOnlyWhoSpoke,
} from "./attribution.ts";
import { behind, read } from "./sentence.test-data.ts";

test.each([
  "The ferry lost a tenth of its range, |the harbour office said.",
  "The ferry lost a tenth of its range, |said the mayor of Ost.",
  "The ferry lost a tenth of its range, |according to the port.",
  "The ferry lost a tenth of its range, |the harbour office told reporters.",
])("a source that takes no side is named: %s", (barred) => {
  expect(isAttribution(behind(barred))).toBe(true);
});

test.each([
  ["a person says so", "The pier is too short, |Ann Roe said."],
  ["somebody says so who was named before", "The pier is too short, |she said."],
  ["it takes a side", "The ferry will hit the pier, |critics said."],
  ["a source takes a side", "The ferry hit the pier, |according to the lawsuit."],
  ["nobody speaks", "The ferry lost a tenth of its range, |which annoyed the mayor."],
  ["a clause of cause speaks", "The ferry turned, |because the mayor said so."],
  ["reports are nouns", "The ferry sank, |the subject of nine reports."],
  [
    "the speaker is too long",
    "The ferry sank, |the head of the small old office in the port said.",
  ],
])("no source is named where %s: %s", (_where, barred) => {
  expect(isAttribution(behind(barred))).toBe(false);
});

test("a verb of saying is told from a noun", () => {
  expect(hasSayingVerb(read("The port reported a loss.").words)).toBe(true);
  expect(hasSayingVerb(read("Nine reports of the port got lost.").words)).toBe(false);
});

test("partisans are those whose word is no fact", () => {
  expect(isPartisan(read("The rivals of Solmar agree.").words)).toBe(true);
  expect(isPartisan(read("The engineers of Solmar agree.").words)).toBe(false);
});

test.each([
  ["Mr Peters said his client.", true],
  ["The mayor believes the ferry.", true],
  ["Mr Peters said his client had left.", false],
  ["The yard built the ferry.", false],
])("a message breaks off where its verb is gone: %s", (text, expected) => {
  expect(breaksOffMessage(read(text))).toBe(expected);
});

test.each([
  ["Ann Roe said in an interview on Friday.", true],
  ["Ann Roe told reporters.", true],
  ["Ann Roe told the port to close its gates.", false],
  ["Ann Roe told reporters the port had closed.", false],
  ["Ann Roe said the port had closed.", false],
  ["The port closed in May.", false],
  ["The museum added to its collection.", false],
  ["The museum added in May.", true],
])("only who spoke may be left: %s", (text, expected) => {
  expect(tellsOnlyWhoSpoke(read(text))).toBe(expected);
});

import { expect, test } from "vitest";
import { modifierCuts } from "./modifiers.ts";
import { cutsOut, stretches } from "./sentence.test-data.ts";

test.each([
  ["a loose phrase", "Police [in Hald] have found the ship."],
  ["where something is from", "The engineers [from Brevik] have found the ship."],
  ["a participle behind a new subject", "A young man [arrested on Friday] planned the attack."],
  ["a gerund behind a new subject", "A small ferry [carrying nine cars] sank in the storm."],
  [
    "a relative clause behind a new subject",
    "A small ferry [that carried nine cars] sank in the storm.",
  ],
  ["what is said of a number", "Nine ferries [built in Brevik] have sunk."],
  [
    "a relative clause behind a counted noun",
    "Nine old ferries [that carried cars] sank in the storm.",
  ],
])("between a subject and its verb may go %s: %s", (_what, marked) => {
  expect(cutsOut(modifierCuts, marked)).toBe(true);
});

test.each([
  ["what tells which is meant", "The men who fled the island came back."],
  ["what tells which is meant by a participle", "The ferries built in Brevik have sunk."],
  ["what its noun asks for", "A ban on diesel has closed the port."],
  ["what a mark ends", "A ferry built in Brevik, an old port, has sunk."],
  ["what a bare noun waits for", "A program built in Brevik has closed."],
  ["what a noun without an article waits for", "Revenues from fares have doubled."],
  ["what has no verb behind it", "A ferry sank."],
  ["the relative clause's own verb", "A ferry that sank."],
  ["what a pronoun follows", "A ferry built in Brevik they bought."],
])("between a subject and its verb stays %s: %s", (_what, text) => {
  expect(stretches(modifierCuts, text)).toEqual([]);
});

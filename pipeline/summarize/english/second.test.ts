import { expect, test } from "vitest";
import { askAt } from "./sentence.test-data.ts";
import { isSecondClause, isSecondVerb } from "./second.ts";

test.each([
  ["Ost closed its harbour |and blocked the crossing.", true],
  ["Ost closed its harbour |and takes no ships.", true],
  ["The old pier rotted |and collapsed.", false],
  ["Ost closed its harbour |and the pier.", false],
  ["Ost closed its harbour |but blocked the crossing.", false],
])("a second verb may go where the first has its object: %s", (barred, expected) => {
  expect(askAt(isSecondVerb, barred)).toBe(expected);
});

test.each([
  ["Prices rose in the autumn |and the yard lost money.", true],
  ["Prices rose in the autumn |and it lost money.", true],
  ["Prices rose in the autumn |but the yard made money.", true],
  ["Prices rose in the autumn |but it made money.", false],
  ["Prices rose in the autumn |and fell in May.", false],
  ["Prices rose for Ann Roe |and Jon Ek lost money.", false],
  ["Prices rose in the autumn |when the yard lost money.", false],
])("a second clause may go where its subject stands apart: %s", (barred, expected) => {
  expect(askAt(isSecondClause, barred)).toBe(expected);
});

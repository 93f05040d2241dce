import { expect, test } from "vitest";
import { askAt } from "./sentence.test-data.ts";
import { isAdjunct, isDate, isTimeClause } from "./time-tails.ts";

test.each([
  ["The fare rose to 48 |after the price of diesel rose.", true],
  ["The fare rose |because rivals cut their ferries.", true],
  ["The fare rose |although rivals cut theirs.", false],
  ["The fare rose |after the long winter.", false],
  ["The change comes |after the price of diesel rose.", false],
  ["The fare rose days |after the price of diesel rose.", false],
  ["The ferry is known |as rivals cut theirs.", false],
])("a clause of time or cause may go where nothing leans on it: %s", (barred, expected) => {
  expect(askAt(isTimeClause, barred)).toBe(expected);
});

test.each([
  ["The yard offers repairs |as part of its programme.", true],
  ["The port lost money |because of the storm.", true],
  ["The yard offers repairs |as a service.", false],
  ["The change comes |as part of its programme.", false],
])("an adjunct may go where nothing leans on it: %s", (barred, expected) => {
  expect(askAt(isAdjunct, barred)).toBe(expected);
});

test.each([
  ["The yard delivers the ferries |in early 2031.", true],
  ["The yard delivers the ferries |on Monday March 3.", true],
  ["The yard delivers the ferries |in Brevik.", false],
  ["The yard delivers the ferries |by May.", false],
  ["The yard delivers the ferries |in May of that year.", false],
  ["The yard delivers the ferries |in.", false],
])("a date may end a sentence: %s", (barred, expected) => {
  expect(askAt(isDate, barred)).toBe(expected);
});

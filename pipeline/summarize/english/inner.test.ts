import { expect, test } from "vitest";
import { additionCuts, asideCuts, innerCuts } from "./inner.ts";
import { read, cutsOut, stretches } from "./sentence.test-data.ts";

test.each([
  ["an apposition", "Lene Fjeld[, the mayor of Ost, ]wants a second cable."],
  ["an age", "Lene Fjeld[, 48, ]wants a second cable."],
  ["an age before a noun", "The council chose Lene Fjeld[, 48, ]mayor of Ost."],
  ["a relative clause", "Lene Fjeld[, who leads the council, ]wants a second cable."],
  ["a source", "The ferry[, the mayor said, ]was too loud."],
  ["an origin", "Lene Fjeld[, of Ost, ]wants a second cable."],
  ["a participle", "The yard[, founded in 1911, ]closed in May."],
  ["an aside in the predicate", "The yard sold Solmar[, a rival, ]to Hald."],
  ["what two dashes enclose", "The oldest ship [— a diesel ferry — ]sank."],
])("%s may go from the middle: %s", (_what, marked) => {
  expect(cutsOut(innerCuts, marked)).toBe(true);
});

test.each([
  ["a member of a list", "The council wants ferries, piers, cables and power."],
  ["what is joined", "The ferry, the pier and the cable, cost money."],
  ["a clause", "The yard, it lost money, closed in May."],
  ["what stands between three dashes", "The ship — old — and loud — sank."],
  ["what the sentence does not take up again", "On Monday, the mayor, she left."],
])("%s stays in the middle: %s", (_what, text) => {
  expect(stretches(innerCuts, text)).toEqual([]);
});

test("the mark of a closing quotation stays in its place", () => {
  const [cut] = innerCuts(read("“The ferry,” the mayor said, “was too loud.”"));

  expect(cut?.replacement ?? " ").toMatch(/ $/u);
});

test.each([
  ["The yard[, however, ]lost money.", true],
  ["The yard[, in Brevik, ]lost money.", false],
])("connectives between commas are asides: %s", (marked, expected) => {
  expect(cutsOut(asideCuts, marked)).toBe(expected);
});

test.each([
  ["The yard [also] lost money.", true],
  ["The yard lost money [as well].", true],
  ["The yard lost money[, too].", true],
  ["The mayor said “the yard [also] lost money” today.", false],
  ["Ost, [as well] as Hald, lost money.", false],
])("words that add a sentence to others may go: %s", (marked, expected) => {
  expect(cutsOut(additionCuts, marked)).toBe(expected);
});

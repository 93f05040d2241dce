import { expect, test } from "vitest";
import { isWithoutCapitals } from "./capitals.ts";

const SMALL = "the ferry line sold two old ships, and the yard closed its pier in march. ".repeat(
  8,
);

test("a text of small letters is written without capitals, one capital notwithstanding", () => {
  expect(isWithoutCapitals([SMALL])).toBe(true);
  expect(isWithoutCapitals([SMALL, "a NATO ship."])).toBe(false);
  expect(isWithoutCapitals([SMALL, "plan B."])).toBe(true);
  expect(isWithoutCapitals(Array.from({ length: 40 }, () => "the ship sank."))).toBe(true);
});

test("a text that begins its sentences with capitals is not", () => {
  expect(isWithoutCapitals([SMALL.replaceAll("the ferry", "The ferry")])).toBe(false);
});

test("too few letters do not tell, nor do letters that have no capitals", () => {
  expect(isWithoutCapitals(["the ferry line sold two old ships."])).toBe(false);
  expect(isWithoutCapitals(["船は沈んだ。".repeat(200)])).toBe(false);
});

import { expect, test } from "vitest";
import { articleOf, readingOf } from "./article.test-data.ts";
import { vagueness } from "./vague.ts";

/** What it costs the last sentence to stand alone. */
function cost(...lines: readonly string[]): number {
  const reading = readingOf(articleOf([lines]));
  const last = reading.sentences.at(-1);
  if (!last) throw new Error("A sentence was given.");
  return vagueness(last, last.order, reading);
}

test("a subject told elsewhere costs more than an object told elsewhere", () => {
  const news = "Parliament passed a bill on fares in June.";
  const object = cost(news, "Critics attacked the bill.");

  expect(object).toBeGreaterThan(0);
  expect(cost(news, "The bill covers ferries.")).toBeGreaterThan(object);
});

test("`that application` points back, and `said that` does not", () => {
  expect(cost("Ost pays for that application.")).toBeGreaterThan(0);
  expect(cost("Ost said that ferries are late.")).toBe(0);
});

test("`this ferry` points back, and `this year` does not", () => {
  expect(cost("Ost bought this ferry.")).toBeGreaterThan(0);
  expect(cost("Ost bought ferries this year.")).toBe(0);
});

test("to point back twice costs twice as much, and a third time adds nothing", () => {
  const once = cost("Ost bought this ferry.");

  expect(cost("Ost bought this ferry and this pier.")).toBeCloseTo(2 * once, 9);
  expect(cost("Ost bought this ferry, this pier and this yard.")).toBeCloseTo(2 * once, 9);
});

import { describe, expect, test } from "vitest";
import { changeDate } from "./date.ts";
import { changeMagnitude } from "./magnitude.ts";
import { materialOf, mutantsOf } from "./material.test-data.ts";
import { changeNumber } from "./number.ts";

const numbersIn = (texts: readonly string[]) =>
  texts.map((text) => Number(/\d[\d,]*(?:\.\d+)?/u.exec(text)?.[0].replaceAll(",", "")));

describe("a changed number", () => {
  test("is none that the article states, in whatever clothes, nor close to one", () => {
    const source =
      "The mill employs 310 people, 290 of them in Vasby, and owes 0.4 thousand crowns.";
    const mutants = mutantsOf(changeNumber, materialOf("The mill employs 310 people.", source));

    expect(mutants.length).toBeGreaterThan(10);
    for (const value of numbersIn(mutants)) {
      expect(Math.abs(value - 310)).toBeGreaterThan(0.07 * 310);
      expect(Math.abs(value - 290)).toBeGreaterThan(0.07 * 290);
      expect(Math.abs(value - 400)).toBeGreaterThan(0.07 * 400);
    }
  });

  test("has the decimals and commas of the old one", () => {
    const mutants = mutantsOf(
      changeNumber,
      materialOf("It cost $4,200,000.", "It cost $4,200,000."),
    );

    for (const text of mutants) expect(text).toMatch(/^It cost \$\d{1,3},\d{3},\d{3}\.$/);
    for (const text of mutantsOf(changeNumber, materialOf("It grew 2.55%.", "It grew 2.55%.")))
      expect(text).toMatch(/^It grew \d\.\d\d%\.$/);
  });

  test("may be a word, and keeps its capital", () => {
    const mutants = mutantsOf(
      changeNumber,
      materialOf("Three ferries sank.", "Three ferries sank, with four crews."),
    );

    expect(mutants).toContain("Seven ferries sank.");
    expect(mutants).not.toContain("Four ferries sank.");
  });

  test("never makes a bound that is true all the same", () => {
    const over = mutantsOf(
      changeNumber,
      materialOf("It lent over 100 books.", "It lent 104 books."),
    );
    const upTo = mutantsOf(changeNumber, materialOf("It saves up to 100 lives.", "It saves 97."));

    for (const value of numbersIn(over)) expect(value).toBeGreaterThan(100);
    for (const value of numbersIn(upTo)) expect(value).toBeLessThan(100);
  });

  test.each([
    "The year was 2019.",
    "They met on May 4 and 5 June.",
    "She was the 3rd.",
    "It ended 3-1 and 4 - 2.",
    "At 9:30 and 10 pm they left.",
    "The F-16 and the G20.",
    "9) The last point.",
    "No number.",
  ])("%s has no number to change", (summary) => {
    expect(mutantsOf(changeNumber, materialOf(summary, summary))).toEqual([]);
  });
});

describe("a changed date", () => {
  test("is another weekday, month, day or year, which the article does not mention", () => {
    const source = "The ferry sank on Tuesday, not on Wed. or Friday.";

    expect(mutantsOf(changeDate, materialOf("It sank on Tuesday.", source))).toEqual(
      ["Monday", "Saturday", "Sunday", "Thursday"].map((day) => `It sank on ${day}.`),
    );
  });

  test.each([
    ["It opened in March 2011.", /^It opened in (?:[A-Z][a-z]+ 2011|March 20\d\d)\.$/],
    ["It opened on 4 May.", /^It opened on (?:\d\d? May|4 [A-Z][a-z]+)\.$/],
    ["It opened on October 4.", /^It opened on (?:October \d\d?|[A-Z][a-z]+ 4)\.$/],
  ])("%s", (summary, pattern) => {
    const mutants = mutantsOf(changeDate, materialOf(summary, summary));

    expect(mutants.length).toBeGreaterThan(5);
    for (const text of mutants) expect(text).toMatch(pattern);
  });

  test.each(["It may march on.", "May Lind left.", "It cost $2011 or 2,011.", "The 1990s."])(
    "%s has no date to change",
    (summary) => {
      expect(mutantsOf(changeDate, materialOf(summary, summary))).toEqual([]);
    },
  );
});

describe("a changed magnitude or unit", () => {
  test("is of the same kind, and no other amount the article states", () => {
    const source = "It cost 5 million, and the other 5 billion.";

    expect(mutantsOf(changeMagnitude, materialOf("It cost 5 million.", source))).toEqual([
      "It cost 5 thousand.",
      "It cost 5 trillion.",
    ]);
  });

  test.each([
    ["It took two hours.", "It took two days."],
    ["It took a two-year effort.", "It took a two-month effort."],
    ["It paid $40.", "It paid €40."],
    ["It grew 4%.", "It grew 4 times."],
    ["It grew 4 percent.", "It grew 4 basis points."],
    ["It is 12km long.", "It is 12m long."],
  ])("%s", (summary, mutant) => {
    expect(mutantsOf(changeMagnitude, materialOf(summary, summary))).toContain(mutant);
  });

  test.each(["A 9-year-old.", "The years went by.", "Weight was lost by the pound."])(
    "%s counts nothing",
    (summary) => {
      expect(mutantsOf(changeMagnitude, materialOf(summary, summary))).toEqual([]);
    },
  );
});

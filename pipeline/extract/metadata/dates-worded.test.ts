import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDay } from "./dates.ts";

describe("a day is read as people write it", () => {
  test.each([
    ["March 4, 2026", "2026-03-04"],
    ["Mar. 4th, 2026", "2026-03-04"],
    ["Wednesday, 4 March 2026 at 8 pm", "2026-03-04"],
    ["4 Mar 2026", "2026-03-04"],
    ["4-Mar-2026", "2026-03-04"],
    ["the 4th of March 2026", "2026-03-04"],
    ["Sept. 4, 2026", "2026-09-04"],
    ["4. März 2026", "2026-03-04"],
    ["4 Dezember 2026", "2026-12-04"],
    ["4 août 2026", "2026-08-04"],
    ["1er février 2026", "2026-02-01"],
    ["4 de marzo de 2026", "2026-03-04"],
    ["4 de março de 2026", "2026-03-04"],
    ["4 luglio 2026", "2026-07-04"],
    ["4 mei 2026", "2026-05-04"],
    ["2026 Jan 7", "2026-01-07"],
    ["2026年3月4日", "2026-03-04"],
    ["2026년 3월 4일", "2026-03-04"],
    ["2026/3/4", "2026-03-04"],
    ["Posted on 2026-03-04 by Ada", "2026-03-04"],
    ["04.03.2026", "2026-03-04"],
    ["04-03-2026", "2026-03-04"],
    ["25/03/2026", "2026-03-25"],
    ["03/25/2026", "2026-03-25"],
  ])("%s is %s", (text, day) => {
    expect(isoDay(text, "en")).toBe(day);
  });

  test.each([
    ["en", "2026-03-04"],
    ["en-US", "2026-03-04"],
    [null, "2026-03-04"],
    ["en-GB", "2026-04-03"],
    ["fr", "2026-04-03"],
    ["de-DE", "2026-04-03"],
  ])("03/04/2026 in %j is %s", (language, day) => {
    expect(isoDay("03/04/2026", language)).toBe(day);
  });

  test("a month cannot be more than twelve, whatever the language", () => {
    expect(isoDay("03/25/2026", "de")).toBe("2026-03-25");
  });

  test.each([
    "© 2026",
    "March 2026",
    "4 March",
    "The 12 best phones of 2026",
    "version 4.3.2026.1",
    "February 30, 2026",
    "40 March 2026",
    "5 marbles 2026",
    "12/2026",
    "$3/4/2026",
    "call 1-800-2026",
  ])("“%s” is no day", (text) => {
    expect(isoDay(text, "en")).toBeNull();
  });

  test("every day comes back from each way to write it", () => {
    const days = fc.date({
      min: new Date("1990-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom("en-US", "en-GB", "de", "fr", "es", "pt", "it", "nl"),
        (date, language) => {
          const written = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });

          expect(isoDay(written.format(date), language)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
